import { grid, workbook } from '#core/read/grid.testing';
import { readPlan } from '#core/read/readPlan';
import { LIST_KINDS, newPlanContent } from './newPlanContent';

const PLAN = readPlan(workbook([
  grid('Code | Niveau | Titel\nSD1 | SD | Wonen', { name: 'Plan' }),
  grid('Departement | Dienst\nCultuur | _\nStafdiensten | _\nCultuur | Musea\nStafdiensten | Juridische dienst', { name: 'Departementen en diensten' }),
  grid('Code | Naam | Dienst\nK1 | Museum | Musea\nK2 | Recht | Juridische dienst\nK3 | Allen | _', { name: 'Kostenplaatsen' }),
  grid('Code | Naam | Kostenplaats | Soort | 2026 | 2027\nB1 | a | K1 | GD | 100 | 200\nB2 | b | K2 | GD | 300 | 400', { name: 'Budgetplaatsen' }),
  grid('Code | Naam\nHSD1 | Kennis', { name: 'HSD' }),
  grid('Code | Titel | Departement | Dienst | Projectleider\nPR1 | Depot | Cultuur | musea | _\nPR2 | Archief | Stafdiensten | Juridische dienst | _\nPR3 | Loket | _ | _ | _\nPR4 | Zaal | Stafdiensten | Juridische dienst | An', { name: 'Projecten' }),
]));

const wishes = { title: 'Nieuw', years: [2027, 2028], departement: '', lists: LIST_KINDS };
const codes = (content: ReturnType<typeof newPlanContent>, kind: (typeof LIST_KINDS)[number]) => content.sheets[kind]?.map(({ cells }) => cells.code ?? cells.dienst ?? cells.departement);

test('lists are taken along, objectives and means are not', () => {
  const content = newPlanContent(PLAN, wishes);
  expect([codes(content, 'kostenplaatsen'), codes(content, 'hsd'), content.sheets.plan, content.sheets.middelen]).toEqual([['K1', 'K2', 'K3'], ['HSD1'], undefined, undefined]);
});

test('a budget stands under its own year, where the new plan has that', () => {
  expect(newPlanContent(PLAN, wishes).sheets.budgetplaatsen?.map(({ amounts }) => amounts)).toEqual([[200, ''], [400, '']]);
});

test('of one departement only its own diensten, kostenplaatsen and budgetplaatsen go along, and what is everybody\'s', () => {
  const content = newPlanContent(PLAN, { ...wishes, departement: 'cultuur' });
  expect(content.sheets.diensten?.map(({ cells }) => [cells.departement, cells.dienst])).toEqual([['Cultuur', undefined], ['Cultuur', 'Musea']]);
  expect([codes(content, 'kostenplaatsen'), codes(content, 'budgetplaatsen'), codes(content, 'hsd')]).toEqual([['K1', 'K3'], ['B1'], ['HSD1']]);
});

test('a project of another departement has its dienst as who carries it, for that is on no list of the new plan', () => {
  const of = (departement: string, lists = wishes.lists) => newPlanContent(PLAN, { ...wishes, departement, lists }).sheets.projecten?.map(({ cells }) => [cells.code, cells.departement, cells.dienst, cells.owner]);
  expect(of('Cultuur')).toEqual([['PR1', 'Cultuur', 'musea', ''], ['PR2', 'Stafdiensten', '', 'Juridische dienst'], ['PR3', '', '', ''], ['PR4', 'Stafdiensten', '', 'An']]);
  const all = [['PR1', 'Cultuur', 'musea', ''], ['PR2', 'Stafdiensten', 'Juridische dienst', ''], ['PR3', '', '', ''], ['PR4', 'Stafdiensten', 'Juridische dienst', 'An']];
  expect([of(''), of('Cultuur', ['projecten'] as never)]).toEqual([all, all]);
});

test('a departement that no list knows begins the list; without a plan there is nothing to take along', () => {
  expect(newPlanContent(null, { ...wishes, departement: 'Nieuw departement' }).sheets.diensten).toEqual([{ cells: { departement: 'Nieuw departement' } }]);
  expect(Object.values(newPlanContent(null, wishes).sheets).flat()).toEqual([]);
});

test('only the lists that were wished for go along', () => {
  expect(Object.keys(newPlanContent(PLAN, { ...wishes, lists: ['hsd'] }).sheets)).toEqual(['hsd']);
});
