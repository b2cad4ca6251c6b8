import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { describePlan } from '#core/read/describePlan.testing';
import { readPlan } from '#core/read/readPlan';
import { parseExample } from '#core/rules/example.testing';
import { checkPlan } from '#core/rules/checkPlan';
import type { CellValue } from '#core/values/CellValue';
import { createLive, type Live } from './createLive';
import { typed } from './typed';

const { snapshot } = parseExample(`
  Code SD | SD | Code OD | OD | Code actie | Actie | Dienst | GD 2026
  SD1 | Wonen | OD1 | Huren | AC1 | Premie | Musea | 10
  SD1 | Wonen | OD1 | Huren | AC2 | Loket | | 5
  SD2 | Leren | OD3 | Klas | AC4 | Opvang | | 5`);
const [SHEET] = snapshot.sheets;
const NEW: readonly (readonly CellValue[])[] = [['SD2', 'Leren', 'OD4', 'Bos', 'AC5', 'Planten', '', 3], ['SD2', 'Leren', 'OD4', 'Bos', 'AC6', 'Snoeien', '', ''], ['SD3', 'Groen', 'OD5', 'Park', 'AC7', 'Bank', '', 7]];

const paste = (live: Live, top: number, values: readonly (readonly CellValue[])[]): boolean => !live.patch({ sheetId: SHEET!.id, top, left: 0, values }).isStructural;
const withRows = (...rows: readonly (readonly CellValue[])[]): WorkbookSnapshot => ({ ...snapshot, sheets: [{ ...SHEET!, values: [...SHEET!.values, ...rows] }] });

function expectRead(live: Live, book: WorkbookSnapshot): void {
  const fresh = readPlan(book);
  expect([describePlan(live.plan), live.findings]).toEqual([describePlan(fresh), checkPlan(fresh)]);
}

test('R8.12 rows that are pasted with new objectives and their actions are followed, and so it is when they are cleared', () => {
  const live = createLive(snapshot);
  expect(paste(live, 4, NEW)).toBe(true);
  expectRead(live, withRows(...NEW));
  expect(live.lastOperations).toBeGreaterThan(0);
  expect(paste(live, 4, NEW.map((row) => row.map(() => '')))).toBe(true);
  expectRead(live, snapshot);
});

test('R8.12 a piece that waits for another comes after it; what no order can follow is structural, after each piece was tried as often as others made way', () => {
  const tried: CellValue[] = [];
  const done = new Set<CellValue>();
  const needs: Record<string, CellValue> = { a: 'b', b: 'c', x: 'y' };
  const follow = ({ values }: { readonly values: readonly (readonly CellValue[])[] }) => {
    const [cells] = values as [readonly CellValue[]];
    tried.push(cells.join(''));
    const isGood = cells.every((cell) => !needs[String(cell)] || done.has(needs[String(cell)]!));
    if (isGood) cells.forEach((cell) => done.add(cell));
    return { change: isGood ? { isStructural: false as const, elements: [1], lines: [], hasOtherFindings: true } : { isStructural: true as const }, operations: isGood ? 1 : 0 };
  };
  const patch = { sheetId: 'x', top: 0, left: 0 };
  expect(typed({ ...patch, values: [['a'], ['b'], ['c']] }, 10, follow)).toEqual({ isStructural: false, elements: [1], lines: [], hasOtherFindings: true, operations: 3 });
  expect(tried).toEqual(['a', 'b', 'c', 'b', 'a']);
  expect(typed({ ...patch, values: [['x'], ['z']] }, 10, follow)).toEqual({ isStructural: true, operations: 1 });
  expect(typed({ ...patch, values: [['p'], ['q'], ['r'], ['s']] }, 2, follow)).toEqual({ isStructural: true, operations: 3 });
  expect(typed({ ...patch, values: Array.from({ length: 301 }, () => ['z']) }, 10, () => { throw new Error('tried'); })).toEqual({ isStructural: true, operations: 0 });
});

test('R8.13 a piece that reaches too far ends it: it is not tried again, nor are the others', () => {
  const tried: CellValue[] = [];
  const follow = ({ values }: { readonly values: readonly (readonly CellValue[])[] }) => {
    tried.push(values.flat().join(''));
    return { change: { isStructural: true } as const, operations: values.flat().includes('far') ? 30_000 : 0 };
  };
  expect(typed({ sheetId: 'Blad', top: 0, left: 0, values: [['a'], ['far'], ['b']] }, 100_000, follow)).toEqual({ isStructural: true, operations: Infinity });
  expect(tried).toEqual(['a', 'far']);
});
