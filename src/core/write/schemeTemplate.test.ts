import { recognise } from '#core/layout/recognise';
import { templateFor } from '#core/layout/template/templateFor';
import { outline } from '#core/read/describePlan.testing';
import { readPlanSteps } from '#core/read/readPlan';
import { checkPlan } from '#core/rules/checkPlan';
import { bbc } from '#core/scheme/bbc';
import { gent2020 } from '#core/scheme/gent2020';
import type { Scheme } from '#core/scheme/Scheme';
import { SCHEMES } from '#core/scheme/schemes';
import { runSteps } from '#core/values/steps';
import { contentOf } from './contentOf';
import { emptyContent, type PlanContent } from './PlanContent';
import { planDraft } from './planDraft';
import { snapshotOfDraft } from './snapshotOfDraft';

const YEARS = [2026, 2027];
const own: Scheme = {
  id: 'dorp', name: 'Dorp', levels: [
    { id: 'droom', parents: [], strand: 'verticaal', carriesMeans: false, isListed: false, codePatterns: ['^DR\\d+$'], words: { nl: { one: 'Droom', many: 'Dromen', short: 'Droom' }, en: { one: 'Dream', many: 'Dreams', short: 'Dream' } } },
    { id: 'daad', parents: ['droom'], strand: 'verticaal', carriesMeans: true, isListed: false, codePatterns: ['^DD\\d+$'], words: { nl: { one: 'Daad', many: 'Daden', short: 'Daad' }, en: { one: 'Deed', many: 'Deeds', short: 'Deed' } } },
  ],
};

const filled: PlanContent = {
  title: 'Plan', years: YEARS,
  sheets: {
    plan: [
      { depth: 0, cells: { code: 'BD000001', niveau: 'BD', title: 'Een zorgzame stad', departement: 'Zorg', from: 2026, to: 2031 } },
      { depth: 1, cells: { code: 'AP000001', niveau: 'AP', title: 'Zorg in de buurt', parent: 'BD000001', departement: 'Zorg', from: 2026, to: 2031 } },
      { depth: 2, cells: { code: 'AC000001', niveau: 'AC', title: 'Buurtzorghuis', parent: 'AP000001', departement: 'Zorg', dienst: 'Sociaal huis', owner: 'An Maes', from: 2026, to: 2027 } },
    ],
    middelen: [{ cells: { element: 'AC000001', kostenplaats: 'K1', budgetplaats: 'B1', aard: 'GD', richting: 'Uitgave' }, amounts: [250_000, 260_000] }],
    diensten: [{ cells: { departement: 'Zorg' } }, { cells: { departement: 'Zorg', dienst: 'Sociaal huis' } }],
    kostenplaatsen: [{ cells: { code: 'K1', title: 'Sociaal huis', dienst: 'Sociaal huis' } }],
    budgetplaatsen: [{ cells: { code: 'B1', title: 'Werking', kostenplaats: 'K1', aard: 'Exploitatie' }, amounts: [300_000, 300_000] }],
  },
};

const said = (scheme: Scheme): string => JSON.stringify({ ...planDraft(emptyContent('Leeg', YEARS), templateFor(scheme)), names: [] });

test('Gent 2020 has its own template, and says nothing of its scheme', () => {
  const draft = planDraft(emptyContent('Leeg', YEARS), templateFor(gent2020));
  expect(draft).toEqual(planDraft(emptyContent('Leeg', YEARS)));
  expect(draft.names.some(({ name }) => name === 'doelboom_schema')).toBe(false);
});

test('the template of BBC knows no HSD, programme or project, and speaks in its own words and codes', () => {
  const { sheets, lists, highlights } = templateFor(bbc);
  expect(sheets.map(({ kind }) => kind)).toEqual(['plan', 'middelen', 'beleidsnotas', 'diensten', 'kostenplaatsen', 'budgetplaatsen', 'beleidsvelden']);
  expect(sheets.flatMap(({ columns }) => columns.map(({ field }) => field)).filter((field) => ['hsd', 'programma', 'project'].includes(field))).toEqual([]);
  expect(lists.find(({ name }) => name === 'lijst_niveaus')).toMatchObject({ choices: [
    { value: 'BD', meaning: 'beleidsdoelstelling' }, { value: 'AP', meaning: 'actieplan, onder een beleidsdoelstelling' }, { value: 'AC', meaning: 'actie, onder een actieplan' },
  ] });
  expect(highlights).toEqual(['BD', 'AP']);
  expect(said(bbc)).toMatch(/BD000001 \(beleidsdoelstelling\), AP000001 \(actieplan\), AC000001 \(actie\)/);
  expect(said(bbc)).not.toMatch(/\bHSD\b|\bSD\b|\bOD\b|programma|activiteit/iu);
});

test('an empty workbook of BBC is read as one: it says which scheme it is made for', () => {
  const snapshot = snapshotOfDraft(planDraft(emptyContent('Leeg', YEARS), templateFor(bbc)));
  const layout = recognise(snapshot);
  expect([layout.schemeId, layout.sheets.map(({ kind }) => kind), layout.leftOut]).toEqual(['bbc', templateFor(bbc).sheets.map(({ kind }) => kind), ['Leeswijzer']]);
  expect(recognise({ ...snapshot, names: [] }).schemeId).toBe('gent2020');
});

test('a plan of BBC in its template is read back as it is, with no findings', () => {
  const snapshot = snapshotOfDraft(planDraft(filled, templateFor(bbc)));
  const plan = runSteps(readPlanSteps(snapshot));
  expect([plan.scheme.id, outline(plan)]).toEqual(['bbc', ['sd BD000001 Een zorgzame stad', '  od AP000001 Zorg in de buurt', '    actie AC000001 Buurtzorghuis']]);
  expect(checkPlan(plan)).toEqual([]);
  expect(contentOf(plan, 'Plan').sheets.plan!.map(({ cells }) => [cells.code, cells.niveau])).toEqual([['BD000001', 'BD'], ['AP000001', 'AP'], ['AC000001', 'AC']]);
});

test('so has a scheme of one\'s own its template, read back by that scheme', () => {
  const content: PlanContent = { title: 'Plan', years: YEARS, sheets: { plan: [{ depth: 0, cells: { code: 'DR1', niveau: 'Droom', title: 'Groen' } }, { depth: 1, cells: { code: 'DD1', niveau: 'Daad', title: 'Boom', parent: 'DR1' } }] } };
  const snapshot = snapshotOfDraft(planDraft(content, templateFor(own)));
  const schemes = [own, ...SCHEMES];
  const plan = runSteps(readPlanSteps(snapshot, recognise(snapshot, { schemes }), schemes));
  expect([plan.scheme.id, outline(plan)]).toEqual(['dorp', ['droom DR1 Groen', '  daad DD1 Boom']]);
  expect(said(own)).toContain('daad, onder een droom');
});
