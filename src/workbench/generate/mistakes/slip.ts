/**
 * A code as a hurried hand types it: the letter O for a nought, or else a digit too many. Codes of a list are all
 * equally long, so that neither is another code of the list.
 */
export function slip(code: string): string {
  const nought = code.lastIndexOf('0');
  return nought < 0 ? `${code}1` : `${code.slice(0, nought)}O${code.slice(nought + 1)}`;
}
