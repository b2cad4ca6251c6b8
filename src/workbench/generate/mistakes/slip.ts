import type { Desk } from './Desk';

/**
 * A code as a hurried hand types it: the letter O for a nought, or else a digit too many. Codes of a list are all
 * equally long, so that neither is another code of the list.
 */
export function slip(code: string): string {
  const nought = code.lastIndexOf('0');
  return nought < 0 ? `${code}1` : `${code.slice(0, nought)}O${code.slice(nought + 1)}`;
}

/** The same, each time another: two rows that miss one code would point to a mistake in that code itself. */
export function slipOnce(desk: Pick<Desk, 'isTaken' | 'take'>, code: string): string {
  let slipped = slip(code);
  while (desk.isTaken(`slip ${slipped}`)) slipped += '1';
  desk.take(`slip ${slipped}`);
  return slipped;
}
