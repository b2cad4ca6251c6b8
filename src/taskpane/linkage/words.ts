import type { CoverageCut } from '#core/report/dekking/coverage';
import type { LinkCut } from '#core/report/koppelingen/LinkCut';
import type { LooseEnd } from '#core/report/koppelingen/linkage';
import { many } from '../words/many';

const nl = {
  title: 'Koppelingen',
  tabs: { kostenplaats: 'Kosten\u00adplaatsen', budgetplaats: 'Budget\u00adplaatsen', dekking: 'Dekking' },
  view: 'Wat je bekijkt',
  year: 'Jaar', allYears: 'Alle jaren',
  search: 'Zoeken op code of naam',
  show: 'Welke rijen',
  shows: { all: 'Alle rijen', over: 'Te veel gepland', loose: 'Niet gekoppeld', unbudgeted: 'Zonder budget' },
  shown: (count: string) => `${count} gevonden`,
  working: 'Even rekenen…',
  none: { kostenplaats: 'Zonder kostenplaats', budgetplaats: 'Zonder budgetplaats' } satisfies Readonly<Record<LinkCut, string>>,
  unknown: 'Code staat niet op de lijst',
  looseTitle: 'Nog niet gekoppeld', looseHint: 'Een euro kan hier vaker staan.',
  loose: {
    'no-element': 'Zonder gekende actie', 'no-kostenplaats': 'Zonder kostenplaats', 'unknown-kostenplaats': 'Onbekende kostenplaats',
    'no-budgetplaats': 'Zonder budgetplaats', 'unknown-budgetplaats': 'Onbekende budgetplaats', 'unchanged-policy': 'Ongewijzigd beleid (GBB), zo bedoeld',
  } satisfies Readonly<Record<LooseEnd, string>>,
  /** Where all that is shown is planned on no code, there is none to count. */
  rowsTitle: (count: string, cut: LinkCut) => count === '0' ? `Op geen enkele ${cut}` : `${count} ${cut === 'kostenplaats' ? many(count, 'kostenplaats', 'kostenplaatsen') : many(count, 'budgetplaats', 'budgetplaatsen')}`,
  planned: (amount: string) => `gepland ${amount}`, received: (amount: string) => `${amount} ontvangsten`, budget: (amount: string) => `budget ${amount}`,
  over: 'te veel', room: 'vrij', even: 'precies op', noBudget: 'geen budget',
  list: 'Gepland tegenover budget', nothing: 'Geen rijen voor deze keuze.',
  total: 'Totaal',
  across: 'HSD tegenover', acrosses: { departement: 'Departementen', programma: 'Programma’s' } satisfies Readonly<Record<CoverageCut, string>>,
  withoutHsd: 'Zonder HSD', without: { departement: 'Zonder departement', programma: 'Buiten de programma’s' } satisfies Readonly<Record<CoverageCut, string>>,
  matrix: 'Dekking van de HSD’s', emptyCell: 'leeg',
  actions: (count: number) => `${count} ${many(count, 'actie', 'acties')}`,
  behind: (count: string) => `${count} ${many(count, 'rij', 'rijen')}`, behindList: 'De rijen achter het getal', back: 'Terug',
  noMeans: 'zonder middelen', noCode: 'zonder code',
  write: 'Naar blad', writeHint: 'Een nieuw blad, terug te nemen.',
};

const en: typeof nl = {
  title: 'Linkage',
  tabs: { kostenplaats: 'Cost centres', budgetplaats: 'Budget positions', dekking: 'Coverage' },
  view: 'What you look at',
  year: 'Year', allYears: 'All years',
  search: 'Search code or name',
  show: 'Which rows',
  shows: { all: 'All rows', over: 'Planned too much', loose: 'Not linked', unbudgeted: 'Without a budget' },
  shown: (count) => `${count} found`,
  working: 'Working it out…',
  none: { kostenplaats: 'Without a cost centre', budgetplaats: 'Without a budget position' },
  unknown: 'The code is not on the list',
  looseTitle: 'Not linked yet', looseHint: 'A euro may stand here twice.',
  loose: {
    'no-element': 'Without a known action', 'no-kostenplaats': 'Without a cost centre', 'unknown-kostenplaats': 'Unknown cost centre',
    'no-budgetplaats': 'Without a budget position', 'unknown-budgetplaats': 'Unknown budget position', 'unchanged-policy': 'Unchanged policy (GBB), meant so',
  },
  rowsTitle: (count, cut) => count === '0' ? `On no ${cut === 'kostenplaats' ? 'cost centre' : 'budget position'}` : `${count} ${cut === 'kostenplaats' ? many(count, 'cost centre', 'cost centres') : many(count, 'budget position', 'budget positions')}`,
  planned: (amount) => `planned ${amount}`, received: (amount) => `${amount} receipts`, budget: (amount) => `budget ${amount}`,
  over: 'over', room: 'free', even: 'exactly spent', noBudget: 'no budget',
  list: 'Planned against budget', nothing: 'No rows for this choice.',
  total: 'Total',
  across: 'HSD against', acrosses: { departement: 'Departments', programma: 'Programmes' },
  withoutHsd: 'Without an HSD', without: { departement: 'Without a department', programma: 'Outside the programmes' },
  matrix: 'Coverage of the HSDs', emptyCell: 'empty',
  actions: (count) => `${count} ${many(count, 'action', 'actions')}`,
  behind: (count) => `${count} ${many(count, 'row', 'rows')}`, behindList: 'The rows behind the number', back: 'Back',
  noMeans: 'without means', noCode: 'without a code',
  write: 'To a sheet', writeHint: 'A new sheet, which can be taken back.',
};

export const WORDS = { nl, en };
export type LinkageWords = typeof nl;
