import { describeRule } from '#core/rules/example.testing';

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
