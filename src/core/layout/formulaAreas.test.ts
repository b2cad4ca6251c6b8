import fc from 'fast-check';
import { hasCell, withCell, withoutCell } from './formulaAreas';

const cell = fc.record({ row: fc.nat(5), column: fc.nat(5), isFormula: fc.boolean() });
const areas = fc.array(fc.record({ top: fc.nat(4), left: fc.nat(4), rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 3 }) }), { maxLength: 3 });

test('after any cells that come and go, each cell is in or out as it was said last', () => {
  fc.assert(fc.property(areas, fc.array(cell, { maxLength: 12 }), (first, edits) => {
    const said = new Map(edits.map(({ row, column, isFormula }) => [`${row} ${column}`, isFormula]));
    const last = edits.reduce((now, { row, column, isFormula }) => (isFormula ? withCell : withoutCell)(now, row, column), first as ReturnType<typeof withCell>);
    for (let row = 0; row < 8; row += 1) for (let column = 0; column < 8; column += 1) expect(hasCell(last, row, column)).toBe(said.get(`${row} ${column}`) ?? hasCell(first, row, column));
  }));
});
