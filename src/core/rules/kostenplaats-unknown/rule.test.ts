import { describeRule, findingsOf } from '#core/rules/example.testing';

describeRule('kostenplaats-unknown', {
  fires: {
    'a cost centre that is not on the list': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AV1 | **K105011** | B1 | GD | Uitgave | 100 | 100
      Blad *Kostenplaatsen*
      Code | Titel | Dienst
      K105010 | Personeel: lonen | Personeelsdienst
      K105020 | Werking | Personeelsdienst
    `,
    'the name of a cost centre where its code belongs': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AV1 | **Personeel: lonen** | B1 | GD | Uitgave | 100 | 100
      Blad *Kostenplaatsen*
      Code | Titel | Dienst
      K105010 | Personeel: lonen | Personeelsdienst
      K105020 | Werking | Personeelsdienst
    `,
    'each line that bears it': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AV1 | **X9** | B1 | GD | Uitgave | 100 | 100
      AV1 | K105020 | B1 | GD | Uitgave | 100 | 100
      AV1 | **X9** | B1 | BD | Uitgave | 100 | 100
      Blad *Kostenplaatsen*
      Code | Titel | Dienst
      K105010 | Personeel: lonen | Personeelsdienst
      K105020 | Werking | Personeelsdienst
    `,
    'a row with two kinds beside each other, once': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | 2026 GD | 2026 VTE
      AV1 | **X9** | 100 | 2
      Blad *Kostenplaatsen*
      Code | Titel | Dienst
      K105010 | Personeel: lonen | Personeelsdienst
      K105020 | Werking | Personeelsdienst
    `,
  },
  silent: {
    'a code on the list': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AV1 | K105010 | B1 | GD | Uitgave | 100 | 100
      Blad *Kostenplaatsen*
      Code | Titel | Dienst
      K105010 | Personeel: lonen | Personeelsdienst
      K105020 | Werking | Personeelsdienst
    `,
    'another spelling of it': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AV1 | k 105010 | B1 | GD | Uitgave | 100 | 100
      Blad *Kostenplaatsen*
      Code | Titel | Dienst
      K105010 | Personeel: lonen | Personeelsdienst
      K105020 | Werking | Personeelsdienst
    `,
    'a workbook without such a list': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AV1 | K9 | B1 | GD | Uitgave | 100 | 100
    `,
    'an empty cell': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AV1 |  | B1 | GD | Uitgave | 100 | 100
      Blad *Kostenplaatsen*
      Code | Titel | Dienst
      K105010 | Personeel: lonen | Personeelsdienst
      K105020 | Werking | Personeelsdienst
    `,
    'a code that is a number, on the list as a number': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AV1 | 105010 | B1 | GD | Uitgave | 100 | 100
      Blad *Kostenplaatsen*
      Code | Titel | Dienst
      105010 | Personeel: lonen | Personeelsdienst
      K105020 | Werking | Personeelsdienst
    `,
  },
});

test('the nearest code is offered, by code and by name', () => {
  const LINE = (code: string): string => `
    Niveau | Code | Titel
    OD | OD1 | Wonen
    Blad *Middelen*
    Actie of activiteit | Kostenplaats | Aard | 2026
    OD1 | ${code} | GD | 100
    Blad *Kostenplaatsen*
    Code | Titel | Dienst
    K105010 | Personeel: lonen | Personeelsdienst
    K105020 | Werking | Personeelsdienst
  `;
  expect(findingsOf(LINE('K105011'), 'kostenplaats-unknown')[0]).toMatchObject({ data: { nearest: 'K105010', nearestTitle: 'Personeel: lonen' }, fixes: [{ isSafe: false, data: { code: 'K105010' } }] });
  expect(findingsOf(LINE('personeel: lonen'), 'kostenplaats-unknown')[0]?.fixes).toMatchObject([{ isSafe: true, data: { code: 'K105010' }, edits: [{ expected: 'personeel: lonen', value: 'K105010' }] }]);
  expect(findingsOf(LINE('Personeel: loon'), 'kostenplaats-unknown')[0]?.fixes).toEqual([]);
  expect(findingsOf(LINE('Personel: lonen'), 'kostenplaats-unknown')[0]).toMatchObject({ data: { nearest: 'K105010' }, fixes: [{ isSafe: false, edits: [{ expected: 'Personel: lonen', value: 'K105010' }] }] });
  expect(findingsOf(LINE('Werkin'), 'kostenplaats-unknown')[0]).toMatchObject({ data: { nearest: 'K105020' }, fixes: [{ isSafe: false }] });
  expect(findingsOf(LINE('Z'), 'kostenplaats-unknown')[0]?.fixes).toEqual([]);
});
