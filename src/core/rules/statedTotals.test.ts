import { grid, workbook } from '#core/read/grid.testing';
import { readPlan } from '#core/read/readPlan';
import { runSteps } from '#core/values/steps';
import { createPlanLinks } from '#core/rules/PlanLinks';
import { statedTotals } from '#core/rules/statedTotals';

/** Each total as `label / header: stated - read`, in euro. */
function totals(table: string, name = 'Export'): string[] {
  const snapshot = workbook([grid(table, { name })]);
  const plan = readPlan(snapshot);
  return runSteps(statedTotals(plan, createPlanLinks(plan))).map(({ label, header, stated, read, differing }) => `${label} / ${header}: ${stated / 100} - ${read / 100}${differing > 0 ? ` (${differing})` : ''}`);
}

const HEAD = 'SD code | SD | OD code | OD | Actie code | Actie | 2026 | 2027';
const row = (sd: number, action: number, ...amounts: readonly (number | string)[]) => `SD${sd} | s${sd} | OD${sd} | o${sd} | AC${action} | a${action} | ${amounts.join(' | ')}`;

test('R20.10 a total of all is compared with all that was read in its column', () => {
  expect(totals(`${HEAD}\n${row(1, 1, 10, 20)}\n${row(1, 2, 5, 6)}\nAlgemeen totaal | _ | _ | _ | _ | _ | 15 | 27`)).toEqual(['Algemeen totaal / 2026: 15 - 15', 'Algemeen totaal / 2027: 27 - 26']);
  expect(totals(`${HEAD}\n${row(1, 1, 10.05, 20)}\nTotaal | _ | _ | _ | _ | _ | 10.05 | _`)).toEqual(['Totaal / 2026: 10.05 - 10.05']);
});

test('R20.10 a total that names an element is compared with what hangs on it and below', () => {
  expect(totals(`${HEAD}\n${row(1, 1, 10, 1)}\n${row(2, 2, 5, 2)}\n${row(1, 3, 7, 3)}\nTotaal SD1 | _ | _ | _ | _ | _ | 17 | 4\nTotaal s2 | _ | _ | _ | _ | _ | 6 | 2\nSD1 Totaal | _ | _ | _ | _ | _ | 17 | 4`))
    .toEqual(['Totaal SD1 / 2026: 17 - 17', 'Totaal SD1 / 2027: 4 - 4', 'Totaal s2 / 2026: 6 - 5', 'Totaal s2 / 2027: 2 - 2', 'SD1 Totaal / 2026: 17 - 17', 'SD1 Totaal / 2027: 4 - 4']);
});

test('R20.10 a subtotal is compared with the rows since the total before it, or since one before that', () => {
  expect(totals(`${HEAD}\n${row(1, 1, 10, 1)}\nSubtotaal | _ | _ | _ | _ | _ | 10 | 1\n${row(2, 2, 5, 2)}\nSubtotaal | _ | _ | _ | _ | _ | 5 | 9\nAlgemeen totaal | _ | _ | _ | _ | _ | 15 | 3`))
    .toEqual(['Subtotaal / 2026: 10 - 10', 'Subtotaal / 2027: 1 - 1', 'Subtotaal / 2026: 5 - 5', 'Subtotaal / 2027: 9 - 2', 'Algemeen totaal / 2026: 15 - 15', 'Algemeen totaal / 2027: 3 - 3']);
});

test('R20.10 what is not counted makes a difference: an amount as text', () => {
  expect(totals(`${HEAD}\n${row(1, 1, 10, 1)}\n${row(1, 2, "'5,00", 2)}\nTotaal | _ | _ | _ | _ | _ | 15 | 3`)).toEqual(['Totaal / 2026: 15 - 10', 'Totaal / 2027: 3 - 3']);
});

test('R20.10 a total in thousands is compared in euro; a text or an error is none', () => {
  expect(totals('SD code | SD | OD code | OD | 2026 (in k€)\nSD1 | s | OD1 | o | 10\nTotaal | _ | _ | _ | 10.5')).toEqual(['Totaal / 2026 (in k€): 10500 - 10000']);
  expect(totals(`${HEAD}\n${row(1, 1, 10, 1)}\nTotaal | _ | _ | _ | _ | _ | #REF! | zie bijlage`)).toEqual([]);
});

test('R20.10 a total too large to be told to the cent states nothing', () => {
  expect(totals(`${HEAD}\n${row(1, 1, 10, 1)}\nTotaal | _ | _ | _ | _ | _ | 1000000000000 | 1`)).toEqual(['Totaal / 2027: 1 - 1']);
});

test('R20.11 a row of which an amount is text is left out of a column of totals', () => {
  expect(totals('SD code | SD | OD code | OD | 2026 | 2027 | Totaal\nSD1 | s | OD1 | o | 10 | 20 | 30\nSD1 | s | OD2 | p | 1 | volgt | 1')).toEqual(['Totaal / : 30 - 30']);
});

test('R20.11 a column of totals is compared with the amounts of its rows, of the kind and year that it names', () => {
  expect(totals('SD code | SD | OD code | OD | GD 2026 | BD 2026 | VTE 2026 | Totaal 2026 | Totaal GD | Totaal VTE\nSD1 | s | OD1 | o | 10 | 20 | 3 | 30 | 10 | 3\nSD1 | s | OD2 | p | 1 | 2 | 1 | 4 | 1 | 1'))
    .toEqual(['Totaal 2026 / : 34 - 33 (1)', 'Totaal GD / : 11 - 11', 'Totaal VTE / : 4 - 4']);
});

test('R20.11 what is of people is told in people, in a row of totals and in a column; an empty column of totals states nothing', () => {
  const told = (table: string): string[] => {
    const plan = readPlan(workbook([grid(table, { name: 'Export' })]));
    return runSteps(statedTotals(plan, createPlanLinks(plan))).map(({ of, header, label, isVte }) => `${of} ${header || label} ${String(isVte)}`);
  };
  const head = 'SD code | SD | OD code | OD | GD 2026 | VTE 2026 | Totaal GD | Totaal VTE';
  expect(told(`${head}\nSD1 | s | OD1 | o | 10 | 3 | 10 | 3\nTotaal | _ | _ | _ | 10 | 3 | _ | _`)).toEqual(['row GD 2026 false', 'row VTE 2026 true', 'column Totaal GD false', 'column Totaal VTE true']);
  expect(told(`${head}\nSD1 | s | OD1 | o | 10 | 3 | _ | _`)).toEqual([]);
});
