import { describeRule, findingsOf } from '#core/rules/example.testing';

describeRule('beleidsveld-in-two-domains', {
  fires: {
    'a code that stands twice': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Beleidsvelden*
      Code | Naam | Beleidsdomein
      '0500 | Handel | Werk
      '0500 | Handel | **Cultuur**
    `,
    'digits appended, in another domain': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Beleidsvelden*
      Code | Naam | Beleidsdomein
      '0500 | Handel | Werk
      '05001 | Markten | **Cultuur**
      '05002 | Winkels | werk
    `,
    'two parts of a policy field that does not stand there itself': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Beleidsvelden*
      Code | Naam | Beleidsdomein
      '05001 | Markten | Werk
      '05002 | Winkels | **Cultuur**
    `,
  },
  silent: {
    'each in one domain': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Beleidsvelden*
      Code | Naam | Beleidsdomein
      '0500 | Handel | Werk
      '05001 | Markten | Werk
      '0510 | Nijverheid | Cultuur
    `,
    'the same twice in one domain': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Beleidsvelden*
      Code | Naam | Beleidsdomein
      '0500 | Handel | Werk
      '0500 | Handel | WERK
    `,
    'a domain that is not filled in': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Beleidsvelden*
      Code | Naam | Beleidsdomein
      '0500 | Handel |
      '05001 | Markten | Werk
      '05002 | Winkels |
    `,
    'a list without domains': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Beleidsvelden*
      Code | Naam
      '0500 | Handel
      '05001 | Markten
    `,
  },
});

test('either may be put with the domain of the other', () => {
  const [finding] = findingsOf(`
    Niveau | Code | Titel
    OD | OD1 | Musea
    Blad *Beleidsvelden*
    Code | Naam | Beleidsdomein
    '0500 | Handel | Werk
    '05001 | Markten | Cultuur
  `, 'beleidsveld-in-two-domains');
  expect(finding?.fixes.map(({ edits }) => [edits[0]?.place.row, edits[0]?.expected, edits[0]?.value])).toEqual([[2, 'Cultuur', 'Werk'], [1, 'Werk', 'Cultuur']]);
});
