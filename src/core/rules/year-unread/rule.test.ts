import { describeRule, findingsOf } from '#core/rules/example.testing';

const period = (from: string, to: string): string => `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      SD | SD1 | Wonen | | 2026 | 2031
      OD | OD1 | Huur | SD1 | ${from} | ${to}
    `;
const kostenplaats = (from: string, to: string): string => `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Huur |
      Blad *Kostenplaatsen*
      Code | Naam | Geldig vanaf | Geldig tot
      K1 | Balie | ${from} | ${to}
    `;
const flat = (from: string): string => `
      Code OD | OD | Code actie | Actie | Van | Tot
      OD1 | Huur | AC1 | Premies | ${from} | 2027
      OD1 | Huur | AC2 | Loket | 2026 | 2027
    `;

describeRule('year-unread', {
  fires: {
    'a letter for a digit': period('2026', "**'2O28**"),
    'a number that is no year of a plan': period('**1908**', '2028'),
    'two years in one cell': period('2026', '**2027-2028**'),
    'of a kostenplaats, which would be open for ever': kostenplaats('2020', '**eind 202**'),
    'on a flat row, of the action alone': flat('**20026**'),
    'on a flat row, of an objective with a row of its own': `
      Code OD | OD | Code actie | Actie | Van | Tot
      OD1 | Huur | | | **najaar 26** | 2028
      OD1 | Huur | AC1 | Premies | 2026 | 2027
    `,
  },
  silent: {
    'years': period('2026', '2028'),
    'a date': period("'01/01/2026", "'31/12/2028"),
    'nothing': period('', '-'),
    'blanks, which are a finding of their own': period('2026', "' "),
    'an error of Excel\u2019s, which is a finding of its own': period('2026', '#N/A'),
    'words, which are no year on purpose': period('2026', 'onbepaald'),
    'words on the list: it is open for ever': kostenplaats('2020', 'onbepaald'),
    'a text that was to be a formula, which is a finding of its own': period('2026', "'=JAAR(VANDAAG())"),
    'an error of Excel\u2019s on the list': kostenplaats('2020', '#N/A'),
    'a kostenplaats with years': kostenplaats('2020', '2031'),
    'a sheet without such columns': 'Niveau | Code | Titel\nOD | OD1 | later',
  },
});

test('a year that cannot be read is not missing too, and is named', () => {
  expect(findingsOf(flat('20026'), 'year-unread').map(({ element }) => element)).toEqual(['AC1']);
  const text = period('2O26', '2028');
  expect([findingsOf(text, 'year-unread').map(({ data }) => data.value), findingsOf(text, 'period-missing')]).toEqual([['2O26'], []]);
});
