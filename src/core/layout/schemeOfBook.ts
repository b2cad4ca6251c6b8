import type { WorkbookSnapshot } from './Snapshot';

/** The name in a workbook whose text is the id of its scheme. */
export const SCHEME_NAME = 'doelboom_schema';

/** The scheme that a workbook says it is made for; '' where it does not say. */
export function schemeOfBook({ names }: WorkbookSnapshot): string {
  const said = names.find(({ name }) => name.toLowerCase() === SCHEME_NAME)?.refersTo ?? '';
  return /^=?"([^"]*)"$/u.exec(said)?.[1] ?? '';
}
