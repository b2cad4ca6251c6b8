import { describeRule, offered } from '#core/rules/example.testing';

describeRule('budgetplaats-kostenplaats-unknown', {
  fires: {
    'a cost centre that is not on the list': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Onthaal | Musea
      K2 | Beheer | Gebouwen
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | **K11** | GD
      B2 | Werking | K2 | GD
    `,
    'a name where a code belongs': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Onthaal | Musea
      K2 | Beheer | Gebouwen
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | **Onthaal** | GD
    `,
    'each position, and once for all means on it': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | 1 | |
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Onthaal | Musea
      K2 | Beheer | Gebouwen
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | **K9** | GD
      B2 | Werking | **K9** | GD
      B3 | Beheer | K2 | GD
    `,
  },
  silent: {
    'a cost centre of the list': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Onthaal | Musea
      K2 | Beheer | Gebouwen
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | k 1 | GD
    `,
    'a position without one': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Onthaal | Musea
      K2 | Beheer | Gebouwen
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | | GD
    `,
    'a workbook without cost centres': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | K9 | GD
    `,
    'the cost centre with the nearest code': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Onthaal | Musea
      K2 | Beheer | Gebouwen
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | K1 | GD
      B2 | Werking | K2 | GD
    `,
  },
});

test('a code that was slipped is offered mended', () => {
  expect(offered(`
    Niveau | Code | Titel
    OD | OD1 | Musea
    Blad *Kostenplaatsen*
    Code | Naam
    105010 | Onthaal
    Blad *Budgetplaatsen*
    Code | Naam | Kostenplaats
    B1 | Werking | 105100
  `, 'budgetplaats-kostenplaats-unknown')).toEqual(['replace: Kostenplaats 105100 → 105010']);
});
