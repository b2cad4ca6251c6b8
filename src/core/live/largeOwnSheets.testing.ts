import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import type { CellPatch } from '#core/read/Patched';
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
  'all levels in one column': {
    header: ['Doelstellingen', 'Kostenplaats'],
    above: (od) => [...od % 4 === 0 ? [[`${sd(od)} Doelstelling ${od}`, '']] : [], [`OD${300_000 + od} Operationeel ${od}`, '']],
    row: ({ n }) => [`${code(n)} Actie ${n}`, kostenplaats(n)],
    title: 0,
  },
  'codes that go on from each other': {
    header: ['Code', 'Niveau', 'Titel', 'Kostenplaats'],
    above: (od) => [...od % 4 === 0 ? [[`${1 + (od >> 2)}`, 'SD', `Doelstelling ${od}`, '']] : [], [part(od), 'OD', `Operationeel ${od}`, '']],
    row: ({ n, od }) => [`${part(od)}.${1 + n % 8}`, 'Actie', `Actie ${n}`, kostenplaats(n)],
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

/** Forms on which elements come and go in place, and what is typed below their last row. */
const NEW_ROWS: Readonly<Record<string, readonly CellValue[]>> = {
  'amounts beside the plan': ['Actie', 'AC9000000', 'Nieuwe actie', 'OD300000', 'K1000', 10, '', '', 1],
  'all levels in one column': ['AC9000000 Nieuwe actie', 'K1000', 10, '', '', 1],
  'codes that go on from each other': ['1.1.9', 'Actie', 'Nieuwe actie', 'K1000', 10, '', '', 1],
};

export function largeOwnSheets(actions: number): Readonly<Record<string, OwnSheet>> {
  return Object.fromEntries(Object.entries(FORMS).map(([name, form]) => [name, ownSheet(form, actions, NEW_ROWS[name])]));
}

function ownSheet({ header, above, row, title }: Form, actions: number, newRow?: readonly CellValue[]): OwnSheet {
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
      ...editsOfForm(rows, rowOf, header, actions), ...(newRow && comesAndGoes(rows, rowOf, newRow, actions)),
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

/** Edits that only some forms know in place. */
function editsOfForm(rows: readonly (readonly CellValue[])[], rowOf: readonly number[], { 0: first, length }: readonly string[], actions: number): OwnSheet['edits'] {
  return {
    ...(first !== 'Niveau' && first !== 'Code' && { 'the code of an action': recoded(rows, rowOf[actions >> 1]!) }),
    ...(first === 'Code SD' && flatRows(rows, rowOf, actions)),
    ...(first === 'OD' && { 'what stands beside an objective becomes its own, and a total': heldTotal(rows, rowOf[(actions >> 5) * 16]!, length) }),
  };
}

/** Rows of a flat export that are typed cell by cell, between others and below the last, with an objective that is new too; and an action that hangs elsewhere. */
function flatRows(rows: readonly (readonly CellValue[])[], rowOf: readonly number[], actions: number): OwnSheet['edits'] {
  const [between, end, first] = [rowOf[(actions >> 1) + 3]!, rows.length, rowOf[(actions >> 4) * 8]!];
  const put = (top: number, left: number, values: readonly CellValue[]): CellPatch => ({ sheetId: '{Plan}', top, left, values: [values] });
  const typed = (top: number, cells: readonly CellValue[]): CellPatch[] => [...cells.map((cell, left) => put(top, left, [cell])), put(top, 0, cells.map(() => ''))];
  const [last, before] = [rows.at(-1)!, rows[between - 8]!];
  const news = [['OD900000', 'Nieuw', 'AC9000000', 'Eerste', 'K1000', 10], ['OD900000', 'Nieuw', 'AC9000001', 'Tweede', 'K1000', 5], ['OD900001', 'Ook nieuw', 'AC9000002', 'Derde', 'K1000', 7]];
  return {
    'a row between others': [put(between, 0, rows[between]!.map(() => '')), ...rows[between]!.map((cell, left) => put(between, left, [cell]))],
    'a row below the last': typed(end, [...last.slice(0, 4), 'AC9000000', 'Nieuwe actie', 'K1000', 10, '', '', 1]),
    'an objective with its first action': [...typed(end, [...last.slice(0, 2), 'OD900000', 'Nieuw', '', '', 'K1000', 10]), ...typed(end, [...last.slice(0, 2), 'OD900000', 'Nieuw'])],
    'ten rows below the last': [{ sheetId: '{Plan}', top: end, left: 0, values: Array.from({ length: 10 }, (_, n) => [...last.slice(0, 4), `AC900000${n}`, 'Nieuwe actie', 'K1000', 10]) }, { sheetId: '{Plan}', top: end, left: 0, values: Array.from({ length: 10 }, () => rows[0]!.map(() => '')) }],
    'new objectives with their actions, several rows at once': [news.map((cells) => [...last.slice(0, 2), ...cells]), news.map(() => rows[0]!.map(() => ''))].map((values): CellPatch => ({ sheetId: '{Plan}', top: end, left: 0, values })),
    'what the first row of an objective says of it': [[first, 3, 'Andere titel'], [first, 2, 'OD900002'], [first, 0, 'SD900000'], [first + 2, 3, 'Nog een andere']].flatMap(([top, left, value]) => {
      const [row, column] = [top as number, left as number];
      return [put(row, column, [value!]), put(row, column, [rows[row]![column]!])];
    }),
    'an action that hangs under another objective': [put(between, 0, before.slice(0, 4)), put(between, 0, rows[between]!.slice(0, 4))],
  };
}

/** An action gets another code, which nothing has, and its own again. */
function recoded(rows: readonly (readonly CellValue[])[], top: number): readonly CellPatch[] {
  const left = rows[top]!.findIndex((cell) => String(cell).startsWith('AC'));
  const was = String(rows[top]![left]);
  return [was.replace('AC4', 'AC5'), was].map((text) => ({ sheetId: '{Plan}', top, left, values: [[text]] }));
}

/** Amounts beside an objective while its actions lose theirs one after the other, the last of which makes them its own; and all back. */
function heldTotal(rows: readonly (readonly CellValue[])[], first: number, left: number): readonly CellPatch[] {
  const put = (top: number, values: readonly CellValue[]): CellPatch => ({ sheetId: '{Plan}', top, left, values: [values] });
  const actions = Array.from({ length: 8 }, (_, i) => first + i);
  return [put(first - 1, [5, '', '', '']), ...actions.map((top) => put(top, ['', '', '', ''])), ...actions.map((top) => put(top, rows[top]!.slice(left))), put(first - 1, ['', '', '', ''])];
}

/** Elements between others, and below the last. Where codes go on from each other, those that others go on from stay. */
function comesAndGoes(rows: readonly (readonly CellValue[])[], rowOf: readonly number[], newRow: readonly CellValue[], actions: number): OwnSheet['edits'] {
  const od = rowOf[(actions >> 5) * 16 + 8]! - 1;
  const isHeld = rows[0]![0] === 'Code';
  return {
    'an action between others': anew(rows, rowOf[actions >> 1]!),
    'an action below the last': anew([...rows, newRow], rows.length, false),
    ...(!isHeld && { 'an OD between others': anew(rows, od), 'the first action': anew(rows, rowOf[1]!) }),
  };
}

/** A row that is cleared, and typed anew cell by cell, its code first, with what tells its level where codes alone do not; where it is not there, typed and cleared. */
function anew(rows: readonly (readonly CellValue[])[], top: number, isThere = true): readonly CellPatch[] {
  const cells = rows[top]!;
  const put = (left: number, count: number): CellPatch => ({ sheetId: '{Plan}', top, left, values: [cells.slice(left, left + count)] });
  const first = rows[0]![0] === 'Niveau' ? [put(1, 1), put(0, 1)] : [put(0, rows[0]![0] === 'Code' ? 2 : 1)];
  const typed = [...first, ...cells.flatMap((_, left) => (left < 2 ? [] : put(left, 1)))];
  const cleared: CellPatch = { sheetId: '{Plan}', top, left: 0, values: [cells.map(() => '')] };
  return isThere ? [cleared, ...typed, put(0, cells.length)] : [...typed, put(0, cells.length), cleared];
}

function isEmpty(n: number, actions: number): boolean {
  return n % (actions / WITHOUT) === actions / WITHOUT - 2;
}

const part = (od: number): string => `${1 + (od >> 2)}.${1 + od % 4}`;
const sd = (od: number): string => `SD${200_000 + od}`;
const code = (n: number): string => `AC${4_000_000 + n}`;
const kostenplaats = (n: number): string => `K${1000 + n % 300}`;
