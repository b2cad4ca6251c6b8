import { contentsOf } from '#core/edits/change/Contents';
import type { CellValue } from '#core/values/CellValue';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { readPlan } from '#core/read/readPlan';
import { structureInPlace } from './structureInPlace';
import { USUAL_PARTS } from './StructureParts';

/** Rows of a plan without codes, an SD for each fifty; level columns, or a level beside each title. */
const SHEETS: Readonly<Record<string, (rows: number) => CellValue[][]>> = {
  rows: (rows) => [['Titel', 'Niveau', 'GD 2026', 'GD 2027'], ...Array.from({ length: rows }, (_, row): CellValue[] => [`Titel ${row}`, levelOf(row), ...(levelOf(row) === 'Actie' ? [row, 1.25] : ['', ''])])],
  steps: (rows) => [['SD', 'OD', 'Actie', 'GD 2026'], ...Array.from({ length: rows }, (_, row): CellValue[] => [...['SD', 'OD', 'Actie'].map((level) => (level === levelOf(row) ? `Titel ${row}` : '')), levelOf(row) === 'Actie' ? row : ''])],
};

function levelOf(row: number): 'SD' | 'OD' | 'Actie' {
  return row % 50 === 0 ? 'SD' : row % 10 === 1 ? 'OD' : 'Actie';
}

/** An array, or a row of one, of which each look at an item is counted. */
function counted<Item>(items: readonly Item[], count: { reads: number }): readonly Item[] {
  return new Proxy(items, { get(target, name) {
    if (typeof name === 'string' && name.charCodeAt(0) < 58) count.reads += 1;
    return Reflect.get(target, name) as unknown;
  } });
}

/** How often structuring so many rows looks at a row, a cell or an element, and how many acts it makes. */
function operations(values: CellValue[][]): { reads: number; acts: number } {
  const snapshot: WorkbookSnapshot = { names: [], sheets: [{ id: 'p', name: 'Doelen', isVisible: true, top: 0, left: 0, values, tables: [] }] };
  const [plan, contents] = [readPlan(snapshot), contentsOf(snapshot, new Map())];
  const count = { reads: 0 };
  const seen = { ...contents, sheets: contents.sheets.map((sheet) => ({ ...sheet, cells: counted(sheet.cells.map((row) => counted(row, count)), count) })) };
  const { change } = structureInPlace({ ...plan, elements: counted(plan.elements, count) }, seen, { ...USUAL_PARTS, stijlen: true }, { seenOf: () => ({ outline: [], merged: [] }) });
  return { reads: count.reads, acts: change.acts.length };
}

test.each(Object.keys(SHEETS))('structuring 30,000 rows takes ten times the work of 3,000, and no more: %s', (kind) => {
  const [small, large] = [3_000, 30_000].map((rows) => operations(SHEETS[kind]!(rows))) as [ReturnType<typeof operations>, ReturnType<typeof operations>];
  expect(small.acts).toBeGreaterThan(300);
  expect(small.reads).toBeGreaterThan(3_000 * 4);
  expect([large.reads / small.reads < 10.5, large.acts / small.acts < 10.5]).toEqual([true, true]);
  expect(large.reads / 30_000).toBeLessThan(100);
}, 180_000);
