import type { Correction } from '../Correction';
import type { SheetLayout } from '../Layout';
import type { Answer, Question } from '../Question';

/** Sheets that are alike and have names of their own: are these their departementen? */
export function nameQuestion(sheets: readonly SheetLayout[]): Question[] {
  if (sheets.length === 0) return [];
  const all = (as: 'departement' | null): Correction[] => sheets.map(({ id, table }) => ({ kind: 'name', sheetId: id, ...(table !== undefined && { table }), as }));
  const answers: Answer[] = [{ id: 'departementen', data: {}, corrections: all('departement') }, { id: 'names-only', data: {}, corrections: all(null) }];
  return [{ id: ['sheet-names', ...sheets.map(({ id }) => id)].join('|'), topic: 'sheet-names', sheetId: '', column: -1, data: { names: sheets.map(({ name }) => `“${name}”`).join(', ') }, answers, taken: 0 }];
}
