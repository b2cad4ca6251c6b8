import { describeRule } from '#core/rules/example.testing';

describeRule('parent-wrong-level', {
  fires: {
    'an OD under an OD': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      OD | OD2 | Kopen | **OD1**
      Actie | AC2 | Renteloze lening | OD2
    `,
    'an activity under an action': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Activiteit | AV2 | Beheer | **AC1**
    `,
    'an SD under an OD': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Wonen | | HSD1
      OD | OD1 | Betaalbaar huren | SD1 |
      Actie | AC1 | Huurpremie | OD1 |
      SD | SD2 | Mobiliteit | **OD1** | HSD1
      OD | OD2 | Fietsen | SD2 |
      Actie | AC2 | Fietspaden | OD2 |
    `,
    'an action plan under an action': `
      Type | Code | Titel | Bovenliggende code
      Beleidsdoelstelling | BD1 | Wonen |
      Actieplan | AP1 | Huren | BD1
      Actie | A-1 | Premie | AP1
      Actieplan | AP2 | Kopen | **A-1**
      Actie | A-2 | Lening | AP2
    `,
  },
  silent: {
    'an action under an OD': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | Website | OD1
    `,
    'a project under an OD, and an action under the project': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Project | PR1 | Renovatie | OD1
      Actie | AC2 | Dak | PR1
    `,
    'an unknown parent, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | Website | SD9
    `,
    'a code that is doubled at the right level': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | X1 | Wonen | | HSD1
      OD | X1 | Huur | X1 |
      Actie | AC1 | Premies | X1 |
    `,
    'an action straight under an SD, which skips a level': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | Website | SD1
    `,
    'an action whose level was typed wrong, which its code tells': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      OD | AC2 | Website | OD1
    `,
    'two ODs under one SD': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      OD | OD2 | Kopen | SD1
      Actie | AC2 | Renteloze lening | OD2
    `,
    'an activity beside an action': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Activiteit | AV2 | Beheer | OD1
    `,
    'an action plan beside another': `
      Type | Code | Titel | Bovenliggende code
      Beleidsdoelstelling | BD1 | Wonen |
      Actieplan | AP1 | Huren | BD1
      Actie | A-1 | Premie | AP1
      Actieplan | AP2 | Kopen | BD1
      Actie | A-2 | Lening | AP2
    `,
  },
});
