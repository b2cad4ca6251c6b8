import { describeRule } from '#core/rules/example.testing';

describeRule('title-too-long', {
  fires: {
    'an action with a sentence for a title': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | **Wij maken het wonen in de stad betaalbaar voor wie het nodig heeft, ook voor wie geen eigen woning heeft of die wil huren** | OD1
    `,
    'one character too many': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | **Wij maken het wonen in de stad betaalbaar voor wie het nodig heeft, ook voor wie geen eigen woning hy** | OD1
    `,
    'an SD': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | **Wij maken het wonen in de stad betaalbaar voor wie het nodig heeft, ook voor wie geen eigen woning heeft of die wil huren** |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
    `,
  },
  silent: {
    'just a hundred characters': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | Wij maken het wonen in de stad betaalbaar voor wie het nodig heeft, ook voor wie geen eigen woning h | OD1
    `,
    'blanks around it, which do not count': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 |    Wij maken het wonen in de stad betaalbaar voor wie het nodig heeft, ook voor wie geen eigen woning h    | OD1
    `,
    'a long description': `
      Niveau | Code | Titel | Bovenliggende code | Omschrijving
      SD | SD1 | Wonen |  |
      OD | OD1 | Betaalbaar huren | SD1 |
      Actie | AC1 | Huurpremie | OD1 | Wij maken het wonen in de stad betaalbaar voor wie het nodig heeft, ook voor wie geen eigen woning heeft Wij maken het wonen in de stad betaalbaar voor wie het nodig heeft, ook voor wie geen eigen woning heeft
    `,
  },
});
