import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import type { CellPatch } from '#core/read/patchPlan';
import type { CellValue } from '#core/values/CellValue';

/** A large workbook as planners make them, with amounts beside the actions, and edits in its midst that leave it as it was. */
export interface OwnSheet { readonly book: WorkbookSnapshot; readonly edits: Readonly<Record<string, readonly CellPatch[]>> }

/** So many actions have no amounts yet, however many there are. */
const WITHOUT = 20;
const AMOUNTS = ['GD 2026', 'GD 2027', 'BD 2026', 'VTE 2026'];

interface Action { readonly n: number; readonly od: number; readonly isFirst: boolean; readonly amounts: readonly CellValue[] }

/** What stands on the rows of an action: columns before the amounts. */
interface Form { readonly header: readonly string[]; readonly above: (od: number) => CellValue[][]; readonly row: (action: Action) => CellValue[]; readonly title: number }

const FORMS: Readonly<Record<string, Form>> = {
  'amounts beside the plan': {
    header: ['Niveau', 'Code', 'Titel', 'Bovenliggende code', 'Kostenplaats'],
    above: (od) => [...od % 4 === 0 ? [['SD', sd(od), `Doelstelling ${od}`, '', '']] : [], ['OD', `OD${300_000 + od}`, `Operationeel ${od}`, sd(od - od % 4), '']],
    row: ({ n, od }) => ['Actie', code(n), `Actie ${n}`, `OD${300_000 + od}`, kostenplaats(n)],
    title: 2,
  },
  'a flat export': {
    header: ['Code SD', 'SD', 'Code OD', 'OD', 'Code actie', 'Actie', 'Kostenplaats'],
    above: () => [],
    row: ({ n, od }) => [sd(od - od % 4), `Doelstelling ${od - od % 4}`, `OD${300_000 + od}`, `Operationeel ${od}`, code(n), `Actie ${n}`, kostenplaats(n)],
    title: 5,
  },
  'levels in columns': {
    header: ['OD', 'Actie', 'Kostenplaats'],
    above: (od) => [[`OD${300_000 + od} Operationeel ${od}`, '', '']],
    row: ({ n }) => ['', `${code(n)} Actie ${n}`, kostenplaats(n)],
    title: 1,
  },
};

export function largeOwnSheets(actions: number): Readonly<Record<string, OwnSheet>> {
  return Object.fromEntries(Object.entries(FORMS).map(([name, form]) => [name, ownSheet(form, actions)]));
}

function ownSheet({ header, above, row, title }: Form, actions: number): OwnSheet {
  const rows: CellValue[][] = [[...header, ...AMOUNTS]];
  const rowOf: number[] = [];
  for (let n = 0; n < actions; n += 1) {
    const [od, isFirst] = [Math.floor(n / 8), n % 8 === 0];
    if (isFirst) rows.push(...above(od).map((cells) => [...cells, '', '', '', '']));
    rowOf[n] = rows.length;
    const amounts = isEmpty(n, actions) ? ['', '', '', ''] : [100 + n % 7, 100, n % 3 === 0 ? 50 : '', n % 5 === 0 ? 1 : ''];
    rows.push([...row({ n, od, isFirst, amounts }), ...amounts]);
  }
  const kostenplaatsen = [['Code', 'Titel'], ...Array.from({ length: 300 }, (_, n) => [`K${1000 + n}`, `Kostenplaats ${n}`])];
  const sheets = Object.entries({ Plan: rows, Kostenplaatsen: kostenplaatsen });
  return {
    book: { names: [], sheets: sheets.map(([name, values]) => ({ id: `{${name}}`, name, isVisible: true, top: 0, left: 0, values, tables: [] })) },
    edits: {
      ...editsOf(rows, rowOf, header.length, actions), 'the title of an action': titled(rows, rowOf[actions >> 1]!, title),
      ...(header[0] === 'Niveau' && { 'an action between others': anew(rows, rowOf[actions >> 1]!), 'an OD between others': anew(rows, rowOf[(actions >> 4) * 8]! - 1), 'an action below the last': anew([...rows, ['Actie', 'AC9000000', 'Nieuwe actie', 'OD300000', 'K1000', 10, '', '', 1]], rows.length, false) }),
    },
  };
}

function editsOf(rows: readonly (readonly CellValue[])[], rowOf: readonly number[], left: number, actions: number): OwnSheet['edits'] {
  const put = (row: number, column: number, ...values: CellValue[]): CellPatch => ({ sheetId: '{Plan}', top: row, left: left + column, values: [values] });
  const inMidst = (isWanted: (n: number) => boolean): number => rowOf.findIndex((_, n) => n > actions / 2 && isWanted(n));
  const [empty, full, last] = [rowOf[inMidst((n) => isEmpty(n, actions))]!, rowOf[inMidst((n) => n % 15 === 0 && !isEmpty(n, actions))]!, rowOf[actions - 1]!];
  const back = (row: number): CellPatch => put(row, 0, ...rows[row]!.slice(left));
  return {
    'the first amounts of an action': [put(empty, 0, 10), put(empty, 3, 1), put(empty, 2, 5), put(empty, 0, ''), put(empty, 3, ''), put(empty, 2, '')],
    'the last amount of a kind': [put(full, 2, ''), put(full, 3, ''), put(full, 3, 2), put(full, 2, 7), back(full)],
    'all amounts of an action': [put(full, 0, '', '', '', ''), back(full)],
    'the first action': [put(rowOf[0]!, 0, '', '', '', ''), back(rowOf[0]!)],
    'the last action': [put(last, 3, 2), put(last, 3, ''), back(last)],
  };
}

function titled(rows: readonly (readonly CellValue[])[], top: number, left: number): readonly CellPatch[] {
  const was = String(rows[top]![left]);
  return [`${was} anders`, was].map((text) => ({ sheetId: '{Plan}', top, left, values: [[text]] }));
}

/** A row that is cleared, and typed anew cell by cell, its code first; where it is not there, typed and cleared. */
function anew(rows: readonly (readonly CellValue[])[], top: number, isThere = true): readonly CellPatch[] {
  const cells = rows[top]!;
  const columns = [1, 0, ...cells.keys()].filter((left, i, all) => all.indexOf(left) === i);
  const cleared: CellPatch = { sheetId: '{Plan}', top, left: 0, values: [cells.map(() => '')] };
  const typed = columns.map((left): CellPatch => ({ sheetId: '{Plan}', top, left, values: [[cells[left]!]] }));
  return isThere ? [cleared, ...typed] : [...typed, cleared];
}

function isEmpty(n: number, actions: number): boolean {
  return n % (actions / WITHOUT) === actions / WITHOUT - 2;
}

const sd = (od: number): string => `SD${200_000 + od}`;
const code = (n: number): string => `AC${4_000_000 + n}`;
const kostenplaats = (n: number): string => `K${1000 + n % 300}`;
