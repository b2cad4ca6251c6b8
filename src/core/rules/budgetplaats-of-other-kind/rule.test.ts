import { describeRule, findingsOf, offered } from '#core/rules/example.testing';

describeRule('budgetplaats-of-other-kind', {
  fires: {
    'GD on a position of BD': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | **B3** | GD | U | 100 | |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | K1 | GD
      B3 | Aankopen | K1 | BD
    `,
    'BD on a position of GD': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | **B1** | BD | U | 100 | |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | K1 | GD
      B3 | Aankopen | K1 | BD
    `,
    'kinds written out': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | **B5** | gewone dienst | U | 100 | |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B5 | Aankopen | K1 | investeringen
    `,
    'a term beside it, once': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | 2026 | Afschrijvingstermijn
      AV1 | K1 | **B3** | GD | 100 | 20
      AV1 | K1 | **B1** | BD | 100 |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | K1 | GD
      B3 | Aankopen | K1 | BD
    `,
    'expenses and receipts beside each other, once': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Musea |
      Activiteit | AV1 | Onthaal | OD1
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | GD uitgaven 2026 | GD ontvangsten 2026
      AV1 | K1 | **B2** | 100 | 20
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B2 | Aankopen | K1 | BD
    `,
  },
  silent: {
    'money on a position of its kind': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | 100 | |
      AV1 | K1 | B3 | BD | U | 100 | |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | K1 | GD
      B3 | Aankopen | K1 | BD
    `,
    'people on either': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | VTE | U | 1 | |
      AV1 | K1 | B3 | VTE | U | 1 | |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | K1 | GD
      B3 | Aankopen | K1 | BD
    `,
    'depreciation on either': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | Afschrijving | U | 1 | |
      AV1 | K1 | B3 | Afschrijving | U | 1 | |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | K1 | GD
      B3 | Aankopen | K1 | BD
    `,
    'a position of which the list does not say the kind': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B5 | GD | U | 1 | |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B5 | Aankopen | K1 |
    `,
    'money of no kind': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B3 | | U | 1 | |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | K1 | GD
      B3 | Aankopen | K1 | BD
    `,
  },
});

test('the kind of the row may be what is wrong; not where one row holds both', () => {
  const fixes = (header: string, line: string) => findingsOf(`
    Niveau | Code | Titel | Bovenliggende code
    OD | OD1 | Musea |
    Activiteit | AV1 | Onthaal | OD1
    Blad *Middelen*
    ${header}
    ${line}
    Blad *Budgetplaatsen*
    Code | Naam | Kostenplaats | Soort
    B3 | Aankopen | K1 | BD
  `, 'budgetplaats-of-other-kind').flatMap(({ fixes: each }) => each.map(({ id, edits }) => [id, edits[0]!.expected, edits[0]!.value]));
  expect(fixes('Actie of activiteit | Kostenplaats | Budgetplaats | Aard | 2026', 'AV1 | K1 | B3 | gewone dienst | 100')).toEqual([['aard', 'gewone dienst', 'BD']]);
  expect(fixes('Actie of activiteit | Kostenplaats | Budgetplaats | GD 2026 | VTE 2026', 'AV1 | K1 | B3 | 100 | 2')).toEqual([]);
});

test('a row without a kostenplaats has the choice of its position’s; a kind that a column tells is not offered', () => {
  const fixes = (header: string, row: string) => offered(`
    Niveau | Code | Titel
    OD | OD1 | Musea
    Blad *Middelen*
    Actie of activiteit | Kostenplaats | Budgetplaats | ${header}
    OD1 | ${row}
    Blad *Budgetplaatsen*
    Code | Naam | Kostenplaats | Soort
    B1 | Werking | K1 | GD
    B2 | Aankopen | K1 | BD
  `, 'budgetplaats-of-other-kind');
  expect(fixes('Aard | 2026', ' | B2 | GD | 5')).toEqual(['replace: Budgetplaats B2 → B1', 'aard: Aard GD → BD']);
  expect(fixes('GD 2026', 'K1 | B2 | 5')).toEqual(['replace: Budgetplaats B2 → B1']);
  expect(fixes('GD 2026 | VTE 2026 | Aard', 'K1 | B2 | 5 | 1 | GD')).toEqual(['replace: Budgetplaats B2 → B1']);
});
