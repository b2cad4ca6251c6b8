import { describeRule } from '#core/rules/example.testing';

describeRule('parent-missing', {
  fires: {
    'an action without a parent': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | Huurgarantie | **(leeg)**
    `,
    'an OD without a parent': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      OD | OD2 | Kopen | **(leeg)**
      Actie | AC2 | Lening | OD2
    `,
    'an action in a flat list without the objectives beside it': `
      SD code | SD | OD code | OD | Actie code | Actie | 2026
      SD1 | Wonen | OD1 | Huren | AC1 | Premie | 5
      SD1 | Wonen | OD1 | Huren | AC2 | Premie | 5
      | | | **(leeg)** | | AC3 | Garantie | 6 |
      SD1 | Wonen | OD1 | Huren | AC4 | Fonds | 5
    `,
  },
  silent: {
    'a plan that has no objectives': `
      Niveau | Code | Titel | Bovenliggende code
      Actie | AC1 | Huurpremie |
      Actie | AC2 | Huurgarantie |
    `,
    'an unknown parent, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | Website | OD9
    `,
    'an SD, which hangs on its HSD': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
    `,
    'a project, which may stand on its own': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Project | PR1 | Renovatie |
    `,
    'an SD without its HSD in a plan that has them, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Wonen | |
      SD | SD2 | Zorg | | HSD1
      Blad *HSD*
      Code | Titel
      HSD1 | Kennis
    `,
    'rows of a flat list that names its objectives without codes': `
      SD | OD | Actie code | Actie | Kostenplaats | 2026
      Wonen | Huren | AC1 | Premies | K1 | 5
      Wonen | Huren | AC2 | Leningen | K1 | 5
    `,
  },
});
