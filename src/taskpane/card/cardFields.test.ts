import { workbook } from '#core/read/grid.testing';
import { readPlan } from '#core/read/readPlan';
import { elementFields } from './cardFields';

const SHEET = [
  'Code | Niveau | Titel | Bovenliggende code | HSD', 'SD1 | SD | Wonen | | HSD1', 'OD1 | OD | Huur | SD1 |', 'SD2 | SD | Leren | HSD2 |', 'OD2 | OD | School | SD2 |', 'SD3 | SD | Beide | HSD1 | HSD1',
];
const plan = readPlan(workbook({ HSD: 'Code | Titel\nHSD1 | Kennis\nHSD2 | Sociaal', Plan: SHEET.join('\n') }));
const cells = SHEET.map((row) => row.split('|').map((text) => text.trim()));

/** Row, column and what stands there, of the cell that the card changes an HSD in. */
function hsdOf(code: string) {
  const element = plan.elements[plan.byKey.get(code)![0]!]!;
  const { chosen } = elementFields(plan, element, ({ row, column }) => cells[row]?.[column] ?? '');
  const field = chosen.find((each) => each.field === 'hsd')!;
  return [field.cell?.row, field.cell?.column, field.value];
}

test('an HSD is changed where it stands: the code above it would say another beside it', () => {
  expect(hsdOf('SD1')).toEqual([1, 4, 'HSD1']);
  expect(hsdOf('OD1')).toEqual([1, 4, 'HSD1']);
});

test('where the code above says the HSD it is changed there, also when its own column says it too', () => {
  expect(hsdOf('SD2')).toEqual([3, 3, 'HSD2']);
  expect(hsdOf('OD2')).toEqual([3, 3, 'HSD2']);
  expect(hsdOf('SD3')).toEqual([5, 3, 'HSD1']);
});
