import type { SheetSnapshot } from '#core/layout/Snapshot';
import { grid, workbook } from '#core/read/grid.testing';
import { readPlan } from '#core/read/readPlan';
import { createPlanLinks } from '#core/rules/PlanLinks';
import { statedTotals } from '#core/rules/statedTotals';
import { runSteps } from '#core/values/steps';
import { CLEAN, meansSheet, planSheet, tellOf } from './told.testing';

// Malformed content, kinds 40 to 46: what refers to what.

const told = (...sheets: SheetSnapshot[]) => tellOf(...sheets).told;

test.each(['AC1', 'ac1', 'AC 1', ' AC1', 'AC1\u00a0'])('40 %j is the code AC1 again', (code) => {
  expect(told(planSheet(`${code} | Actie | Nog een | OD1 | _`), meansSheet())).toEqual(['code-duplicate Plan!A5']);
});

test('41 a parent that is missing, unknown, of the wrong level, the row itself, or in a circle', () => {
  const action = (parent: string) => told(planSheet(`AC2 | Actie | Loket | ${parent} | _`), meansSheet('AC1 | K1 | GD | 100\nAC2 | K1 | GD | 5'));
  expect(action('_')).toEqual(['parent-missing Plan!D5']);
  expect(action('OD9')).toEqual(['parent-unknown Plan!D5']);
  expect(action('SD1').map((each) => each.split(' ')[1])).toEqual(['Plan!D5']);
  expect(action('AC2').map((each) => each.split(' ')[1])).toEqual(['Plan!D5']);
  const circle = told(planSheet('OD2 | OD | Een | OD3 | _\nOD3 | OD | Twee | OD2 | _'), meansSheet());
  expect(circle.filter((each) => /^parent-\S+ Plan!D[56]$/.test(each)).length).toBeGreaterThan(0);
});

test('42 an orphan and an empty OD, each told once', () => {
  expect(told(planSheet('OD2 | OD | Leeg | SD1 | _'), meansSheet())).toEqual(['od-empty Plan!A5']);
  expect(told(planSheet('AC2 | Actie | Wees | _ | _'), meansSheet('AC1 | K1 | GD | 100\nAC2 | K1 | GD | 5'))).toEqual(['parent-missing Plan!D5']);
});

test('43 two departementen on one code: on the plan sheet the second is told, in exports of two the other title is', () => {
  const plan = grid('Code | Niveau | Titel | Bovenliggende code | HSD | Departement\nSD1 | SD | Wonen | _ | HSD1 | Welzijn\nOD1 | OD | Thuis | SD1 | _ | Welzijn\nOD1 | OD | Musea | SD1 | _ | Cultuur\nAC1 | Actie | Premie | OD1 | _ | Welzijn', { name: 'Plan' });
  expect(told(plan, meansSheet())).toContain('code-duplicate Plan!A4');
  const flat = (name: string, action: string) => grid(`HSD | SD code | SD | OD code | OD | Actie code | Actie | Kostenplaats | 2026\nHSD1 | SD1 | Wonen | OD1 | Thuis | AC1 | ${action} | K1 | ${action.length}`, { name });
  expect(told(flat('Welzijn', 'Premie'), flat('Cultuur', 'Museumnacht'))).toEqual(['title-differs Cultuur!G2']);
});

test('44 a value of a list that has ended, has not begun, or stands twice', () => {
  const list = (rows: string) => grid(`Code | Naam | Dienst | Geldig van | Geldig tot\n${rows}`, { name: 'Kostenplaatsen' });
  expect(told(planSheet(), meansSheet(), list('K1 | Wonen | _ | 2010 | 2020'))).toEqual(['kostenplaats-closed-in-year Middelen!D2']);
  expect(told(planSheet(), meansSheet(), list('K1 | Wonen | _ | 2030 | _'))).toEqual(['kostenplaats-closed-in-year Middelen!D2']);
  const twice = tellOf(planSheet(), meansSheet(), list('K1 | Wonen | _ | 2010 | _\nk1 | Wonen bis | _ | 2010 | 2020'));
  expect(twice.plan.lists.kostenplaatsen.byKey.get('K1')).toBe(0);
  expect(twice.told).toEqual(['entry-duplicate Kostenplaatsen!A3']);
  const positions = grid('Code | Naam | Kostenplaats | Soort | 2026\nB1 | a | K1 | GD | 500\nb1 | b | K1 | GD | 1', { name: 'Budgetplaatsen' });
  const means = grid('Code actie | Kostenplaats | Budgetplaats | Aard | 2026\nAC1 | K1 | B1 | GD | 100', { name: 'Middelen' });
  expect(told(planSheet(), means, positions)).toEqual(['budgetplaats-duplicate Budgetplaatsen!A3']);
});

test('45 a year out of range is no year; a sheet that lacks a year has nothing in it', () => {
  const dated = grid('Code | Niveau | Titel | Bovenliggende code | HSD | Van | Tot\nSD1 | SD | Wonen | _ | HSD1 | 2026 | 2027\nOD1 | OD | Thuis | SD1 | _ | 2026 | 2027\nAC1 | Actie | Premie | OD1 | _ | 2026 | 2062', { name: 'Plan' });
  expect(told(dated, meansSheet()).filter((each) => each.endsWith('Plan!G4')).length).toBeGreaterThan(0);
  const two = [grid('Code actie | Kostenplaats | Aard | 2026 | 2027\nAC1 | K1 | GD | 1 | 2', { name: 'Middelen' }), grid('Code actie | Kostenplaats | Aard | 2027\nAC1 | K1 | GD | 4', { name: 'Middelen 2' })];
  expect(tellOf(planSheet(), ...two).money).toEqual(['AC1 GD U 100 200', 'AC1 GD U 0 400']);
  expect(tellOf(planSheet(), grid('Code actie | Kostenplaats | Aard | 1066 | 2026\nAC1 | K1 | GD | 1 | 100', { name: 'Middelen' }))).toMatchObject({ money: CLEAN.money });
});

test('46 GD and BD swapped, and totals typed that do not add up', () => {
  const positions = grid('Code | Naam | Kostenplaats | Soort\nB1 | a | K1 | BD', { name: 'Budgetplaatsen' });
  expect(told(planSheet(), grid('Code actie | Kostenplaats | Budgetplaats | Aard | 2026\nAC1 | K1 | B1 | GD | 100', { name: 'Middelen' }), positions)).toEqual(['budgetplaats-of-other-kind Middelen!C2']);
  const snapshot = workbook([planSheet(), meansSheet('AC1 | K1 | GD | 0.004\nAC1 | K1 | GD | 0.005\nTotaal | _ | _ | 0.02')]);
  const plan = readPlan(snapshot);
  expect(runSteps(statedTotals(plan, createPlanLinks(plan))).map(({ stated, read }) => [stated, read])).toEqual([[2, 1]]);
});
