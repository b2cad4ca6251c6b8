import { describeRule, findingsOf, said } from '#core/rules/example.testing';

describeRule('beleidsveld-unknown', {
  fires: {
    'a digit that was changed instead of appended': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Aard | Beleidsveld | 2026
      AV1 | K1 | GD | **'0531** | 100
      Blad *Beleidsvelden*
      Code | Naam | Beleidsdomein
      '0530 | Toerisme | Stadspromotie
    `,
    'a code of which Excel took the nought': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Aard | Beleidsveld | 2026
      AV1 | K1 | GD | **530** | 100
      Blad *Beleidsvelden*
      Code | Naam | Beleidsdomein
      '0530 | Toerisme | Stadspromotie
    `,
    'a name where a code belongs': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Aard | Beleidsveld | 2026
      AV1 | K1 | GD | **Toerisme** | 100
      Blad *Beleidsvelden*
      Code | Naam | Beleidsdomein
      '0530 | Toerisme | Stadspromotie
    `,
    'four digits where the list divides them': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Aard | Beleidsveld | 2026
      AV1 | K1 | GD | **'0500** | 100
      Blad *Beleidsvelden*
      Code | Naam | Beleidsdomein
      '05001 | Markten | Werk
      '05002 | Winkels | Werk
    `,
    'on the list of budget positions': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Beleidsveld
      B1 | Werking | K1 | **'0709**
      B2 | Werking | K1 | '0700
      Blad *Beleidsvelden*
      Code | Naam | Beleidsdomein
      '0700 | Musea | Cultuur
    `,
    'a code of the list with letters about it': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Musea |
      Activiteit | AV1 | Onthaal | OD1
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Aard | Beleidsveld | 2026
      AV1 | K1 | GD | **BV0530X** | 100
      Blad *Beleidsvelden*
      Code | Naam | Beleidsdomein
      '0530 | Toerisme | Stadspromotie
    `,
  },
  silent: {
    'a code of the list': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Aard | Beleidsveld | 2026
      AV1 | K1 | GD | '0530 | 100
      Blad *Beleidsvelden*
      Code | Naam | Beleidsdomein
      '0530 | Toerisme | Stadspromotie
    `,
    'digits appended': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Aard | Beleidsveld | 2026
      AV1 | K1 | GD | '05300 | 100
      AV1 | K1 | GD | 0530-00 | 50
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Beleidsveld
      B1 | Werking | K1 | '053017
      Blad *Beleidsvelden*
      Code | Naam | Beleidsdomein
      '0530 | Toerisme | Stadspromotie
    `,
    'no code': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Aard | Beleidsveld | 2026
      AV1 | K1 | GD | | 100
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Beleidsveld
      B1 | Werking | K1 |
      Blad *Beleidsvelden*
      Code | Naam | Beleidsdomein
      '0530 | Toerisme | Stadspromotie
    `,
    'a workbook without the list': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Aard | Beleidsveld | 2026
      AV1 | K1 | GD | '0531 | 100
    `,
    'one of the parts into which the list divides the field': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Aard | Beleidsveld | 2026
      AV1 | K1 | GD | '05001 | 100
      Blad *Beleidsvelden*
      Code | Naam | Beleidsdomein
      '05001 | Markten | Werk
      '05002 | Winkels | Werk
    `,
    'a code of the list, on the list of budget positions': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Beleidsveld
      B1 | Werking | K1 | '0700
      B2 | Werking | K1 | '0700
      Blad *Beleidsvelden*
      Code | Naam | Beleidsdomein
      '0700 | Musea | Cultuur
    `,
  },
});

test('the digit is offered behind the four, beside the code itself; on the list too', () => {
  const fixes = findingsOf(`
    Niveau | Code | Titel
    OD | OD1 | Musea
    Blad *Middelen*
    Actie of activiteit | Kostenplaats | Aard | Beleidsveld | 2026
    OD1 | K1 | GD | '0531 | 5
    Blad *Budgetplaatsen*
    Code | Naam | Kostenplaats | Beleidsveld
    B1 | Werking | K1 | '0500
    Blad *Beleidsvelden*
    Code | Naam | Beleidsdomein
    '0530 | Toerisme | Stadspromotie
    '05001 | Markten | Werk
  `, 'beleidsveld-unknown').map(({ fixes: ways }) => ways.map(({ id, isSafe, edits }) => [id, isSafe, edits[0]?.expected, edits[0]?.value]));
  expect(fixes).toEqual([[['append', false, '0531', '05301'], ['replace', false, '0531', '0530']], [['replace', false, '0500', '05001']]]);
});

test('where no code is near, the field that was divided is named', () => {
  const told = (code: string) => said(`
    Niveau | Code | Titel
    OD | OD1 | Musea
    Blad *Middelen*
    Actie of activiteit | Kostenplaats | Aard | Beleidsveld | 2026
    OD1 | K1 | GD | '${code} | 5
    Blad *Beleidsvelden*
    Code | Naam | Beleidsdomein
    '0530 | Toerisme | Stadspromotie
  `, 'beleidsveld-unknown');
  expect(told('053172')).toContain('0530 “Toerisme”?');
  expect(told('0531')).toContain('0530 “Toerisme”?');
  expect(told('9999')).not.toContain('?');
});
