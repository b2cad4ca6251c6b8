import { describeRule, findingsOf, parseExample, planOf, said, withoutCells } from '#core/rules/example.testing';
import { buildPlan } from '#core/plan/buildPlan.testing';
import { checkPlan } from '#core/rules/checkPlan';
import { gent2020 } from '#core/scheme/gent2020';

const list = (name: string, rows: string): string => `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Musea |
      Activiteit | AV1 | Onthaal | OD1
      Blad *${name}*
      ${rows.trim()}
    `;
const kostenplaatsen = (rows: string): string => list('Kostenplaatsen', `Code | Naam | Dienst | Geldig van | Geldig tot\n${rows}`);

describeRule('entry-duplicate', {
  fires: {
    'a kostenplaats pasted once more': kostenplaatsen('K1 | Balie | Musea | | \nK2 | Depot | Musea | | \n**K1** | Balie | Musea | | '),
    'on three rows, in other capitals and as a number': kostenplaatsen("701 | Balie | Musea | | \n**'701** | Balie | Musea | | \n**'7 01** | Balie | Musea | | "),
    'with another name and dienst': kostenplaatsen('K1 | Balie | Musea | | \n**K1** | Zwembad | Sport | | '),
    'for years that overlap': kostenplaatsen('K1 | Balie | Musea | 2020 | 2027\n**K1** | Balie | Sport | 2026 | 2031'),
    'for years within those of the other': kostenplaatsen('K1 | Balie | Musea | 2020 | 2030\n**K1** | Balie | Sport | 2026 | 2026'),
    'for the one year of the other': kostenplaatsen('K1 | Balie | Musea | 2026 | 2026\n**K1** | Balie | Sport | 2026 | 2026'),
    'for ever, beside one that ends': kostenplaatsen('K1 | Balie | Musea | 2020 | 2025\n**K1** | Balie | Musea | | '),
    'for years of the second row, not of the first': kostenplaatsen('K1 | Balie | Musea | | 2022\nK1 | Balie | Sport | 2023 | 2028\n**K1** | Balie | Sport | 2026 | '),
    'years upside down, which say nothing': kostenplaatsen('K1 | Balie | Musea | 2030 | 2020\n**K1** | Balie | Musea | 2025 | 2026'),
    'a dienst': list('Departementen en diensten', 'Departement | Dienst | VTE 2026\nVrije tijd | Musea | 3\nVrije tijd | Sport | 3\nVrije tijd | **Musea** | 2'),
    'a dienst with two departementen': list('Departementen en diensten', 'Departement | Dienst\nVrije tijd | Secretariaat\nWonen | **secretariaat**'),
    'a beleidsnota': list("Beleidsnota's", 'Code | Titel\nBN1 | Cultuur\n**BN1** | Sport'),
    'a beleidsveld': list('Beleidsvelden', 'Code | Naam | Beleidsdomein\n0700 | Musea | Cultuur\n**0700** | Musea | Cultuur'),
    'a beleidsveld without its domain': list('Beleidsvelden', 'Code | Naam | Beleidsdomein\n0700 | Musea | Cultuur\n**0700** | Musea | '),
  },
  silent: {
    'two codes with one name': kostenplaatsen('K1 | Balie | Musea | | \nK2 | Balie | Musea | | '),
    'a kostenplaats that goes on in years of its own': kostenplaatsen('K1 | Balie | Musea | | 2025\nK1 | Balie | Sport | 2026 | '),
    'that goes on within a year': kostenplaatsen('K1 | Balie | Musea | 2020 | 2026\nK1 | Balie | Sport | 2026 | 2031'),
    'that goes on within a year, the later row first': kostenplaatsen('K1 | Balie | Sport | 2026 | 2031\nK1 | Balie | Musea | 2020 | 2026'),
    'with years between that are closed': kostenplaatsen('K1 | Balie | Musea | 2020 | 2022\nK1 | Balie | Musea | 2026 | '),
    'with a first year that cannot be read, which is a finding of its own': kostenplaatsen('K1 | Balie | Musea | 2020 | 2025\nK1 | Balie | Musea | 2O26 | 2031'),
    'with a last year that cannot be read': kostenplaatsen('K1 | Balie | Musea | 2020 | 2O25\nK1 | Balie | Musea | 2026 | 2031'),
    'errors of Excel\u2019s, each a finding of its own': kostenplaatsen('#REF! | Balie | Musea | | \n#REF! | Depot | Musea | | '),
    'a departement on a row for each of its diensten': list('Departementen en diensten', 'Departement | Dienst\nVrije tijd | Musea\nVrije tijd | Sport'),
    'a beleidsveld in two domains, which is a finding of its own': list('Beleidsvelden', 'Code | Naam | Beleidsdomein\n0700 | Musea | Cultuur\n0700 | Musea | Sport'),
    'a beleidsveld that a city divides': list('Beleidsvelden', 'Code | Naam | Beleidsdomein\n0700 | Musea | Cultuur\n07001 | Huis van Alijn | Cultuur'),
    'two beleidsnotas': list("Beleidsnota's", 'Code | Titel\nBN1 | Cultuur\nBN2 | Cultuur'),
    'one that is an HSD too': list('HSD', 'Code | Titel\nHSD1 | Kennis\nHSD2 | Zorg'),
  },
});

test('it leads to the row that counts, and names that', () => {
  const text = kostenplaatsen('K1 | Balie | Musea | | \n**K1** | Zwembad | Sport | | ');
  const [finding] = findingsOf(text, 'entry-duplicate');
  expect(finding?.related).toEqual([{ sheet: 1, row: 1, column: 0, field: 'code' }]);
  expect(said(text, 'entry-duplicate')).toContain('Kostenplaats K1 “Zwembad” staat al in de lijst, in Kostenplaatsen A2, als “Balie”, bij Musea, voor dezelfde jaren.');
});

test('of the rows of one code it leads to that of the same years', () => {
  const [finding] = findingsOf(kostenplaatsen('K1 | Balie | Musea | | 2022\nK1 | Balie | Sport | 2023 | 2028\nK1 | Balie | Sport | 2026 | '), 'entry-duplicate');
  expect(finding?.related.map(({ row }) => row)).toEqual([2]);
});

test('an HSD, a programme or a project twice is told by the rule of codes, and a budgetplaats by its own', () => {
  const lists: readonly (readonly [string, string])[] = [['HSD', 'HSD1'], ["Programma's", 'P1'], ['Projecten', 'PR1'], ['Budgetplaatsen', 'B1']];
  const rulesOf = ([name, code]: readonly [string, string]) => checkPlan(planOf(parseExample(list(name, `Code | Titel\n${code} | Een\n${code} | Twee`)).snapshot)).map(({ rule }) => rule).filter((rule) => rule.endsWith('-duplicate'));
  expect(lists.map(rulesOf)).toEqual([['code-duplicate'], ['code-duplicate'], ['code-duplicate'], ['budgetplaats-duplicate']]);
});

test('entries without a code do not stand twice', () => {
  const plan = buildPlan({ scheme: gent2020, years: [2026], elements: [], means: [], diensten: [{ code: '' }, { code: '' }, { code: 'Musea' }, { code: 'Musea' }] });
  expect(checkPlan(plan).filter(({ rule }) => rule === 'entry-duplicate').map(({ data }) => data.value)).toEqual(['Musea']);
});

test('a plan that travelled without its cells says the same', () => {
  const plan = planOf(parseExample(kostenplaatsen('K1 | Balie | Musea | 2020 | 2025\nK1 | Balie | Musea | 2025 | 2031\nK1 | Balie | Musea | 2031 | 2031\nK1 | Balie | Musea | 2024 | 2031')).snapshot);
  for (const each of [plan, withoutCells(plan)]) expect(checkPlan(each).filter(({ rule }) => rule === 'entry-duplicate').map(({ where }) => where.row)).toEqual([4]);
});
