import { describeRule } from '#core/rules/example.testing';

describeRule('owner-missing', {
  fires: {
    'an action for which nobody answers': `
      Niveau | Code | Titel | Bovenliggende code | Verantwoordelijke
      OD | OD1 | Huur | |
      Actie | AC1 | Premies | OD1 | **(leeg)**
    `,
    'two of three under the same OD, at the first': `
      Niveau | Code | Titel | Bovenliggende code | Verantwoordelijke
      OD | OD1 | Huur | |
      Actie | AC1 | Premies | OD1 | An Claes
      Actie | AC2 | Leningen | OD1 | **(leeg)**
      Activiteit | AV1 | Loket | OD1 |
    `,
    'one under each of two ODs': `
      Niveau | Code | Titel | Bovenliggende code | Verantwoordelijke
      OD | OD1 | Huur | |
      Actie | AC1 | Premies | OD1 | **(leeg)**
      OD | OD2 | Koop | |
      Actie | AC2 | Leningen | OD2 | **(leeg)**
    `,
  },
  silent: {
    'an action with an owner': `
      Niveau | Code | Titel | Bovenliggende code | Verantwoordelijke
      OD | OD1 | Huur | |
      Actie | AC1 | Premies | OD1 | An Claes
    `,
    'an action under an OD with an owner': `
      Niveau | Code | Titel | Bovenliggende code | Verantwoordelijke
      OD | OD1 | Huur | | An Claes
      Actie | AC1 | Premies | OD1 |
    `,
    'a sheet without the column': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Huur |
      Actie | AC1 | Premies | OD1
    `,
    'objectives without an owner': `
      Niveau | Code | Titel | Bovenliggende code | Verantwoordelijke
      SD | SD1 | Wonen | |
      OD | OD1 | Huur | SD1 |
    `,
  },
});
