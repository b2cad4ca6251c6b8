import { checkPlan } from '#core/rules/checkPlan';
import { describeRule, findingsOf, parseExample, planOf, withoutCells } from '#core/rules/example.testing';

describeRule('code-duplicate', {
  fires: {
    'the second of two actions with one code': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | Website | OD1 |
      Actie | **AC1** | Archief | OD1 |
    `,
    'all but the first of three': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | A | OD1 |
      Actie | **AC1** | B | OD1 |
      Actie | **AC1** | C | OD1 |
    `,
    'the same code with blanks and in lower case': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | A | OD1 |
      Actie | **ac 1** | B | OD1 |
    `,
    'one code at two levels': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      OD | X7 | A | SD1 |
      Actie | **X7** | B | OD1 |
    `,
    'an HSD twice on its list': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Blad *HSD*
      Code | Titel
      HSD1 | Kennis
      **HSD1** | Sociaal
    `,
    'a project of the list with the code of an action': `
      Niveau | Code | Titel
      OD | OD1 | Wonen
      Blad *Projecten*
      Code | Titel
      X1 | Loket
      Blad *Acties*
      Niveau | Code | Titel | Bovenliggende code
      Actie | **X1** | Premie | OD1
    `,
  },
  silent: {
    'codes that differ by one character': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | AC1 | A | OD1 |
      Actie | AC11 | A | OD1 |
    `,
    'two rows without a code': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      Actie | | A | OD1 |
      Actie | | B | OD1 |
    `,
    'parents that are repeated beside each action of a flat export': `
      SD code | SD | OD code | OD | Actie code | Actie | 2026
      SD1 | Wonen | OD1 | Huur | AC1 | Premies | 100
      SD1 | Wonen | OD1 | Huur | AC2 | Leningen | 200
    `,
    'an action on two rows of a flat export, for two cost centres': `
      SD code | SD | OD code | OD | Actie code | Actie | Kostenplaats | 2026
      SD1 | Wonen | OD1 | Huur | AC1 | Premies | K1 | 100
      SD1 | Wonen | OD1 | Huur | AC1 | Premies | K2 | 200
    `,
    'an HSD on its list and again in the plan': `
      Niveau | Code | Titel
      HSD | HSD1 | Kennis
      SD | SD1 | Wonen
      Blad *HSD*
      Code | Titel
      HSD1 | Kennis
    `,
    'two codes at two levels': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      OD | X7 | A | SD1 |
      Actie | X8 | B | OD1 |
    `,
  },
});

test('the finding points at the row that keeps the code', () => {
  const [finding] = findingsOf(`
    Niveau | Code | Titel | Bovenliggende code
    OD | OD1 | Juridisch |
    Actie | AC1 | Website | OD1
    Actie | AC1 | Archief | OD1
  `, 'code-duplicate');
  expect(finding?.related).toEqual([{ sheet: 0, row: 2, column: 1, field: 'code' }]);
  expect(finding?.data).toMatchObject({ code: 'AC1', title: 'Archief', firstTitle: 'Website', nearestCell: 'Plan B3' });
});

test('a plan that travelled without its cells has no code where errors of Excel stand', () => {
  const plan = planOf(parseExample('Niveau | Code | Titel\nOD | #REF! | Wonen\nOD | #REF! | Zorg\nOD | OD1 | Huur\nOD | OD1 | Koop').snapshot);
  for (const each of [plan, withoutCells(plan)]) expect(checkPlan(each).filter(({ rule }) => rule === 'code-duplicate').map(({ where }) => where.row)).toEqual([4]);
});
