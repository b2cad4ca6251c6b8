import { applyChange } from '#core/edits/change/applyChange';
import { asText, contentsOf, type WorkbookContents } from '#core/edits/change/Contents';
import { invertChange } from '#core/edits/change/invertChange';
import type { SheetSnapshot, WorkbookSnapshot } from '#core/layout/Snapshot';
import type { Plan } from '#core/plan/Plan';
import { outline } from '#core/read/describePlan.testing';
import { grid, workbook } from '#core/read/grid.testing';
import { readPlan } from '#core/read/readPlan';
import { previewTreeChange } from './previewTreeChange';
import type { TreeAct } from './TreeAct';
import { treeChange } from './treeChange';

/* Sheets whose numbers begin anew below each parent, in several hands: the same acts make the same tree. */

const TITLES = [['SD', '1', '', '', 'Stad', ''], ['OD', '1', '1', '', 'Zorg', ''], ['Actie', '1', '1', '1', 'Centrum', '5'], ['Actie', '1', '1', '2', 'Thuis', '6'], ['OD', '1', '2', '', 'Armoede', ''], ['Actie', '1', '2', '1', 'Winkel', '7'], ['SD', '2', '', '', 'Groen', ''], ['OD', '2', '1', '', 'Bos', ''], ['Actie', '2', '1', '1', 'Aanplant', '8']];
const number = ([, ...numbers]: readonly string[]): string => numbers.slice(0, 3).filter(Boolean).at(-1)!;
const filled = (cells: readonly string[]): string => cells.map((each) => each || '_').join(' | ');

const HANDS: Record<string, SheetSnapshot> = {
  'numbers in columns': grid(['SD | OD | AC | Naam | GD 2026', ...TITLES.map(([, ...cells]) => filled(cells))].join('\n')),
  'one column, with the word of the level': grid(['Plan | GD 2026', ...TITLES.map((row) => filled([`${row[0]} ${number(row)}: ${row[4]}`, row[5]!]))].join('\n')),
  'beside the levels': grid(['Niveau | Nr | Titel | GD 2026', ...TITLES.map((row) => filled([row[0]!, number(row), row[4]!, row[5]!]))].join('\n')),
};

const treeOf = (plan: Plan): string[] => outline(plan).map((line) => line.replace(/^( *\S+) (?:\D*)([\d.]+)/u, '$1 $2').replace(/^ +/u, ''));
const read = ({ sheets }: WorkbookContents): Plan => readPlan({ names: [], sheets: sheets.map((sheet) => ({ ...sheet, isVisible: true, values: sheet.cells.map((row) => row.map(asText)) })) } satisfies WorkbookSnapshot);

function after(sheet: SheetSnapshot, actOf: (at: (title: string) => number) => TreeAct): { tree: string[]; cells: string[] } {
  const snapshot = workbook([sheet]);
  const plan = readPlan(snapshot);
  const contents = contentsOf(snapshot, new Map());
  const made = treeChange(plan, contents, actOf((title) => plan.elements.findIndex((each) => each.title === title)));
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  const done = applyChange(contents, made.value.change);
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
  const back = applyChange(done.value, invertChange(made.value.change));
  expect(back.ok && treeOf(read(back.value))).toEqual(treeOf(plan));
  return { tree: treeOf(read(done.value)), cells: done.value.sheets[0]!.cells.map((row) => row.map((cell) => String(asText(cell))).join('|')) };
}

const TREE = ['sd 1 Stad', 'od 1.1 Zorg', 'actie 1.1.1 Centrum', 'actie 1.1.2 Thuis', 'od 1.2 Armoede', 'actie 1.2.1 Winkel', 'sd 2 Groen', 'od 2.1 Bos', 'actie 2.1.1 Aanplant'];

describe.each(Object.entries(HANDS))('%s', (hand, sheet) => {
  test('it is read as it is meant', () => {
    expect(treeOf(readPlan(workbook([sheet])))).toEqual(TREE);
  });

  test('what is added gets the next number below its parent, written in the manner of the others', () => {
    const { tree, cells } = after(sheet, (at) => ({ kind: 'add', level: 'actie', under: at('Zorg'), title: 'Nieuw' }));
    expect(tree).toEqual([...TREE.slice(0, 4), 'actie 1.1.3 Nieuw', ...TREE.slice(4)]);
    expect(cells[5]).toBe({ 'numbers in columns': '1|1|3|Nieuw|', 'one column, with the word of the level': 'Actie 3: Nieuw|', 'beside the levels': 'Actie|3|Nieuw|' }[hand]);
  });

  test('a title that is changed leaves the number and what stands before it', () => {
    const { tree, cells } = after(sheet, (at) => ({ kind: 'rename', element: at('Thuis'), title: 'Anders' }));
    expect(tree).toEqual(TREE.map((line) => line.replace('Thuis', 'Anders')));
    expect(cells[4]).toBe({ 'numbers in columns': '1|1|2|Anders|6', 'one column, with the word of the level': 'Actie 2: Anders|6', 'beside the levels': 'Actie|2|Anders|6' }[hand]);
    expect(after(sheet, (at) => ({ kind: 'rename', element: at('Zorg'), title: 'Anders' })).tree).toEqual(TREE.map((line) => line.replace('Zorg', 'Anders')));
  });

  test('what is moved to where its number is taken gets the next one, and all below it goes along', () => {
    expect(after(sheet, (at) => ({ kind: 'move', element: at('Centrum'), under: at('Armoede') })).tree).toEqual(['sd 1 Stad', 'od 1.1 Zorg', 'actie 1.1.2 Thuis', 'od 1.2 Armoede', 'actie 1.2.1 Winkel', 'actie 1.2.2 Centrum', ...TREE.slice(6)]);
    expect(after(sheet, (at) => ({ kind: 'move', element: at('Zorg'), under: at('Groen') })).tree).toEqual(['sd 1 Stad', 'od 1.2 Armoede', 'actie 1.2.1 Winkel', 'sd 2 Groen', 'od 2.1 Bos', 'actie 2.1.1 Aanplant', 'od 2.2 Zorg', 'actie 2.2.1 Centrum', 'actie 2.2.2 Thuis']);
  });

  test('what is seen of a move tells the codes that become others', () => {
    const snapshot = workbook([sheet]);
    const plan = readPlan(snapshot);
    const contents = contentsOf(snapshot, new Map());
    const at = (title: string) => plan.elements.findIndex((each) => each.title === title);
    const codes = (act: TreeAct) => {
      const made = treeChange(plan, contents, act);
      if (!made.ok) throw new Error(made.refusal.code);
      return [made.value.code, ...previewTreeChange(plan, contents, act, made.value).codes.map(({ code, title }) => `${code} ${title}`)].map((each) => each.replace(/^\D+/u, ''));
    };
    expect(codes({ kind: 'move', element: at('Zorg'), under: at('Groen') })).toEqual(['2.2', '2.2 Zorg', '2.2.1 Centrum', '2.2.2 Thuis']);
    expect(codes({ kind: 'move', element: at('Thuis'), under: at('Armoede') })).toEqual(['1.2.2', '1.2.2 Thuis']);
    expect(codes({ kind: 'move', element: at('Thuis'), under: at('Zorg'), before: at('Centrum') })).toEqual(['1.1.2']);
  });

  test('what is deleted goes, and nothing else', () => {
    expect(after(sheet, (at) => ({ kind: 'delete', element: at('Armoede') })).tree).toEqual([...TREE.slice(0, 4), ...TREE.slice(6)]);
  });

  test('a copy gets the next number, and those below it keep theirs', () => {
    expect(after(sheet, (at) => ({ kind: 'copy', element: at('Zorg'), years: 0 })).tree.slice(0, 8)).toEqual([...TREE.slice(0, 4), 'od 1.3 Zorg', 'actie 1.3.1 Centrum', 'actie 1.3.2 Thuis', TREE[4]]);
  });

  test('numbers with a gap are closed up when that is asked', () => {
    const gap = { ...sheet, values: sheet.values.map((row) => row.map((cell, at) => (row.includes('Thuis') && at === { 'numbers in columns': 2, 'beside the levels': 1 }[hand] ? 3 : typeof cell === 'string' ? cell.replace('Actie 2: Thuis', 'Actie 3: Thuis') : cell))) };
    const more = { ...gap, values: [...gap.values.slice(0, 5), sheet.values[5]!, ...gap.values.slice(6)] };
    expect(treeOf(readPlan(workbook([more])))[3]).toBe('actie 1.1.3 Thuis');
    expect(after(more, () => ({ kind: 'renumber', element: -1 })).tree).toEqual(TREE);
  });
});
