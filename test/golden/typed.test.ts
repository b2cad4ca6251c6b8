import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readBook } from './kit/readBook';
import { recognise } from '#core/layout/recognise';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { createLive } from '#core/live/createLive';
import { describePlan } from '#core/read/describePlan.testing';
import { readPlan } from '#core/read/readPlan';
import { checkPlan } from '#core/rules/checkPlan';
import { computeAllTotalsSteps } from '#core/totals/computeTotals';
import { CUTS } from '#core/totals/Totals';
import type { CellValue } from '#core/values/CellValue';
import { runSteps } from '#core/values/steps';
import { textBook } from '#xlsx/book/textBook.testing';

const cases = readdirSync(__dirname, { withFileTypes: true }).filter((each) => each.isDirectory() && each.name !== 'kit').map(({ name }) => name);

/** A cell of a sheet that is understood, and what is typed there. */
interface Typed { readonly id: string; readonly row: number; readonly column: number; readonly content: CellValue }

/** What a person may type in a cell: nothing, a slip, what stands in another cell of its column; then, mostly, what stood there. */
function typedIn(snapshot: WorkbookSnapshot): fc.Arbitrary<readonly Typed[]> {
  const sheets = recognise(snapshot).sheets.filter(({ columns }) => columns.length > 0);
  return fc.constantFrom(...sheets).chain(({ id, columns, firstRow, endRow }) => {
    const { values, top, left } = snapshot.sheets.find((sheet) => sheet.id === id)!;
    const contentOf = (row: number, column: number): CellValue => values[row - top]?.[column - left] ?? '';
    return fc.record({ row: fc.integer({ min: firstRow, max: endRow }), other: fc.integer({ min: firstRow, max: endRow }), column: fc.constantFrom(...columns.map((each) => each.column)), kind: fc.nat(2), isPutBack: fc.nat(3).map((each) => each > 0) })
      .map(({ row, other, column, kind, isPutBack }) => {
        const was = contentOf(row, column);
        const said = [() => '', () => slip(was), () => contentOf(other, column)][kind]!();
        return [said, ...isPutBack ? [was] : []].map((content) => ({ id, row, column, content }));
      });
  });
}

function slip(content: CellValue): CellValue {
  if (typeof content === 'number') return content * 10;
  return content === '' ? 'x' : `${String(content).slice(0, -1)}3`;
}

function withCell(snapshot: WorkbookSnapshot, { id, row, column, content }: Typed): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => {
    if (sheet.id !== id) return sheet;
    const values = sheet.values.map((cells) => cells.slice());
    while (values.length <= row - sheet.top) values.push([]);
    const cells = values[row - sheet.top]!;
    while (cells.length < column - sheet.left) cells.push('');
    cells[column - sheet.left] = content;
    return { ...sheet, values };
  }) };
}

let followed = 0;

test.each(cases)('%s: whatever is typed, what is known is what a fresh reading tells', async (name) => {
  const { snapshot: first } = await readBook(textBook(readFileSync(join(__dirname, name, 'workbook.txt'), 'utf8')));
  fc.assert(fc.property(fc.array(typedIn(first), { minLength: 1, maxLength: 12 }), (edits) => {
    let snapshot = first;
    let live = createLive(snapshot);
    for (const each of edits.flat()) {
      snapshot = withCell(snapshot, each);
      const layout = recognise(snapshot);
      const { isStructural } = live.patch({ sheetId: each.id, top: each.row, left: each.column, values: [[each.content]] });
      // What a sheet is may be told by many of its rows: that is looked at by who compares it with what is known.
      if (isStructural || JSON.stringify(layout) !== JSON.stringify(live.state.layout)) {
        live = createLive(snapshot);
        continue;
      }
      followed += 1;
      const fresh = readPlan(snapshot, layout);
      expect(JSON.stringify(describePlan(live.plan))).toBe(JSON.stringify(describePlan(fresh)));
      expect(JSON.stringify(live.findings)).toBe(JSON.stringify(checkPlan(fresh)));
      const totals = runSteps(computeAllTotalsSteps(fresh));
      for (const cut of CUTS) expect(live.totals(cut)).toEqual(totals[cut]);
    }
  }), { numRuns: 3 });
});

test('most of what is typed is followed', () => {
  expect(followed).toBeGreaterThan(cases.length * 5);
});
