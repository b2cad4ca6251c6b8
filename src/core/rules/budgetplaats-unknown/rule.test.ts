import { describeRule, findingsOf } from '#core/rules/example.testing';

describeRule('budgetplaats-unknown', {
  fires: {
    'a budget position that is not on the list': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AV1 | K1 | **K105011** | GD | Uitgave | 100 | 100
      Blad *Budgetplaatsen*
      Code | Titel | Kostenplaats | Soort
      K105010 | Personeel: lonen | K1 | GD
      K105020 | Werking | K1 | GD
    `,
    'the name of a budget position where its code belongs': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AV1 | K1 | **Personeel: lonen** | GD | Uitgave | 100 | 100
      Blad *Budgetplaatsen*
      Code | Titel | Kostenplaats | Soort
      K105010 | Personeel: lonen | K1 | GD
      K105020 | Werking | K1 | GD
    `,
    'each line that bears it': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AV1 | K1 | **X9** | GD | Uitgave | 100 | 100
      AV1 | K1 | K105020 | GD | Uitgave | 100 | 100
      AV1 | K1 | **X9** | BD | Uitgave | 100 | 100
      Blad *Budgetplaatsen*
      Code | Titel | Kostenplaats | Soort
      K105010 | Personeel: lonen | K1 | GD
      K105020 | Werking | K1 | GD
    `,
    'a row with two kinds beside each other, once': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Budgetplaats | 2026 GD | 2026 VTE
      AV1 | **X9** | 100 | 2
      Blad *Budgetplaatsen*
      Code | Titel | Kostenplaats | Soort
      K105010 | Personeel: lonen | K1 | GD
      K105020 | Werking | K1 | GD
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
      AV1 | K1 | K105010 | GD | Uitgave | 100 | 100
      Blad *Budgetplaatsen*
      Code | Titel | Kostenplaats | Soort
      K105010 | Personeel: lonen | K1 | GD
      K105020 | Werking | K1 | GD
    `,
    'another spelling of it': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AV1 | K1 | k 105010 | GD | Uitgave | 100 | 100
      Blad *Budgetplaatsen*
      Code | Titel | Kostenplaats | Soort
      K105010 | Personeel: lonen | K1 | GD
      K105020 | Werking | K1 | GD
    `,
    'a workbook without such a list': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AV1 | K1 | K9 | GD | Uitgave | 100 | 100
    `,
    'an empty cell': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AV1 | K1 |  | GD | Uitgave | 100 | 100
      Blad *Budgetplaatsen*
      Code | Titel | Kostenplaats | Soort
      K105010 | Personeel: lonen | K1 | GD
      K105020 | Werking | K1 | GD
    `,
    'a code that is a number, on the list as a number': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AV1 | K1 | 105010 | GD | Uitgave | 100 | 100
      Blad *Budgetplaatsen*
      Code | Titel | Kostenplaats | Soort
      105010 | Personeel: lonen | K1 | GD
      K105020 | Werking | K1 | GD
    `,
  },
});

test('the nearest code is offered, by code and by name', () => {
  const LINE = (code: string): string => `
    Niveau | Code | Titel
    OD | OD1 | Wonen
    Blad *Middelen*
    Actie of activiteit | Budgetplaats | Aard | 2026
    OD1 | ${code} | GD | 100
    Blad *Budgetplaatsen*
    Code | Titel | Kostenplaats | Soort
    K105010 | Personeel: lonen | K1 | GD
    K105020 | Werking | K1 | GD
  `;
  expect(findingsOf(LINE('K105011'), 'budgetplaats-unknown')[0]).toMatchObject({ data: { nearest: 'K105010', nearestTitle: 'Personeel: lonen' }, fixes: [{ isSafe: false, data: { code: 'K105010' } }] });
  expect(findingsOf(LINE('personeel: lonen'), 'budgetplaats-unknown')[0]?.fixes).toMatchObject([{ isSafe: true, data: { code: 'K105010' }, edits: [{ expected: 'personeel: lonen', value: 'K105010' }] }]);
  expect(findingsOf(LINE('Z'), 'budgetplaats-unknown')[0]?.fixes).toEqual([]);
});

test('a code that lost its leading zeros is offered with them, to be reviewed', () => {
  const [finding] = findingsOf(`
    Niveau | Code | Titel
    OD | OD1 | Wonen
    Blad *Middelen*
    Actie of activiteit | Budgetplaats | Aard | 2026
    OD1 | 123 | GD | 100
    Blad *Budgetplaatsen*
    Code | Titel | Kostenplaats | Soort
    '00123 | Lonen | K1 | GD
    '00124 | Werking | K1 | GD
  `, 'budgetplaats-unknown');
  expect(finding?.fixes).toMatchObject([{ isSafe: false, data: { code: '00123' } }]);
});
