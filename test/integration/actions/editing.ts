import type { Session } from '#actions/Session';
import type { OpenedWorkbook } from './opened';

/** What somebody does to a workbook; `at` and `pick` choose where and what. */
export type Act = (ground: { readonly opened: OpenedWorkbook; readonly session: Session; readonly at: number; readonly pick: number }) => Promise<void>;

const VALUES = ['', 0, 12.5, '1.200,50', 'later', 'KP1', 'SD1', 'OD000010', 'AC000105', 'Uitgave', 'GD', 2027, '#REF!', ' wit '];

/** The sheets on which a plan stands, whichever of them this workbook has. */
const SHEETS = ['Middelen', 'Plan', 'Meerjarenplan'];
/** Those of its master lists. */
const LISTS = ['Kostenplaatsen', 'Budgetplaatsen', 'HSD', 'Departementen', 'Projecten', 'Programma'];
/** Some become a formula. */
const LIST_VALUES = ['', 'KP1', '=1+1', 'Wonen', 0, 250, '="KP1"', 2027, 'GD', 'HSD1', '=A2', 'later', ' wit '];

type Work = (sheet: Excel.Worksheet, used: { readonly rows: number; readonly columns: number }, context: Excel.RequestContext) => void;

/** Works on a sheet with a plan, as the add-in's own client does it: the host tells of it as of what a person does. */
async function onSheet({ opened, pick }: Parameters<Act>[0], work: Work, names: readonly string[] = SHEETS): Promise<void> {
  await opened.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const sheets = worksheets.items.filter(({ name }) => names.some((each) => name.startsWith(each)));
    const sheet = sheets[pick % sheets.length];
    if (!sheet) return;
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowCount,columnCount');
    await context.sync();
    if (used.isNullObject) return;
    work(sheet, { rows: used.rowCount, columns: used.columnCount }, context);
    await context.sync();
  });
}

function block(rows: number, columns: number, seed: number): (string | number)[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => VALUES[(seed + row * 7 + column * 3) % VALUES.length]!));
}

function pasted(rows: number): Act {
  return (ground) => onSheet(ground, (sheet, { columns }) => {
    const width = Math.max(1, Math.min(4, columns - 1));
    sheet.getRangeByIndexes(1 + (ground.at % 8), ground.at % (columns - width + 1), rows, width).values = block(rows, width, ground.pick);
  });
}

/** By name, for a failure to tell what was done. */
export const ACTS: Readonly<Record<string, Act>> = {
  'types in a cell': (ground) => onSheet(ground, (sheet, { rows, columns }) => {
    sheet.getRangeByIndexes(1 + (ground.at % (rows - 1)), (ground.at + ground.pick) % columns, 1, 1).values = [[VALUES[(ground.at + ground.pick) % VALUES.length]!]];
  }),
  'types an amount': (ground) => onSheet(ground, (sheet, { rows, columns }) => {
    sheet.getRangeByIndexes(1 + (ground.at % (rows - 1)), columns - 1 - (ground.pick % 2), 1, 1).values = [[ground.at]];
  }),
  'types in a list': (ground) => onSheet(ground, (sheet, { rows, columns }) => {
    sheet.getRangeByIndexes(1 + (ground.at % (rows - 1)), (ground.at + ground.pick) % columns, 1, 1).values = [[LIST_VALUES[(ground.at + ground.pick) % LIST_VALUES.length]!]];
  }, LISTS),
  'pastes into a list': (ground) => onSheet(ground, (sheet, { rows, columns }) => {
    const width = Math.min(2, columns);
    sheet.getRangeByIndexes(1 + (ground.at % rows), ground.at % (columns - width + 1), 5, width).values = Array.from({ length: 5 }, (_, row) => Array.from({ length: width }, (__, column) => LIST_VALUES[(ground.pick + row * 7 + column * 3) % LIST_VALUES.length]!));
  }, LISTS),
  'puts a row into a list': (ground) => onSheet(ground, (sheet, { rows }) => { sheet.getRange(`${2 + (ground.at % rows)}:${2 + (ground.at % rows)}`).insert('Down'); }, LISTS),
  'renames a list': (ground) => onSheet(ground, (sheet) => { sheet.name = `${LISTS[ground.pick % LISTS.length]!} ${ground.at}`; }, LISTS),
  'types a formula': (ground) => onSheet(ground, (sheet, { rows, columns }) => {
    sheet.getRangeByIndexes(1 + (ground.at % (rows - 1)), columns - 1, 1, 1).formulas = [['=A1000*2+7']];
  }),
  'types in what a formula looks at': (ground) => onSheet(ground, (sheet) => { sheet.getRange('A1000').values = [[ground.at]]; }),
  'copies a code from above': (ground) => onSheet(ground, (sheet, { rows, columns }) => {
    const [row, column] = [2 + (ground.at % Math.max(1, rows - 2)), ground.pick % columns];
    sheet.getRangeByIndexes(row, column, 1, 1).copyFrom(sheet.getRangeByIndexes(row - 1, column, 1, 1));
  }),
  'empties a row': (ground) => onSheet(ground, (sheet, { rows }) => { sheet.getRange(`${2 + (ground.at % (rows - 1))}:${2 + (ground.at % (rows - 1))}`).clear('Contents'); }),
  'types in a header': (ground) => onSheet(ground, (sheet, { columns }) => { sheet.getRangeByIndexes(0, ground.at % columns, 1, 1).values = [['Opmerking']]; }),
  'fills down': (ground) => onSheet(ground, (sheet, { rows, columns }) => {
    const column = ground.at % columns;
    sheet.getRangeByIndexes(1, column, rows - 1, 1).copyFrom(sheet.getRangeByIndexes(1, column, 1, 1));
  }),
  sorts: (ground) => onSheet(ground, (sheet, { rows, columns }) => {
    sheet.getRangeByIndexes(1, 0, rows - 1, columns).sort.apply([{ key: ground.at % columns, ascending: ground.at % 2 === 0 }]);
  }),
  'inserts rows': (ground) => onSheet(ground, (sheet, { rows }) => { sheet.getRange(`${2 + (ground.at % rows)}:${3 + (ground.at % rows)}`).insert('Down'); }),
  'deletes a row': (ground) => onSheet(ground, (sheet, { rows }) => {
    if (rows > 3) sheet.getRange(`${2 + (ground.at % (rows - 2))}:${2 + (ground.at % (rows - 2))}`).delete('Up');
  }),
  'writes a row of totals': (ground) => onSheet(ground, (sheet, { rows, columns }) => {
    sheet.getRangeByIndexes(rows - (ground.pick % 2), 0, 1, 1).values = [['Totaal']];
    sheet.getRangeByIndexes(rows - (ground.pick % 2), columns - 1, 1, 1).values = [[ground.at]];
  }),
  'hides rows, or shows them': (ground) => onSheet(ground, (sheet, { rows }) => {
    const first = 2 + (ground.at % rows);
    sheet.getRange(`${first}:${first + (ground.pick % 3)}`).rowHidden = ground.pick % 4 !== 0;
  }),
  'inserts a column': (ground) => onSheet(ground, (sheet) => { sheet.getRange('B:B').insert('Right'); }),
  'renames a sheet': (ground) => onSheet(ground, (sheet) => { sheet.name = `${SHEETS[ground.at % 3]!} ${ground.at}-${ground.pick}`; }),
  'adds a sheet': ({ opened, at, pick }) => opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(`Erbij ${at}-${pick}`);
    sheet.getRange('A1:B2').values = [['Code', 'Titel'], ['SD900000', 'Nog een doel']];
    await context.sync();
  }),
  'deletes a sheet': ({ opened, at }) => opened.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    if (worksheets.items.length > 2) worksheets.items[at % worksheets.items.length]!.delete();
    await context.sync();
  }),
  'writes as a second author': async ({ opened, at, pick }) => {
    const { sheets } = opened.toBook();
    const sheet = sheets[at % sheets.length]!;
    await opened.host.faults.secondAuthor.setValues(sheet.name, `B${2 + (at % 9)}:C${3 + (at % 9)}`, block(2, 2, pick));
  },
  'inserts as a second author': async ({ opened, at }) => {
    const { sheets } = opened.toBook();
    await opened.host.faults.secondAuthor.insert(sheets[at % sheets.length]!.name, '3:4');
  },
  'takes a fix and takes it back': async ({ session, at, pick }) => {
    const fixes = session.state.findings.flatMap((finding) => finding.fixes);
    const fix = fixes[at % Math.max(1, fixes.length)];
    const done = fix && await session.applyFixes('Verbetering', fix.edits);
    if (done?.ok && pick % 2 === 0) await session.takeBack(done.value);
  },
  'pastes hundreds of cells': pasted(100),
  'selects a cell': (ground) => onSheet(ground, (sheet) => { sheet.getRange(`B${2 + (ground.at % 9)}`).select(); }),
  // Last, for all is slower after it.
  'pastes thousands of cells': pasted(800),
};
