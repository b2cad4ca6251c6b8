/** The sections of a rule's README, in order. */
export const SECTIONS: readonly string[] = ['Wat', 'Waarom', 'Goed', 'Fout', 'Wanneer negeren'];

/** The text of each section (`## …`) of a README, without its heading. */
export function readmeSections(readme: string): Readonly<Record<string, string>> {
  const [, ...parts] = readme.split(/^## /m);
  return Object.fromEntries(parts.map((part) => {
    const end = part.indexOf('\n');
    return [part.slice(0, end).trim(), part.slice(end + 1).trim()];
  }));
}
