import { describeRule, findingsOf, offered } from '#core/rules/example.testing';

describeRule('afschrijving-on-gd', {
  fires: {
    'a term beside ordinary service': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | Afschrijvingstermijn
      AV1 | K1 | B1 | GD | U | 100 | | **33**
    `,
    'a term beside people': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | Afschrijvingstermijn
      AV1 | K1 | B1 | VTE | U | 1 | | **5**
    `,
    'a term in words': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | Afschrijvingstermijn
      AV1 | K1 | B1 | GD | U | 100 | | **10 jaar**
      AV1 | K1 | B1 | GD | U | 100 | |
    `,
  },
  silent: {
    'a term beside an investment': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | Afschrijvingstermijn
      AV1 | K1 | B1 | BD | U | 100 | | 33
    `,
    'ordinary service without a term': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | Afschrijvingstermijn
      AV1 | K1 | B1 | GD | U | 100 | | 0
    `,
    'a row that also has investments': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | GD 2026 | BD 2026 | Afschrijvingstermijn
      AV1 | K1 | 5 | 7 | 20
    `,
    'GD on a position of BD, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | Afschrijvingstermijn
      AV1 | K1 | B3 | GD | U | 100 | | 20
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | K1 | GD
      B3 | Aankopen | K1 | BD
    `,
    'money of no kind': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | Afschrijvingstermijn
      AV1 | K1 | B1 | | U | 100 | | 20
    `,
    'GD on a position of BD beside its people, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Musea |
      Activiteit | AV1 | Onthaal | OD1
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | GD 2026 | VTE 2026 | Afschrijvingstermijn
      AV1 | K1 | B1 | 100 | 2 | 5
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | K1 | BD
    `,
  },
});

const fixes = (line: string, list = '') => findingsOf(`
  Niveau | Code | Titel | Bovenliggende code
  OD | OD1 | Musea |
  Activiteit | AV1 | Onthaal | OD1
  Blad *Middelen*
  Actie of activiteit | Kostenplaats | Budgetplaats | Aard | 2026 | Afschrijvingstermijn
  ${line}
  ${list}
`, 'afschrijving-on-gd').flatMap(({ fixes: each }) => each.map(({ id, edits }) => [id, edits[0]!.expected, edits[0]!.value]));

test('either the term is one too many, or it is an investment', () => {
  expect(fixes('AV1 | K1 | | Gewone dienst | 100 | 20')).toEqual([['clear', 20, ''], ['bd', 'Gewone dienst', 'BD']]);
});

test('on a budget position of GD, and beside people, only the term is', () => {
  expect(fixes('AV1 | K1 | B1 | GD | 100 | 20', `Blad *Budgetplaatsen*
    Code | Naam | Kostenplaats | Soort
    B1 | Werking | K1 | GD`)).toEqual([['clear', 20, '']]);
  expect(fixes('AV1 | K1 | | VTE | 2 | 20')).toEqual([['clear', 20, '']]);
});

test('where columns tell the kind, only the term can be mended', () => {
  expect(offered(`
    Niveau | Code | Titel | Bovenliggende code
    OD | OD1 | Musea |
    Activiteit | AV1 | Onthaal | OD1
    Blad *Middelen*
    Actie of activiteit | Kostenplaats | GD 2026 | Afschrijvingstermijn
    AV1 | K1 | 100 | 5
  `, 'afschrijving-on-gd')).toEqual(['clear: Afschrijvingstermijn 5 → ']);
});
