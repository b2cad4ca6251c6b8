import { describeRule, findingsOf, offered } from '#core/rules/example.testing';

describeRule('budgetplaats-of-other-kostenplaats', {
  fires: {
    'a position of another cost centre': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | **B2** | GD | U | 100 | |
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Onthaal | Musea
      K2 | Beheer | Gebouwen
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | K1 | GD
      B2 | Werking | K2 | GD
    `,
    'each row': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | **B2** | GD | U | 100 | |
      AV1 | K1 | B1 | GD | U | 100 | |
      AV1 | K1 | **B2** | GD | O | 100 | |
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Onthaal | Musea
      K2 | Beheer | Gebouwen
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | K1 | GD
      B2 | Werking | K2 | GD
    `,
    'without a list of cost centres': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | **B2** | GD | U | 100 | |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | K1 | GD
      B2 | Werking | K2 | GD
    `,
    'of another kind as well, once': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | **B2** | BD | U | 100 | |
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Onthaal | Musea
      K2 | Beheer | Gebouwen
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | K1 | GD
      B2 | Werking | K2 | GD
    `,
    'both of another service': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K3 | **B2** | GD | U | 100 | |
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Onthaal | Musea
      K2 | Beheer | Gebouwen
      K3 | Loket | Wonen
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | K1 | GD
      B2 | Werking | K2 | GD
    `,
  },
  silent: {
    'a position of its own cost centre': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | k1 | b1 | GD | U | 100 | |
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Onthaal | Musea
      K2 | Beheer | Gebouwen
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | K1 | GD
      B2 | Werking | K2 | GD
    `,
    'an unknown cost centre, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K9 | B2 | GD | U | 100 | |
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Onthaal | Musea
      K2 | Beheer | Gebouwen
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | K1 | GD
      B2 | Werking | K2 | GD
    `,
    'an unknown position, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B9 | GD | U | 100 | |
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Onthaal | Musea
      K2 | Beheer | Gebouwen
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | K1 | GD
      B2 | Werking | K2 | GD
    `,
    'a position without a cost centre': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B3 | GD | U | 100 | |
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Onthaal | Musea
      K2 | Beheer | Gebouwen
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B3 | Werking | | GD
    `,
    'a position of a cost centre that is on no list': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B3 | GD | U | 100 | |
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Onthaal | Musea
      K2 | Beheer | Gebouwen
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B3 | Werking | K9 | GD
    `,
    'a row without a cost centre, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | | B2 | GD | U | 100 | |
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Onthaal | Musea
      K2 | Beheer | Gebouwen
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | K1 | GD
      B2 | Werking | K2 | GD
    `,
    'a cost centre of another service, while the position is of its own': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K2 | B1 | GD | U | 100 | |
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

test('its own cost centre is offered, and the positions of the cost centre on the row', () => {
  const [finding] = findingsOf(`
    Niveau | Code | Titel
    OD | OD1 | Musea
    Blad *Middelen*
    Actie of activiteit | Kostenplaats | Budgetplaats | Aard | 2026
    OD1 | K1 | B2 | GD | 5
    Blad *Kostenplaatsen*
    Code | Naam
    K1 | Onthaal
    K2 | Beheer
    Blad *Budgetplaatsen*
    Code | Naam | Kostenplaats | Soort
    B1 | Werking | K1 | GD
    B2 | Werking | K2 | GD
    B3 | Aankopen | K1 | BD
  `, 'budgetplaats-of-other-kostenplaats');
  expect(finding?.related).toMatchObject([{ sheet: 1, row: 1, column: 1 }, { sheet: 3, row: 2, column: 2 }]);
  expect(finding?.fixes.map(({ id, edits }) => [id, ...edits.map(({ place: { column }, expected, value }) => [column, expected, value])])).toEqual([
    ['kostenplaats', [1, 'K1', 'K2']], ['replace', [2, 'B2', 'B1']],
  ]);
});

test('a kostenplaats that is closed in a year of the row is not offered', () => {
  const fixes = (amounts: string) => offered(`
    Niveau | Code | Titel
    OD | OD1 | Musea
    Blad *Middelen*
    Actie of activiteit | Kostenplaats | Budgetplaats | GD uitgaven 2026 | GD uitgaven 2027 | GD ontvangsten 2026 | GD ontvangsten 2027
    OD1 | K1 | B2 | ${amounts}
    Blad *Kostenplaatsen*
    Code | Naam | Geldig tot
    K1 | Onthaal |
    K2 | Beheer | 2026
    Blad *Budgetplaatsen*
    Code | Naam | Kostenplaats | Soort
    B2 | Werking | K2 | GD
  `, 'budgetplaats-of-other-kostenplaats');
  expect(fixes('5 | | 5 |')).toEqual(['kostenplaats: Kostenplaats K1 → K2']);
  expect(fixes('5 | | | 5')).toEqual([]);
});

test('without a list of kostenplaatsen none of them is closed', () => {
  expect(offered(`
    Niveau | Code | Titel
    OD | OD1 | Musea
    Blad *Middelen*
    Actie of activiteit | Kostenplaats | Budgetplaats | Aard | 2026
    OD1 | K1 | B2 | GD | 5
    Blad *Budgetplaatsen*
    Code | Naam | Kostenplaats | Soort
    B2 | Werking | K2 | GD
  `, 'budgetplaats-of-other-kostenplaats')).toEqual(['kostenplaats: Kostenplaats K1 → K2']);
});
