import { describeRule } from '#core/rules/example.testing';

describeRule('title-missing', {
  fires: {
    'an action': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | **(leeg)** | OD1
    `,
    'an OD': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      OD | OD2 | **(leeg)** | SD1
      Actie | AC2 | Lening | OD2
    `,
    'an action in a flat list': `
      SD code | SD | OD code | OD | Actie code | Actie | 2026
      SD1 | Wonen | OD1 | Huren | AC1 | Premie | 5
      SD1 | Wonen | OD1 | Huren | AC2 | **(leeg)** | 5
    `,
    'an objective that a flat list repeats, said once': `
      SD code | SD | OD code | OD | Actie code | Actie | 2026
      SD1 | Wonen | OD1 | **(leeg)** | AC1 | Premie | 5
      SD1 | Wonen | OD1 | | AC2 | Garantie | 5
    `,
  },
  silent: {
    'titles': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
    `,
    'a sheet without a column for titles': `
      Niveau | Code | Bovenliggende code
      SD | SD1 |
      OD | OD1 | SD1
      Actie | AC1 | OD1
    `,
    'a row without a code': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | | Huurgarantie | OD1
    `,
    'a number for a title': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | 2030 | OD1
    `,
    'a row with a level only, and an HSD of the list': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Wonen | | HSD1
      OD | | | SD1 |
      Blad *HSD*
      Code | Titel
      HSD1 |
    `,
  },
});
