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
  expect(said(book('2027', '2027'), 'kostenplaats-closed-in-year')).toContain('vanaf 2027 tot en met 2027');
  expect(words(findingsOf(book('2027', '2027'), 'kostenplaats-closed-in-year')[0]!, 'en').why).toContain('from 2027 until 2027');
  expect(said(book('', '2027'), 'kostenplaats-closed-in-year')).not.toContain('vanaf');
  expect(offered(book('', '2027'), 'kostenplaats-closed-in-year')).toEqual(['replace: Kostenplaats K1 → K2']);
  expect(offered(book('', '2027', ''), 'kostenplaats-closed-in-year')).toEqual([]);
});
