import { describeRule, findingsOf } from '#core/rules/example.testing';

describeRule('budget-exceeded', {
  fires: {
    'one line above the budget': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | 100.01 | |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort | 2026 | 2027
      B1 | Werking | K1 | GD | **100** | 50
    `,
    'several lines together, by a cent': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | 33.33 | |
      AV1 | K1 | b1 | GD | U | 33.34 | |
      OD1 | K1 | B1 | GD | U | 33.34 | |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort | 2026 | 2027
      B1 | Werking | K1 | GD | **100** | 50
    `,
    'each year apart': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | 200 | 60 |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort | 2026 | 2027
      B1 | Werking | K1 | GD | **100** | **50**
    `,
    'money in a year for which nothing was voted': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | 1 | 1 |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort | 2026 | 2027
      B1 | Werking | K1 | GD | 100 | **(leeg)**
    `,
    'money of unchanged policy, or of an unknown action': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      GBB-CBS | K1 | B1 | GD | U | 60 | |
      AC99 | K1 | B1 | BD | | 60 | |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort | 2026 | 2027
      B1 | Werking | K1 | | **100** | 50
    `,
  },
  silent: {
    'a budget that is a text: it may be any, and reading says so': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Huren |
      Actie | AC1 | Premie | OD1
      Blad *Middelen*
      Code actie | Kostenplaats | Budgetplaats | Aard | 2026 | 2027
      AC1 | K1 | B1 | GD | 500 | 50
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort | 2026 | 2027
      B1 | Premies | K1 | GD | nog te stemmen | 100
    `,
    'what is expected to come in: of that nothing is spent': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Huren |
      Actie | AC1 | Premie | OD1
      Blad *Middelen*
      Code actie | Kostenplaats | Budgetplaats | Aard | 2026 | 2027
      AC1 | K1 | B1 | GD | 500 | 50
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort | Rekening | 2026 | 2027
      B1 | Toegangen | K1 | GD | 7000000 | 100 | 100
    `,
    'exactly the budget': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | 0.1 | 50 |
      AV1 | K1 | B1 | GD | U | 0.2 | |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort | 2026 | 2027
      B1 | Werking | K1 | GD | 0.3 | 50
    `,
    'receipts': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | O | 500 | |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort | 2026 | 2027
      B1 | Werking | K1 | GD | 100 | 50
    `,
    'people and depreciation': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | VTE | U | 500 | |
      AV1 | K1 | B1 | Afschrijving | U | 500 | |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort | 2026 | 2027
      B1 | Werking | K1 | GD | 100 | 50
    `,
    'a position without any budget': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | 500 | |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort | 2026 | 2027
      B1 | Werking | K1 | GD | |
      B2 | Toelagen | K1 | GD | 5 | 5
    `,
    'a year that the list does not speak of': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | 5 | 5 | 500
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort | 2026 | 2027
      B1 | Werking | K1 | GD | 100 | 50
    `,
    'a negative amount that brings it back': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | 150 | |
      AV1 | K1 | B1 | GD | U | -50 | |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort | 2026 | 2027
      B1 | Werking | K1 | GD | 100 | 50
    `,
    'an amount just within the budget': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | 100 | |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort | 2026 | 2027
      B1 | Werking | K1 | GD | 100 | 50
    `,
  },
});

test('the sums are told to the cent, and the largest amounts pointed at first', () => {
  const [finding] = findingsOf(`
    Niveau | Code | Titel
    OD | OD1 | Musea
    Blad *Middelen*
    Actie of activiteit | Budgetplaats | Aard | Richting | 2026
    OD1 | B1 | GD | U | 10.10
    OD1 | B1 | GD | O | 500
    OD1 | B1 | GD | U | 90
    Blad *Budgetplaatsen*
    Code | Naam | 2026
    B1 | Werking | 100
  `, 'budget-exceeded');
  expect(finding).toMatchObject({ data: { budget: 10_000, planned: 10_010, over: 10 }, related: [{ row: 3, column: 4 }, { row: 1, column: 4 }] });
});

test('of many amounts the twenty largest of that year are pointed at, and none of nothing', () => {
  const amounts = Array.from({ length: 22 }, (_, i) => i + 1);
  const [finding] = findingsOf(`
    Niveau | Code | Titel
    OD | OD1 | Musea
    Blad *Middelen*
    Code actie | Kostenplaats | Budgetplaats | Aard | 2026 | 2027
    ${amounts.map((amount) => `OD1 | K1 | B1 | GD | ${amount} |`).join('\n')}
    Blad *Budgetplaatsen*
    Code | Naam | 2026 | 2027
    B1 | Werking | 100 | 50
  `, 'budget-exceeded');
  expect(finding?.related.map(({ row }) => row)).toEqual(amounts.slice(2).reverse());
  const [few] = findingsOf(`
    Niveau | Code | Titel
    OD | OD1 | Musea
    Blad *Middelen*
    Code actie | Kostenplaats | Budgetplaats | Aard | 2026 | 2027
    OD1 | K1 | B1 | GD | 0 | 5
    OD1 | K1 | B1 | GD | 200 |
    Blad *Budgetplaatsen*
    Code | Naam | 2026 | 2027
    B1 | Werking | 100 | 50
  `, 'budget-exceeded');
  expect(few?.related.map(({ row }) => row)).toEqual([2]);
});
