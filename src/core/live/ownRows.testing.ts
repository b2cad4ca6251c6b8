import type { CellValue } from '#core/values/CellValue';

type Rows = readonly (readonly CellValue[])[];
const CODED: Rows = [['', '', '', ''], ['AC7', 'Actie', 'Nieuw', 'OD1'], ['AC2', 'Actie', 'Loket', 'OD1'], ['OD9', 'OD', 'Kopen', 'SD1'], ['', 'Actie', 'Zonder code', 'OD1'], ['Totaal', '', '', '']];
const SCHOOLS = ['HSD2', 'SD2', 'Leren', 'OD3', 'Scholen'];
const FLAT: Rows = [
  [...SCHOOLS, 'AC7', 'Nieuw', 'Musea', 'K1', 5], [...SCHOOLS, 'AC8', 'Ook nieuw', '', 'K2', '', 7], [...SCHOOLS, 'AC4', 'Grond', '', 'K2', 5], [...SCHOOLS, 'AC4', 'Anders'], [...SCHOOLS, '', ''],
  ['HSD1', 'SD1', 'Wonen', 'OD1', 'Huren', 'AC9', 'Nieuw'], ['HSD1', 'SD1', 'Wonen', 'OD9', 'Bouwen', '', ''], ['HSD1', 'SD1', 'Wonen', 'OD9', 'Bouwen', 'AC5', 'Werf', 'Loket', 'K2', 3],
  ['HSD2', 'SD2', 'Leren', 'OD1', 'Huren', 'AC1', 'Premie'], ['HSD9', 'SD9', 'Zorg', '', '', '', ''], ['', '', '', 'OD1', 'Huren', 'AC6', 'Open'], ['', '', '', '', '', '', ''], ['Totaal', '', '', '', '', '', '', '', '', 9],
];
const NESTED: Rows = [['', '', ''], ['AC7', 'Actie', 'Nieuw'], ['AC2', 'Actie', 'Loket'], ['OD9', 'OD', 'Kopen'], ['SD9', 'SD', 'Zorg'], ['', 'OD', 'Zonder code'], ['', '', 'Opmerking'], ['Totaal', '', '']];

const NESTED_TOPS: Rows = [['', '', ''], ['', '', ''], ['AC7', 'Actie', 'Nieuw'], ['OD9', 'OD', 'Kopen'], ['SD9', 'SD', 'Zorg']];

/** One of which another highest level comes, when its SD goes. */
export const SHEET_PER_SD = 'a sheet for each SD';

/** First cells of rows that are typed on sheets of the plan, where elements come and go in place; a row may be cleared, too. */
export const ELEMENT_ROWS: Readonly<Record<string, Rows>> = {
  'amounts beside the plan': CODED, 'amounts beside the plan, without a column of cost centres': CODED, 'two sheets of departementen': CODED, 'a row on each sheet': [...CODED, ['', '', '', '', '', '', '']], 'kinds side by side': CODED, 'a flat export': FLAT, 'flat exports that name the same': FLAT, 'amounts on a flat export beside the plan': CODED,
  'a flat export with one column of titles': [['SD1', 'OD1', 'AC1', 'Premie', 'Musea', 10], ['SD1', 'OD1', 'AC7', 'Nieuw'], ['SD2', 'OD3', '', 'Leren'], ['SD2', 'OD1', '', 'Anders'], ['SD1', 'OD1', 'AC2', 'Ander loket'], ['SD2', '', '', 'Groen'], ['', 'OD1', 'AC6', 'Open'], ['', '', '', ''], ['Totaal', '', '', '']],
  'levels in columns': [['OD9 Bouwen', '', '', '', 5], ['', 'AC7 Nieuw', 'Loket', 'K1', 3], ['OD3 Sport', 'AC8 Ook nieuw', '', 'K2', 4], ['', '', '', 'K2', 7], ['', 'AC2 Loket', '', '', ''], ['', '', '', '', '', '', ''], ['Totaal', '', '', '', 9]],
  'a flat export without codes': [['Wonen', 'Huren', 'Nieuw', '', 'K1', 5], ['Leren', 'Sport', 'Klas', 'Musea', '', ''], ['Wonen', '', '', '', '', ''], ['', '', 'Open', '', 'K1', 2], ['Zorg', 'Thuis', 'Hulp', 'Loket', 'K2', 3], ['', '', '', '', '', ''], ['Totaal', '', '', '', '', 9]],
  'all levels in one column': [[''], ['AC7 Nieuw'], ['AC2 Loket'], ['OD9 Kopen'], ['SD9 Zorg'], ['AV8 Iets', 'Els', 'K1', 5, 1], ['Opmerking', '', '', 5], ['Totaal']],
  'a sheet for each SD': NESTED_TOPS, 'no column for parents': NESTED, 'no column for parents, on two sheets': NESTED,
  'codes that go on from each other': [['', '', ''], ['1.1.3', 'Actie', 'Nieuw'], ['1.1.1', 'Actie', 'Dubbel'], ['1.3', 'OD', 'Nieuw'], ['3', 'SD', 'Nieuw'], ['', 'Actie', 'Zonder code']],
  'titles set in by column': [['', '', '', ''], ['AC7', '', '', 'Nieuw'], ['OD9', '', 'Nieuw', ''], ['SD9', 'Nieuw', '', ''], ['AC2', '', '', 'Dubbel'], ['', '', '', 'Zonder code']],
};

/** Those on which rows hang under others as soon as one comes or goes between them. */
export const NESTED_SHEETS: readonly string[] = ['all levels in one column', 'no column for parents', 'no column for parents, on two sheets', 'codes that go on from each other', 'titles set in by column', 'levels in columns', 'a flat export without codes'];

/** Those on which rows hang under HSDs of a list. */
export const LISTED_SHEETS: readonly string[] = ['no column for parents', SHEET_PER_SD];
