import { describeRule } from '#core/rules/example.testing';

describeRule('code-reused', {
  fires: {
    'an action': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | **AC2** | Digitaal loket | OD1
      Blad *Vorig plan*
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | Zwembad Rozebroeken verbouwen | OD1
    `,
    'an OD': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | **OD1** | Veilig verkeer in de schoolomgeving | SD1
      Actie | AC1 | Huurpremie | OD1
      Blad *Vorig plan*
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | Zwembad Rozebroeken verbouwen | OD1
    `,
    'the code in other spelling': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | **ac 2** | Digitaal loket | OD1
      Blad *Vorig plan*
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | Zwembad Rozebroeken verbouwen | OD1
    `,
    'a title with nothing but small words in common': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | **AC2** | De fiets en de bus in de stad | OD1
      Blad *Vorig plan*
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | Zwembad Rozebroeken verbouwen | OD1
    `,
  },
  silent: {
    'the same title': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | Zwembad Rozebroeken verbouwen | OD1
      Blad *Vorig plan*
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | Zwembad Rozebroeken verbouwen | OD1
    `,
    'a title in other words for the same': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | Renovatie en uitbreiding van zwembad Rozebroeken | OD1
      Blad *Vorig plan*
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | Zwembad Rozebroeken verbouwen | OD1
    `,
    'a code that is new': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC3 | Digitaal loket | OD1
      Blad *Vorig plan*
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | Zwembad Rozebroeken verbouwen | OD1
    `,
    'a title that was cut': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | Zwembad Roz | OD1
      Blad *Vorig plan*
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | Zwembad Rozebroeken verbouwen | OD1
    `,
    'no version before it': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | Digitaal loket | OD1
    `,
    'a title that was cut in its first word': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Betaalbaar huren |
      Actie | AC1 | Fietsp | OD1
      Blad *Vorig plan*
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Betaalbaar huren |
      Actie | AC1 | Fietspaden heraanleggen | OD1
    `,
    'a title that was made longer from a cut one': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Betaalbaar huren |
      Actie | AC1 | Fietspaden heraanleggen | OD1
      Blad *Vorig plan*
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Betaalbaar huren |
      Actie | AC1 | Fietsp | OD1
    `,
    'a title that is not filled in yet': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Betaalbaar huren |
      Actie | AC1 |  | OD1
      Blad *Vorig plan*
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Betaalbaar huren |
      Actie | AC1 | Fietspaden heraanleggen | OD1
    `,
    'a title that was not filled in before': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Betaalbaar huren |
      Actie | AC1 | Fietspaden heraanleggen | OD1
      Blad *Vorig plan*
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Betaalbaar huren |
      Actie | AC1 |  | OD1
    `,
    'titles of small words, one of them the same': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Betaalbaar huren |
      Actie | AC1 | CO2 min | OD1
      Blad *Vorig plan*
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Betaalbaar huren |
      Actie | AC1 | Nul CO2 | OD1
    `,
    'an HSD of the list, which is the list’s to name': `
      Niveau | Code | Titel | HSD
      SD | SD1 | Wonen | HSD1
      Blad *HSD*
      Code | Titel
      HSD1 | Kennis en innovatie
      Blad *Vorig plan*
      Niveau | Code | Titel
      HSD | HSD1 | Economie
      SD | SD1 | Wonen
    `,
    'a title with one telling word of four letters in common': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Betaalbaar huren |
      Actie | AC1 | Nieuw huis | OD1
      Blad *Vorig plan*
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Betaalbaar huren |
      Actie | AC1 | Huis kopen | OD1
    `,
  },
});
