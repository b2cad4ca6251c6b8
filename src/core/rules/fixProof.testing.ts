import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import type { Finding } from '#core/rules/Finding';
import { textOf } from '#core/values/text';

/** Fixes that may be safe: only one answer is possible, and nobody need look at it. All others are to be looked at. */
const SAFE: ReadonlySet<string> = new Set([
  'amount-is-text number', 'amount-below-cent round', 'number-stored-as-text number', 'stray-spaces tidy',
  // A code with one nearest entry, one sign away.
  ...['hsd', 'programma', 'project', 'parent', 'beleidsnota', 'beleidsveld', 'kostenplaats', 'budgetplaats', 'budgetplaats-kostenplaats', 'departement'].map((what) => `${what}-unknown replace`),
  'means-without-element replace',
  // Nothing refers to a row without a code: its next free one changes no meaning.
  'code-missing code',
  // Derived from what stands below: there is one answer.
  'prioritair-differs derive',
]);

/**
 * A fix says what stands in each cell that it changes, and that must be so: an edit that expects anything else would be
 * refused, or hit the cell beside it. And none calls itself safe that is not known to be.
 */
export function expectTrueFixes({ sheets }: WorkbookSnapshot, findings: readonly Finding[]): void {
  for (const { rule, fixes } of findings) {
    for (const { id, isSafe, edits } of fixes) {
      expect(isSafe && !SAFE.has(`${rule} ${id}`) ? [rule, id] : []).toEqual([]);
      for (const { place, expected } of edits) {
        const sheet = sheets.find((each) => each.id === place.sheetId);
        expect([rule, id, textOf(sheet?.values[place.row - sheet.top]?.[place.column - sheet.left])]).toEqual([rule, id, textOf(expected)]);
      }
    }
  }
}

/** The workbook without one of the columns of the sheets that fixes write to, for each of them: as a planner has it who has no such column. */
export function* withoutEachColumn({ names, sheets }: WorkbookSnapshot, findings: readonly Finding[]): Generator<WorkbookSnapshot> {
  const written = new Set(findings.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits.map(({ place }) => place.sheetId))));
  for (const sheet of sheets.filter(({ id }) => written.has(id))) {
    for (let column = 0; column < (sheet.values[0]?.length ?? 0); column += 1) {
      const values = sheet.values.map((row) => row.filter((_, i) => i !== column));
      yield { names, sheets: sheets.map((each) => (each === sheet ? { ...sheet, values } : each)) };
    }
  }
}
