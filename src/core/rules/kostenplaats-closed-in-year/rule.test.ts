import { words } from '#core/rules/words';
import { describeRule, findingsOf, offered, said } from '#core/rules/example.testing';

describeRule('kostenplaats-closed-in-year', {
  fires: {
    'an amount after its last year': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | 100 | **200** | 300
      Blad *Kostenplaatsen*
      Code | Naam | Dienst | Geldig van | Geldig tot
      K1 | Onthaal | Musea | 2020 | 2026
    `,
    'an amount before its first year': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | **100** | 200 | 300
      Blad *Kostenplaatsen*
      Code | Naam | Dienst | Geldig van | Geldig tot
      K1 | Onthaal | Musea | 2027 |
    `,
    'people as well as money': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | VTE | U | 1 | 1 | **2.5**
      AV1 | K1 | B1 | GD | U | | | **7**
      Blad *Kostenplaatsen*
      Code | Naam | Dienst | Geldig van | Geldig tot
      K1 | Onthaal | Musea | | 2027
    `,
    'a row with two kinds beside each other, once': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Cultuur | | HSD1
      OD | OD1 | Musea | SD1 |
      Activiteit | AV1 | Onthaal | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | GD 2026 | GD 2027 | VTE 2026 | VTE 2027
      AV1 | K1 | B1 | 5 | **5** | 1 | 1
      Blad *Kostenplaatsen*
      Code | Naam | Dienst | Geldig van | Geldig tot
      K1 | Onthaal | Musea | | 2026
    `,
  },
  silent: {
    'amounts in its years only': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | 0 | 200 |
      Blad *Kostenplaatsen*
      Code | Naam | Dienst | Geldig van | Geldig tot
      K1 | Onthaal | Musea | 2027 | 2027
    `,
    'a cost centre without years': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | 100 | 200 | 300
      Blad *Kostenplaatsen*
      Code | Naam | Dienst | Geldig van | Geldig tot
      K1 | Onthaal | Musea | |
    `,
    'a code on two rows that follow each other': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | 100 | 200 | 300
      Blad *Kostenplaatsen*
      Code | Naam | Dienst | Geldig van | Geldig tot
      K1 | Onthaal | Musea | | 2026
      K1 | Onthaal | Musea | 2027 |
    `,
    'a period that is upside down': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | 100 | 200 | 300
      Blad *Kostenplaatsen*
      Code | Naam | Dienst | Geldig van | Geldig tot
      K1 | Onthaal | Musea | 2030 | 2020
    `,
    'an unknown cost centre, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K9 | B1 | GD | U | 100 | 200 | 300
      Blad *Kostenplaatsen*
      Code | Naam | Dienst | Geldig van | Geldig tot
      K1 | Onthaal | Musea | | 2020
    `,
  },
});

test('the open cost centres of the same service are offered, and where the list closes it is named', () => {
  const [finding] = findingsOf(`
    Niveau | Code | Titel
    OD | OD1 | Musea
    Blad *Middelen*
    Actie of activiteit | Kostenplaats | Budgetplaats | Aard | 2026 | 2027
    OD1 | K1 | | GD | 5 | 7
    Blad *Kostenplaatsen*
    Code | Naam | Dienst | Geldig van | Geldig tot
    K1 | Onthaal | Musea | | 2026
    K2 | Balie | Musea | 2027 |
    K3 | Loket | Musea | |
    K4 | Beheer | Gebouwen | |
  `, 'kostenplaats-closed-in-year');
  expect(finding).toMatchObject({ data: { jaren: '2027' }, related: [{ sheet: 2, row: 1, column: 4 }], fixes: [{ id: 'replace', isSafe: false, data: { code: 'K3' } }] });
});

test('the finding points at the year of the list that closes it, and says it', () => {
  const book = (from: string, to: string, dienst = 'Musea') => `
    Niveau | Code | Titel
    OD | OD1 | Musea
    Blad *Middelen*
    Actie of activiteit | Kostenplaats | Aard | 2026 | 2027 | 2028
    OD1 | K1 | GD | 5 | | 5
    Blad *Kostenplaatsen*
    Code | Naam | Dienst | Geldig vanaf | Geldig tot
    K1 | Onthaal | ${dienst} | ${from} | ${to}
    K2 | Loket | ${dienst} | |
  `;
  const bound = (from: string, to: string) => findingsOf(book(from, to), 'kostenplaats-closed-in-year').flatMap(({ related }) => related.filter(({ sheet }) => sheet === 2).map(({ field }) => field));
  expect(bound('2027', '2028')).toEqual(['from']);
  expect(bound('', '2027')).toEqual(['to']);
  expect(said(book('2027', '2027'), 'kostenplaats-closed-in-year')).toContain('geldig in 2027:');
  expect(words(findingsOf(book('2027', '2027'), 'kostenplaats-closed-in-year')[0]!, 'en').why).toContain('valid in 2027:');
  expect(said(book('', '2027'), 'kostenplaats-closed-in-year')).not.toContain('vanaf');
  expect(offered(book('', '2027'), 'kostenplaats-closed-in-year')).toEqual(['replace: Kostenplaats K1 → K2']);
  expect(offered(book('', '2027', ''), 'kostenplaats-closed-in-year')).toEqual([]);
});

/** An amount in each year from 2026 to 2030, on a kostenplaats with these rows in the list: first and last year. */
const onRows = (...rows: readonly string[]) => `
  Niveau | Code | Titel
  OD | OD1 | Musea
  Blad *Middelen*
  Actie of activiteit | Kostenplaats | Aard | 2026 | 2027 | 2028 | 2029 | 2030
  OD1 | K1 | GD | 5 | 5 | 5 | 5 | 5
  Blad *Kostenplaatsen*
  Code | Naam | Geldig vanaf | Geldig tot
  ${rows.map((row) => `K1 | Onthaal | ${row}`).join('\n  ')}
`;

test.each([
  ['with a gap between', ['2025 | 2026', '2029 | '], '2027, 2028', 'vanaf 2025 tot en met 2026 en vanaf 2029:', 'from 2025 until 2026 and from 2029:'],
  ['the later one first', ['2029 | ', ' | 2026'], '2027, 2028', 'geldig tot en met 2026 en vanaf 2029:', 'valid until 2026 and from 2029:'],
  ['rows that follow each other are one period', ['2026 | 2027', '2028 | 2029'], '2030', 'vanaf 2026 tot en met 2029:', 'from 2026 until 2029:'],
  ['one within the other', ['2026 | 2029', '2027 | 2028'], '2030', 'vanaf 2026 tot en met 2029:', 'from 2026 until 2029:'],
  ['one without a last year', ['2027 | ', '2028 | 2029'], '2026', 'geldig vanaf 2027:', 'valid from 2027:'],
  ['three of one year', ['2026 | 2026', '2028 | 2028', '2030 | 2030'], '2027, 2029', 'geldig in 2026 en in 2028 en in 2030:', 'valid in 2026 and in 2028 and in 2030:'],
])('of a cost centre on several rows of the list all years are told in which it is open: %s', (_, rows, jaren, nl, en) => {
  const [finding] = findingsOf(onRows(...rows), 'kostenplaats-closed-in-year');
  expect(finding?.data.jaren).toBe(jaren);
  expect(words(finding!, 'nl').why).toContain(nl);
  expect(words(finding!, 'en').why).toContain(en);
});

test.each([
  ['the last one that ends before', ['2025 | 2026', '2029 | '], 1, 'to'],
  ['not one that ends after', ['2025 | 2026', '2029 | 2030'], 1, 'to'],
  ['of several that end before, the latest', ['2020 | 2021', '2022 | 2026', '2029 | '], 2, 'to'],
  ['where none ends before, the one that begins first', ['2029 | ', '2027 | 2028'], 2, 'from'],
])('of several rows of the list the finding points at the one that closes it: %s', (_, rows, row, field) => {
  const [finding] = findingsOf(onRows(...rows), 'kostenplaats-closed-in-year');
  expect(finding?.related.filter(({ sheet }) => sheet === 2).map((where) => [where.row, where.field])).toEqual([[row, field]]);
});
