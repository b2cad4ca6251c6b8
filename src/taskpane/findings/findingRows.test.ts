import { buildPlan } from '#core/plan/buildPlan.testing';
import { checkPlan } from '#core/rules/checkPlan';
import { facetCounts, filterFindings, isFilteringFindings, NO_FINDING_FILTER, NONE } from './findingFilter';
import { findingItems } from './findingItems';
import { findingRows, groupFindings } from './findingRows';

const plan = buildPlan({
  elements: [
    { level: 'hsd', code: 'HSD1' }, { level: 'sd', code: 'SD1', hsd: 'HSD1', departement: 'Cultuur', owner: 'An' }, { level: 'od', code: 'OD1', parent: 'SD1' },
    { level: 'actie', code: 'A1', parent: 'OD1' }, { level: 'actie', code: 'A1', parent: 'OD1', owner: 'Bram' }, { level: 'actie', code: 'A3', parent: 'WEG' }, { level: 'od', code: 'OD2', parent: 'SD1' },
  ],
  means: [{ element: 'A1', kostenplaats: 'K1', amounts: ['1.234,50'] }, { element: 'A1', kostenplaats: 'K1', amounts: ['2.000,00'] }],
  kostenplaatsen: ['K1'],
});
const items = findingItems(plan, checkPlan(plan), 'nl');
const rules = (found: typeof items): string[] => found.map(({ finding }) => finding.rule);

test('a finding is the same one whatever else comes and goes; two of one rule in one cell are two', () => {
  const found = checkPlan(plan);
  const [first, ...others] = found;
  const keys = (findings: typeof found): string[] => findingItems(plan, findings, 'nl').map(({ key }) => key);
  expect(keys(others)).toEqual(keys(found).slice(1));
  expect(new Set(keys([first!, ...found])).size).toBe(found.length + 1);
});

test('a finding takes departement and owner from the nearest above it', () => {
  const empty = items.find(({ finding }) => finding.rule === 'od-empty')!;
  expect([empty.departement, empty.owner]).toEqual(['Cultuur', 'An']);
  const lost = items.find(({ finding }) => finding.rule === 'parent-unknown')!;
  expect([lost.departement, lost.owner]).toEqual(['', '']);
});

test('grouped by severity and rule, gravest first, with what can be solved at once', () => {
  const groups = groupFindings(items);
  expect(groups.map(({ severity }) => severity)).toEqual([...groups.map(({ severity }) => severity)].sort((a, b) => 'error warning info'.indexOf(a) - 'error warning info'.indexOf(b)));
  const amounts = groups.find(({ rule }) => rule === 'amount-is-text')!;
  expect([amounts.items.length, amounts.safeFixes.length]).toEqual([2, 2]);
  expect(groups.reduce((sum, group) => sum + group.items.length, 0)).toBe(items.length);
});

test('a group that is shut keeps its heading', () => {
  const groups = groupFindings(items);
  const open = findingRows(groups, new Set());
  const shut = findingRows(groups, new Set([groups[0]!.key]));
  expect(open.length).toBe(items.length + groups.length);
  expect(shut.length).toBe(open.length - groups[0]!.items.length);
  expect(new Set(open.map(({ key }) => key)).size).toBe(open.length);
});

test('searching finds by code and title of all that stands above', () => {
  expect(rules(filterFindings(items, NO_FINDING_FILTER, 'sd1')).length).toBeGreaterThan(0);
  expect(rules(filterFindings(items, NO_FINDING_FILTER, 'a3'))).toEqual(['title-missing', 'parent-unknown', 'action-without-means']);
  expect(filterFindings(items, NO_FINDING_FILTER, 'bestaat niet')).toEqual([]);
});

test('a facet counts what each of its values would leave under the rest of the filter', () => {
  const filter = { ...NO_FINDING_FILTER, severity: 'error' as const };
  const errors = items.filter(({ finding }) => finding.severity === 'error').length;
  expect(facetCounts(items, filter, '', 'severity').get('error')).toBe(errors);
  const byOwner = facetCounts(items, filter, '', 'owner');
  expect([...byOwner.values()].reduce((sum, count) => sum + count, 0)).toBe(errors);
  expect(byOwner.get(NONE)).toBe(filterFindings(items, { ...filter, owner: NONE }, '').length);
  expect([isFilteringFindings(NO_FINDING_FILTER, ' '), isFilteringFindings(filter, '')]).toEqual([false, true]);
});
