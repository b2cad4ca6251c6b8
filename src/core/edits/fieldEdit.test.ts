import { buildPlan } from '#core/plan/buildPlan.testing';
import type { Plan } from '#core/plan/Plan';
import { fieldCell, fieldEdit, fieldHolder } from '#core/edits/fieldEdit';

const plan = buildPlan({
  elements: [
    { code: 'HSD1', level: 'hsd', title: 'Kennis' }, { code: 'SD1', level: 'sd', title: 'Steunpunt', hsd: 'HSD1' }, { code: 'OD1', level: 'od', parent: 'SD1' }, { code: 'AC1', level: 'actie', title: 'Advies', parent: 'OD1' },
    { code: 'SD2', level: 'sd', parent: 'HSD1' }, { code: 'OD2', level: 'od', parent: 'SD2' }, { code: 'OD3', level: 'od', parent: 'NIETS' }, { code: 'PR1', level: 'project', programma: 'P1' },
  ],
  means: [{ element: 'AC1', kostenplaats: 'K1', budgetplaats: 'B1', amounts: [5] }],
});
const indexOf = (code: string) => plan.byKey.get(code)![0]!;

test('the edit of a field knows its row by what stands beside it, and what the cell held', () => {
  const edit = fieldEdit(plan, { element: indexOf('AC1') }, 'project', { expected: '', value: 'PR1' });
  expect(edit).toMatchObject({ ok: true, value: { expected: '', value: 'PR1', place: { sheetId: '{plan}', row: 3, column: 5, header: 'project', identity: [{ value: 'AC1' }, { value: 'Advies' }] } } });
  expect(fieldEdit(plan, { line: 0 }, 'kostenplaats', { expected: 'K1', value: 'K2' })).toMatchObject({ ok: true, value: { place: { sheetId: '{middelen}', row: 1, column: 1 } } });
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
