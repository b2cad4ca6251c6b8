import { words } from '#core/rules/words';
import { describeRule, findingsOf, said } from '#core/rules/example.testing';

describeRule('code-missing', {
  fires: {
    'an action with a title and no code': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | **(leeg)** | Nieuwe website | OD1 |
    `,
    'an SD without code, of which the level is known': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      SD | **(leeg)** | Wonen | | HSD1
      Blad *HSD*
      Code | Titel
      HSD1 | Kennis en innovatie
      HSD2 | Sociale duurzaamheid
    `,
    'a row with a level only': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      OD | **(leeg)** | | SD1 |
    `,
    'an HSD on its list without code': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *HSD*
      Code | Titel
      HSD1 | Kennis
      **(leeg)** | Sociaal
    `,
    'a sheet without codes, once': `
      Niveau | **Titel** | Dienst
      SD | Een gastvrije stad |
      OD | Toerisme |
      Actie | Campagne | Toerisme
      Actie | Onthaal | Toerisme
    `,
    'a column of levels without codes for its lowest level, once': `
      **Plan** | GD 2026
      SD1 Wonen |
      OD1 Betaalbaar |
      Premie voor starters | 10
      Loket | 20
      OD2 Kwaliteit |
      Controles | 5
    `,
    'a flat list without any code, once, at its first objective': `
      Dienst | **SD** | OD | Actie | Kostenplaats | 2026
      Musea | Stad | Toerisme | Campagne | K1 | 5
      Musea | Stad | Toerisme | Onthaal | K1 | 5
    `,
    'a flat list without codes for its actions, once, at their titles': `
      SD code | SD | OD code | OD | **Actie** | Kostenplaats | 2026
      SD1 | Stad | OD1 | Toerisme | Campagne | K1 | 5
      SD1 | Stad | OD1 | Toerisme | Onthaal | K1 | 5
    `,
  },
  silent: {
    'a blank row between others': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
       | | | |
      Actie | AC1 | Nieuwe website | OD1 |
    `,
    'a code without a title': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | | OD1 |
    `,
    'a row that adds up': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
       | | Totaal | |
    `,
    'a code that is a number': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | 4012 | Nieuwe website | OD1 |
    `,
  },
});

test('a sheet without codes is told as that, or by the levels that have none', () => {
  expect(said('Niveau | Titel\nSD | Stad\nActie | Campagne', 'code-missing')).toContain('Het blad “Plan” heeft geen kolom met codes.');
  const levels = 'SD code | SD | OD | Actie | Kostenplaats | 2026\nSD1 | Stad | Toerisme | Campagne | K1 | 5';
  expect(said(levels, 'code-missing')).toContain('Op het blad “Plan” hebben de operationele doelstellingen en acties geen code.');
  expect(words(findingsOf(levels, 'code-missing')[0]!, 'en').message).toContain('the operational objectives and actions have no code.');
});
