import { checkPlan } from '#core/rules/checkPlan';
import { describeRule, parseExample, planOf, withoutCells } from '#core/rules/example.testing';

describeRule('title-repeated-among-siblings', {
  fires: {
    'two actions': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | **Huurpremie** | OD1
    `,
    'in other spelling': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | **HUUR PREMIE** | OD1
    `,
    'the third as well as the second': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | **Huurpremie** | OD1
      Actie | AC3 | **Huurpremie** | OD1
    `,
    'two ODs under one SD': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      OD | OD2 | **Betaalbaar huren** | SD1
      Actie | AC2 | Garantie | OD2
    `,
    'two rows without a code': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | | Garantie | OD1
      Actie | | **Garantie** | OD1
    `,
  },
  silent: {
    'two titles that are errors of Excel, which are findings of their own': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Huur |
      Actie | AC1 | #REF! | OD1
      Actie | AC2 | #REF! | OD1
    `,
    'the same title under another objective': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      OD | OD2 | Kopen | SD1
      Actie | AC2 | Huurpremie | OD2
    `,
    'an action and an activity': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Activiteit | AV2 | Huurpremie | OD1
    `,
    'two rows with the same code, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC1 | Huurpremie | OD1
    `,
    'two rows without a title': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | | OD1
      Actie | AC3 | | OD1
    `,
    'titles that begin alike': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | Onderhoud van de gebouwen van de stad Gent: scholen | OD1
      Actie | AC3 | Onderhoud van de gebouwen van de stad Gent: musea | OD1
    `,
    'titles that are the same for the forty characters that SAP keeps, and differ behind them': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Fietsen |
      Actie | AC1 | Heraanleg van de fietspaden langs de vaart in het noorden | OD1
      Actie | AC2 | Heraanleg van de fietspaden langs de vaart in het zuiden | OD1
    `,
  },
});

test('a plan that travelled without its cells has no title where errors of Excel stand', () => {
  const plan = planOf(parseExample('Niveau | Code | Titel | Bovenliggende code\nOD | OD1 | Huur |\nActie | AC1 | #REF! | OD1\nActie | AC2 | #REF! | OD1\nActie | AC3 | Premie | OD1\nActie | AC4 | Premie | OD1').snapshot);
  for (const each of [plan, withoutCells(plan)]) expect(checkPlan(each).filter(({ rule }) => rule === 'title-repeated-among-siblings').map(({ where }) => where.row)).toEqual([5]);
});
