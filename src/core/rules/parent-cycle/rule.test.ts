import { describeRule } from '#core/rules/example.testing';

describeRule('parent-cycle', {
  fires: {
    'an OD under itself': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      OD | OD2 | Kopen | **OD2**
      Actie | AC2 | Lening | OD2
    `,
    'an OD and its action under each other, said once': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      OD | OD2 | Kopen | **AC2**
      Actie | AC2 | Lening | OD2
    `,
    'three in a circle': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen | **AC1**
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
    `,
    'two without a level': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      | | X1 | Kopen | **X2** |
      | | X2 | Lening | X1 |
    `,
    'the first row of the plan under itself': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Huren | **OD1**
      Actie | AC1 | Premie | OD1
    `,
  },
  silent: {
    'a tree': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
    `,
    'a parent that is not there': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      OD | OD2 | Kopen | SD9
      Actie | AC2 | Lening | OD2
    `,
    'an OD under another OD, which is no circle': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      OD | OD2 | Kopen | OD1
      Actie | AC2 | Lening | OD2
    `,
  },
});
