import { buildPlan } from '#core/plan/buildPlan.testing';
import { linkageSteps } from '#core/report/koppelingen/linkage';
import { totalsOf } from '#core/totals/computeTotals';
import { createLedger } from '#core/totals/Ledger';
import { runSteps } from '#core/values/steps';
import { linkItems, type LinkItem, type LinkShow } from './linkRows';

const ledger = createLedger(buildPlan({
  years: [2026, 2027],
  elements: [{ code: 'AC1', level: 'actie' }],
  means: [
    { element: 'AC1', kostenplaats: 'K1', budgetplaats: 'B1', amounts: [500, 100] }, { element: 'AC1', kostenplaats: 'K2', amounts: [70, 0] }, { element: 'AC9', kostenplaats: 'K9', budgetplaats: 'B2', amounts: [30, 0] },
  ],
  kostenplaatsen: [{ code: 'K1', title: 'Wegen' }, { code: 'K2', title: 'Café' }], budgetplaatsen: [{ code: 'B1', title: 'Lonen', kostenplaats: 'K1', budget: [400, 400] }, { code: 'B2', kostenplaats: 'K1' }],
}));
const linkage = runSteps(linkageSteps(ledger, (cut) => totalsOf(ledger, cut), 'kostenplaats'));
const said = (item: LinkItem): string => (item.kind === 'row' ? item.row.key : item.kind === 'loose' ? item.end : item.kind);
const list = (show: LinkShow, search = '', year = 0) => linkItems(linkage, year, show, search).map(said);

test.each<[LinkShow, string, string[]]>([
  ['all', '', ['looseTitle', 'no-element', 'unknown-kostenplaats', 'no-budgetplaats', 'rowsTitle', 'K9', 'K1', 'K2']],
  ['all', 'cafe', ['rowsTitle', 'K2']],
  ['over', '', ['rowsTitle', 'K1']],
  ['loose', '', ['looseTitle', 'no-element', 'unknown-kostenplaats', 'no-budgetplaats', 'rowsTitle', 'K9']],
  ['unbudgeted', '', ['rowsTitle', 'K2']],
  ['over', 'niets', []],
])('%s, "%s"', (show, search, expected) => expect(list(show, search)).toEqual(expected));

test('another year, another room: over in one, free over all', () => {
  expect(list('over', '', 1)).toEqual([]);
  expect(linkItems(linkage, -1, 'all', 'wegen').at(-1)).toMatchObject({ figures: { planned: 600, vte: 0, received: 0 }, room: 200, query: { cut: 'kostenplaats', key: 'K1' } });
});

test('the heading counts codes, and not what is planned on none', () => {
  const loosely = createLedger(buildPlan({
    years: [2026], elements: [{ code: 'AC1', level: 'actie' }],
    means: [{ element: 'AC1', amounts: [5] }, { element: 'AC1', kostenplaats: 'K1', amounts: [5] }, { element: 'AC1', kostenplaats: 'K9', amounts: [5] }],
    kostenplaatsen: [{ code: 'K1', title: 'Wegen' }],
  }));
  const items = linkItems(runSteps(linkageSteps(loosely, (cut) => totalsOf(loosely, cut), 'kostenplaats')), 0, 'all', '');
  expect(items.filter(({ kind }) => kind === 'row').map(said)).toEqual(['', 'K9', 'K1']);
  expect(items.find(({ kind }) => kind === 'rowsTitle')).toEqual({ kind: 'rowsTitle', count: 2 });
});

test('receipts on no code hang loose too; a row of nothing but receipts says these, and lacks no budget', () => {
  const receiving = createLedger(buildPlan({
    years: [2026, 2027], elements: [{ code: 'AC1', level: 'actie' }],
    means: [{ element: 'AC1', richting: 'O', amounts: [5, 0] }, { element: 'AC1', kostenplaats: 'K1', richting: 'O', amounts: [7, 8] }, { element: 'AC1', kostenplaats: 'K2', aard: 'VTE', amounts: [9, 9] }, { element: 'AC1', kostenplaats: 'K2', richting: 'O', amounts: [1, 1] }],
    kostenplaatsen: [{ code: 'K1', title: 'Verhuur' }, { code: 'K2', title: 'Loket' }],
  }));
  const { rows, ...of } = runSteps(linkageSteps(receiving, (cut) => totalsOf(receiving, cut), 'kostenplaats'));
  const shown = (show: LinkShow, year: number) => linkItems({ rows, ...of }, year, show, '').flatMap((item) => ('figures' in item ? [`${said(item)} ${Object.values(item.figures).join(' ')}`] : []));
  expect(shown('loose', 0)).toEqual(['no-kostenplaats 0 0 5', 'no-budgetplaats 0 9 13', ' 0 0 5']);
  expect(shown('loose', 1)).toEqual(['no-budgetplaats 0 9 9', ' 0 0 0']);
  expect(shown('all', -1).slice(-2)).toEqual(['K1 0 0 15', 'K2 0 18 2']);
  expect([shown('unbudgeted', 0), shown('unbudgeted', -1)]).toEqual([['K2 0 9 1'], ['K2 0 18 2']]);
});
