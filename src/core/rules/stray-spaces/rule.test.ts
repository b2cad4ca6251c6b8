import { describeRule, findingsOf } from '#core/rules/example.testing';

describeRule('stray-spaces', {
  fires: {
    'two in a title': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | **Juridisch··advies** | OD1 |
      Actie | AC1 | Website | OD1 |
    `,
    'one behind a code': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | **AC1·** | Website | OD1 |
    `,
    'one before a cost centre': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | Richting | 2026 | 2027 | 2028 | 2029 | 2030
      AV1 | **·K1** | GD | Uitgave | 5 | 5 | 5 | 5 | 5
      AC1 | K1 | GD | Uitgave | 5 | | | |
    `,
    'a hard blank': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | **Juridisch advies** | OD1 |
      Actie | AC1 | Website | OD1 |
    `,
  },
  silent: {
    'single spaces': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
    `,
    'in a description': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD | Omschrijving
      SD | SD1 | Stafdiensten |  | HSD | Omschrijving1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
    `,
    'in a column of the planner’s own': `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | HSD | Mijn nota
      SD | SD1 | Stafdiensten |  | HSD | Mijn nota1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
    `,
  },
});

test('taking them away is a safe fix', () => {
  expect(findingsOf('Niveau | Code | Titel\nOD | OD1 | ·Wonen··en leven', 'stray-spaces')[0]?.fixes)
    .toMatchObject([{ id: 'tidy', isSafe: true, edits: [{ expected: ' Wonen  en leven', value: 'Wonen en leven' }] }]);
});
