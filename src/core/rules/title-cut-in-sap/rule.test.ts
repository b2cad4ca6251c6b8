import { describeRule } from '#core/rules/example.testing';

describeRule('title-cut-in-sap', {
  fires: {
    'a title of forty characters that stops at an article': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | **Verhogen van de verkeersveiligheid in de** | OD1
    `,
    'one that stops at a comma': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | **Verhogen van de verkeersveiligheid wijk,** | OD1
    `,
    'two titles that are one in SAP': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | Onderhoud van de gebouwen van de stad Gent: scholen | OD1
      Actie | AC3 | **Onderhoud van de gebouwen van de stad Gent: musea** | OD1
    `,
  },
  silent: {
    'a title of forty-one characters': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | Verhogen van de verkeersveiligheid in des | OD1
    `,
    'a whole title of forty characters': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | Stadsarchief bewaren en ter inzage geven | OD1
    `,
    'forty characters with a full stop': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | Verhogen van de verkeersveiligheid in d. | OD1
    `,
    'the same beginning under another objective': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | Onderhoud van de gebouwen van de stad Gent: scholen | OD1
      OD | OD2 | Musea | SD1
      Actie | AC3 | Onderhoud van de gebouwen van de stad Gent: musea | OD2
    `,
    'the very same title, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | Onderhoud van de gebouwen van de stad Gent: scholen | OD1
      Actie | AC3 | Onderhoud van de gebouwen van de stad Gent: scholen | OD1
    `,
  },
});
