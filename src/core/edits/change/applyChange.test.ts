import fc from 'fast-check';
import { applyChange } from '#core/edits/change/applyChange';
import { ChangeBuilder } from '#core/edits/change/ChangeBuilder';
import { asText, type Content, type WorkbookContents } from '#core/edits/change/Contents';
import { invertChange } from '#core/edits/change/invertChange';

const book = (rows: readonly (readonly Content[])[]): WorkbookContents => ({
  names: [{ name: 'tweede', refersTo: 'Plan!$B$2' }],
  sheets: [{ id: 'p', name: 'Plan', top: 0, left: 0, cells: rows, tables: [] }, { id: 'k', name: 'Kijk', top: 0, left: 0, cells: [[{ formula: '=SUM(Plan!B2:B4)' }, { formula: '=Plan!B3' }]], tables: [] }],
});
const ROWS: Content[][] = [['Code', 'Bedrag'], ['A', 1], ['B', 2], ['C', 3], ['Totaal', { formula: '=SUBTOTAL(9,B2:B4)' }]];
const BOOK = book(ROWS);
const texts = ({ sheets }: WorkbookContents, at = 0): unknown[] => sheets[at]!.cells.map((row) => row.map(asText).join(' '));
const made = (make: (builder: ChangeBuilder) => ChangeBuilder) => make(new ChangeBuilder(BOOK));

test('rows that come in push formulas and names along', () => {
  const { now } = made((make) => make.insertRows('p', 2, 1, 1).write('p', 2, 0, [['N', 9]]));
  expect(texts(now)).toEqual(['Code Bedrag', 'A 1', 'N 9', 'B 2', 'C 3', 'Totaal =SUBTOTAL(9,B2:B5)']);
  expect(texts(now, 1)).toEqual(['=SUM(Plan!B2:B5) =Plan!B4']);
});

test('rows that go out leave #REF! where nothing else was pointed at, and are told', () => {
  const { now, ...make } = made((builder) => builder.deleteRows('p', 2, 1));
  expect(texts(now, 1)).toEqual(['=SUM(Plan!B2:B3) =Plan!#REF!']);
  expect(make).toBeDefined();
  const [act] = made((builder) => builder.deleteRows('p', 2, 1)).build().acts;
  expect(act).toMatchObject({ held: { cells: [['B', 2]] }, pointing: [{ sheetId: 'k', column: 1, before: '=Plan!B3', after: '=Plan!#REF!' }], names: [] });
});

test('rows that move are followed, and a range over others keeps its others', () => {
  const { now } = made((make) => make.moveRows('p', 3, 1, 1));
  expect(texts(now)).toEqual(['Code Bedrag', 'C 3', 'A 1', 'B 2', 'Totaal =SUBTOTAL(9,B3:B4)']);
  expect(texts(now, 1)).toEqual(['=SUM(Plan!B3:B4) =Plan!B4']);
  expect(now.names[0]?.refersTo).toBe('Plan!$B$3');
});

test('columns that come in push what stands right of them', () => {
  const { now } = made((make) => make.insertColumns('p', 1, 1));
  expect(texts(now)[4]).toBe('Totaal  =SUBTOTAL(9,C2:C4)');
});

test('what a change rests on, and what it overwrites, must be as it was', () => {
  const change = made((make) => make.restOn('p', 0, 0, 5, 1).write('p', 1, 1, [[7]])).build();
  const changed = (row: number, column: number): WorkbookContents => book(ROWS.map((cells, at) => cells.map((content, right) => (at === row && right === column ? 'x' : content))));
  expect(applyChange(changed(3, 0), change)).toMatchObject({ refusal: { code: 'cell-changed-since', data: { sheet: 'Plan', cell: 'A4' } } });
  expect(applyChange(changed(1, 1), change)).toMatchObject({ refusal: { code: 'cell-changed-since', data: { cell: 'B2' } } });
  expect(applyChange(changed(2, 1), change).ok).toBe(true);
  expect(applyChange({ names: [], sheets: [] }, change)).toMatchObject({ refusal: { code: 'sheet-gone' } });
});

test('a name is made, changed and taken away', () => {
  const { now } = made((make) => make.name('lijst', 'Kijk!$A$1').name('lijst', 'Kijk!$A$2').name('tweede', null));
  expect(now.names).toEqual([{ name: 'lijst', refersTo: 'Kijk!$A$2' }]);
});

test('apply, then take back, gives the workbook back, whatever the acts', () => {
  const act = fc.record({ kind: fc.constantFrom('write', 'insert', 'delete', 'move', 'columns', 'name'), row: fc.nat(7), count: fc.integer({ min: 1, max: 3 }), to: fc.nat(8) });
  let done = 0;
  fc.assert(fc.property(fc.array(act, { minLength: 1, maxLength: 6 }), (wanted) => {
    const builder = new ChangeBuilder(BOOK);
    for (const { kind, row, count, to } of wanted) {
      const rows = builder.sheet('p').cells.length;
      if (kind === 'write') builder.write('p', row, 0, [['N', null, { formula: `=B${to + 1}` }]]);
      if (kind === 'insert') builder.insertRows('p', Math.min(row, rows), count, null);
      if (kind === 'delete' && row + count < rows) builder.deleteRows('p', row, count);
      if (kind === 'move' && row + count <= rows && to <= rows) builder.moveRows('p', row, count, to);
      if (kind === 'columns') builder.insertColumns('p', Math.min(to, 2), count);
      if (kind === 'name') builder.name('keuze', `Plan!$A$${to + 1}`);
    }
    const change = builder.build();
    done += change.acts.length;
    const applied = applyChange(BOOK, change);
    if (!applied.ok) throw new Error(applied.refusal.code);
    const back = applyChange(applied.value, invertChange(change));
    expect(back.ok && filled(back.value)).toEqual(filled(BOOK));
  }), { numRuns: 500 });
  expect(done).toBeGreaterThan(800);
});

/** What stands where: a sheet's frame may have grown. */
function filled({ sheets, names }: WorkbookContents): unknown {
  return [[...names].sort((one, other) => one.name.localeCompare(other.name)), sheets.map(({ top, left, cells }) => cells.flatMap((row, down) => row.flatMap((content, right) => (content === '' ? [] : [`${top + down}:${left + right} ${asText(content)}`]))))];
}
