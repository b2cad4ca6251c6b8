import { readPlan } from '#core/read/readPlan';
import { checkPlan } from '#core/rules/checkPlan';
import { planDraft } from '#core/write/planDraft';
import { snapshotOfDraft } from '#core/write/snapshotOfDraft';
import type { RowContent } from '#core/write/PlanContent';
import { voorbeeldMetFouten } from './assets';
import { snapshotWith } from './mistakes/doneToSheets';
import { PLANTERS } from './mistakes/planters';
import { foundPlaces, plantedPlaces } from './mistakes/places.testing';
import { programmas } from './voorbeeld/programmas';
import { voorbeeldContent } from './voorbeeldContent';

const content = voorbeeldContent();
const { plan: planRows = [], middelen = [], budgetplaatsen = [], kostenplaatsen = [], projecten = [] } = content.sheets;
const plan = readPlan(snapshotOfDraft(planDraft(content)));
const ofNiveau = (...niveaus: string[]): RowContent[] => planRows.filter(({ cells }) => niveaus.includes(String(cells.niveau)));

test('the sample has the size that was promised', () => {
  expect(content.sheets.hsd).toHaveLength(5);
  expect(content.sheets.programmas).toHaveLength(17);
  expect(content.sheets.diensten?.filter(({ cells }) => cells.dienst === undefined)).toHaveLength(12);
  expect(ofNiveau('SD').length).toBeGreaterThanOrEqual(40);
  expect(ofNiveau('OD').length).toBeGreaterThanOrEqual(120);
  expect(ofNiveau('Actie', 'Activiteit').length).toBeGreaterThanOrEqual(400);
  expect(middelen.length).toBeGreaterThanOrEqual(700);
});

test('the legal advice of the slides is in it, under the parents of the slides', () => {
  const trail: string[] = [];
  let at = plan.elements.find(({ title }) => title === 'Juridisch advies aan stadsdiensten en college');
  const code = at?.code;
  for (; at; at = plan.elements[at.parent]) trail.push(at.title);
  expect(trail.slice(1)).toEqual([
    'Juridische ondersteuning verloopt optimaal',
    'departement Stafdiensten = steunpunt voor kennis, consultancy en instrumenten',
    'Kennis, innovatie en creativiteit',
  ]);
  const lines = middelen.filter(({ cells }) => cells.element === code);
  expect(lines.map(({ cells, amounts }) => [cells.aard, amounts?.[0]])).toEqual([['VTE', 8.5], ['GD', 100_000]]);
});

test('without its mistakes nothing is found in it', () => {
  expect(checkPlan(plan)).toEqual([]);
});

test('every mistake is found once, at its cell, by its rule, and nothing else is found', () => {
  const { content: spoilt, mistakes } = voorbeeldMetFouten();
  const read = readPlan(snapshotWith(snapshotOfDraft(planDraft(spoilt)), mistakes));
  expect(foundPlaces(read)).toEqual(plantedPlaces(mistakes));
  for (const id of Object.keys(PLANTERS)) expect(mistakes.filter(({ rule }) => rule === id).length).toBeGreaterThanOrEqual(1);
});

test('the mistakes leave the legal advice and its parents alone', () => {
  const { content: spoilt } = voorbeeldMetFouten();
  const rowOf = (code: unknown): RowContent | undefined => planRows.find(({ cells }) => cells.code === code);
  const item = planRows.find(({ cells }) => cells.title === 'Juridisch advies aan stadsdiensten en college');
  const od = rowOf(item?.cells.parent);
  for (const row of [item, od, rowOf(od?.cells.parent)]) expect(spoilt.sheets.plan).toContainEqual(row);
  const lines = ({ cells }: RowContent): boolean => cells.element === item?.cells.code;
  expect(spoilt.sheets.middelen?.filter(lines)).toEqual(middelen.filter(lines));
});

test('titles are as short as the reporting shows them, and no two actions say the same', () => {
  const titles = planRows.map(({ cells }) => String(cells.title));
  expect(titles.filter((title) => title.length > 100)).toEqual([]);
  const items = ofNiveau('Actie', 'Activiteit').map(({ cells }) => cells.title);
  expect(new Set(items).size).toBe(items.length);
});

test('every programme is decided, has two members of the college, two steering departementen and projects with acties', () => {
  const used = new Set(planRows.map(({ cells }) => cells.project));
  for (const { college, stuurdepartementen, decision, regisseur } of programmas) {
    expect(new Set(college).size).toBeGreaterThanOrEqual(2);
    expect(new Set(stuurdepartementen).size).toBeGreaterThanOrEqual(2);
    expect([decision, regisseur]).not.toContain('');
  }
  for (const { cells } of projecten) expect(used).toContain(cells.code);
});

test('every action has people or money, on a kostenplaats of its own dienst', () => {
  const dienstOfPlaats = new Map(kostenplaatsen.map(({ cells }) => [cells.code, cells.dienst]));
  const dienstOfItem = new Map(ofNiveau('Actie', 'Activiteit').map(({ cells }) => [cells.code, cells.dienst]));
  expect(new Set(middelen.map(({ cells }) => cells.element)).size).toBe(dienstOfItem.size);
  for (const { cells } of middelen) expect(dienstOfPlaats.get(cells.kostenplaats ?? '')).toBe(dienstOfItem.get(cells.element ?? ''));
});

test('no budget is overdrawn in any year', () => {
  const used = new Map<unknown, number[]>();
  for (const { cells, amounts = [] } of middelen) {
    if (cells.aard === 'VTE') continue;
    const sums = used.get(cells.budgetplaats) ?? content.years.map(() => 0);
    used.set(cells.budgetplaats, sums.map((sum, year) => sum + Number(amounts[year] ?? 0)));
  }
  for (const { cells, amounts = [] } of budgetplaatsen) {
    used.get(cells.code)?.forEach((sum, year) => expect(sum).toBeLessThanOrEqual(Number(amounts[year])));
  }
});

test('what the extraordinary service buys is written off, and nothing else', () => {
  for (const { cells } of middelen) expect(cells.afschrijvingstermijn !== undefined).toBe(cells.aard === 'BD');
});
