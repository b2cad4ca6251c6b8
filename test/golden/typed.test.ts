import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readBook } from './kit/readBook';
import { recognise } from '#core/layout/recognise';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { createLive } from '#core/live/createLive';
import { describePlan } from '#core/read/describePlan.testing';
import type { CellPatch } from '#core/read/Patched';
import { readPlan } from '#core/read/readPlan';
import { withPatch } from '#core/read/withPatch.testing';
import { checkPlan } from '#core/rules/checkPlan';
import { computeAllTotalsSteps } from '#core/totals/computeTotals';
import { CUTS } from '#core/totals/Totals';
import type { CellValue } from '#core/values/CellValue';
import { runSteps } from '#core/values/steps';
import { textBook } from '#xlsx/book/textBook.testing';

const cases = readdirSync(__dirname, { withFileTypes: true }).filter((each) => each.isDirectory() && each.name !== 'kit').map(({ name }) => name);

/** What a person may do on a sheet that is understood: type in a cell nothing, a slip, or what stands in another cell of its column; clear rows, or paste others there; then, mostly, put back what stood there. */
function editsOf(snapshot: WorkbookSnapshot): fc.Arbitrary<readonly CellPatch[]> {
  const sheets = recognise(snapshot).sheets.filter(({ columns }) => columns.length > 0);
  return fc.constantFrom(...sheets).chain(({ id, columns, firstRow, endRow }) => {
    const { values, top, left } = snapshot.sheets.find((sheet) => sheet.id === id)!;
    const width = Math.max(...values.map((cells) => cells.length));
    const cellsOf = (row: number): CellValue[] => Array.from({ length: width }, (_, i) => values[row - top]?.[i] ?? '');
    const rowAt = fc.integer({ min: firstRow, max: endRow });
    const cell = fc.record({ row: rowAt, other: rowAt, column: fc.constantFrom(...columns.map((each) => each.column)), kind: fc.nat(2) }).map(({ row, other, column, kind }): CellPatch => {
      const contentOf = (each: number): CellValue => cellsOf(each)[column - left] ?? '';
      return { sheetId: id, top: row, left: column, values: [[['', slip(contentOf(row)), contentOf(other)][kind]!]] };
    });
    const pasted = fc.oneof(fc.constant(cellsOf(endRow + 1)), rowAt.map(cellsOf));
    const rows = fc.record({ sheetId: fc.constant(id), top: rowAt, left: fc.constant(left), values: fc.array(pasted, { minLength: 1, maxLength: 3 }) });
    const wasAt = ({ top: row, left: column, values: said }: CellPatch): CellValue[][] => said.map((cells, i) => cellsOf(row + i).slice(column - left, column - left + cells.length));
    return fc.tuple(fc.oneof({ weight: 3, arbitrary: cell }, { weight: 1, arbitrary: rows }), fc.nat(3)).map(([patch, n]) => [patch, ...n > 0 ? [{ ...patch, values: wasAt(patch) }] : []]);
  });
}

function slip(content: CellValue): CellValue {
  if (typeof content === 'number') return content * 10;
  return content === '' ? 'x' : `${String(content).slice(0, -1)}3`;
}

let [followed, asked] = [0, 0];

test.each(cases)('%s: whatever is typed, what is known is what a fresh reading tells', async (name) => {
  const { snapshot: first } = await readBook(textBook(readFileSync(join(__dirname, name, 'workbook.txt'), 'utf8')));
  fc.assert(fc.property(fc.array(editsOf(first), { minLength: 1, maxLength: 12 }), (edits) => {
    let snapshot = first;
    let live = createLive(snapshot);
    for (const each of edits.flat()) {
      snapshot = withPatch(snapshot, each);
      const layout = recognise(snapshot);
      const { isStructural } = live.patch(each);
      const isSameLayout = JSON.stringify(layout) === JSON.stringify(live.state.layout);
      // What a sheet is may be told by many of its rows: that is looked at by who compares it with what is known.
      asked += Number(isStructural && isSameLayout);
      if (isStructural || !isSameLayout) {
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

test('nearly all is followed in place', () => {
  expect([followed > cases.length * 5, asked / followed < 0.03]).toEqual([true, true]);
});
