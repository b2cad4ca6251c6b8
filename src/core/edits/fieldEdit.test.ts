import { buildPlan } from '#core/plan/buildPlan.testing';
import type { Plan } from '#core/plan/Plan';
import { editOfElement, editOfLine } from '#core/edits/editOf';
import { workbook } from '#core/read/grid.testing';
import { readPlan } from '#core/read/readPlan';
import { fieldCell, fieldEdit, fieldHolder } from '#core/edits/fieldEdit';

const plan = buildPlan({
  elements: [
    { code: 'HSD1', level: 'hsd', title: 'Kennis' }, { code: 'SD1', level: 'sd', title: 'Steunpunt', hsd: 'HSD1' }, { code: 'OD1', level: 'od', parent: 'SD1' }, { code: 'AC1', level: 'actie', title: 'Advies', parent: 'OD1' },
    { code: 'SD2', level: 'sd', parent: 'HSD1' }, { code: 'OD2', level: 'od', parent: 'SD2' }, { code: 'OD3', level: 'od', parent: 'NIETS' }, { code: 'PR1', level: 'project', programma: 'P1' },
  ],
  means: [{ element: 'AC1', kostenplaats: 'K1', budgetplaats: 'B1', amounts: [5] }],
});
const indexOf = (code: string) => plan.byKey.get(code)![0]!;

test('the edit of a field knows its row by what the cells beside it hold, and what the cell held', () => {
  const read = readPlan(workbook({
    Plan: 'Code | Niveau | Titel | Bovenliggende code | Project\nSD1 | SD | Wonen\nOD1 | OD | Huur | SD1\nAC1 | Actie | Advies | OD1',
    Middelen: 'Actiecode | Kostenplaats | Aard | 2026\nAC1 | K1 | GD | 5',
    Flat: '_ | Ramingen\nSD | OD | Actie | _\n_ | _ | _ | GD 2026\nSD5 Groen | OD5 Park | AC5 Bank | 7',
  }));
  const of = (code: string) => ({ element: read.byKey.get(code)![0]! });
  expect(fieldEdit(read, of('AC1'), 'project', { expected: '', value: 'PR1' })).toMatchObject({ ok: true, value: { expected: '', value: 'PR1', place: { row: 3, column: 4, header: 'Project', headerRow: 0, identity: [{ value: 'AC1' }, { value: 'Advies' }] } } });
  expect(fieldEdit(read, { line: 1 }, 'kostenplaats', { expected: 'K1', value: 'K2' })).toMatchObject({ ok: true, value: { place: { row: 1, column: 1, identity: [{ value: 'AC1' }, { value: 'GD' }] } } });
  const flat = editOfLine(read, 0, { column: 3, expected: 7, value: 8 });
  expect(flat.place).toMatchObject({ row: 3, header: 'GD 2026', headerRow: 2, headerRows: 2, identity: [{ header: 'Actie', value: 'AC5 Bank' }] });
  // Where nothing else tells the row, the cell itself does.
  expect(editOfElement(read, read.elements[of('AC5').element]!, { column: 2, expected: 'AC5 Bank', value: 'AC5 Stoel' }).place.identity).toMatchObject([{ column: 2, value: 'AC5 Bank' }]);
});

test('a sheet without the column, and a flat list, are refused by name', () => {
  expect(fieldCell(plan, { element: indexOf('HSD1') }, 'project')).toEqual({ ok: false, refusal: { code: 'no-column', data: { sheet: 'hsd', field: 'project' } } });
  expect(fieldCell(plan, { line: 0 }, 'owner')).toMatchObject({ ok: false, refusal: { code: 'no-column' } });
  const flat: Plan = { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, kind: 'vlak' as const })) };
  expect(fieldCell(flat, { element: indexOf('AC1') }, 'project')).toEqual({ ok: false, refusal: { code: 'flat-list', data: { sheet: 'plan' } } });
  expect(fieldCell(flat, { line: 0 }, 'kostenplaats').ok).toBe(true);
  expect(fieldCell(plan, { line: 9 }, 'kostenplaats')).toMatchObject({ ok: false, refusal: { code: 'row-gone' } });
});

test.each([['AC1', 'SD1', 'hsd'], ['OD1', 'SD1', 'hsd'], ['SD1', 'SD1', 'hsd'], ['OD2', 'SD2', 'parent'], ['OD3', 'OD3', 'hsd']])('the HSD of %s is said by %s, in its column %s', (code, holder, field) => {
  expect(fieldHolder(plan, indexOf(code), 'hsd')).toEqual({ element: indexOf(holder), field });
});

test('any other field is said by the row itself', () => {
  expect(fieldHolder(plan, indexOf('AC1'), 'dienst')).toEqual({ element: indexOf('AC1'), field: 'dienst' });
});
