import { describeRule } from '#core/rules/example.testing';

describeRule('parent-wrong-level', {
  fires: {
    'an action straight under an SD': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | **SD1** |
    `,
    'an OD under an OD': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      OD | OD2 | Website | **OD1** |
      Actie | AC2 | Server | OD2 |
    `,
    'an activity under an action': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Activiteit | AV2 | Beheer | **AC1** |
    `,
    'an SD under an OD': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      SD | SD2 | Wonen | **OD1** | HSD1
    `,
  },
  silent: {
    'an action under an OD': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
    `,
    'a project under an OD, and an action under the project': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Project | PR1 | Renovatie | OD1 |
      Actie | AC1 | Dak | PR1 |
    `,
    'an unknown parent, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | SD9 |
    `,
    'a code that is doubled at the right level': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | X1 | Wonen | | HSD1
      OD | X1 | Huur | X1 |
      Actie | AC1 | Premies | X1 |
    `,
  },
});
