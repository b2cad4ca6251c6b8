import { branchTotalDiffers } from '#core/rules/branch-total-differs/rule';
import { describeRule, findingsOf, parseExample, planOf, said } from '#core/rules/example.testing';
import { createPlanLinks } from '#core/rules/PlanLinks';
import type { FindingDraft } from '#core/rules/Finding';

const HEAD = 'Niveau | Code | Titel | Bovenliggende code | HSD | GD 2026 | GD 2027';

describeRule('branch-total-differs', {
  fires: {
    'a formula that lost the row at the edge of its block': `
      ${HEAD}
      SD | SD1 | Wonen |  | HSD1 | =110 | =220
      OD | OD1 | Betaalbaar | SD1 |  | **=100** | =220
      Actie | AC1 | Huurpremie | OD1 |  | 100 | 200
      Actie | AC2 | Huurloket | OD1 |  | 10 | 20
    `,
    'a typed total, at both heights': `
      ${HEAD}
      SD | SD1 | Wonen |  | HSD1 | **500** | 220
      OD | OD1 | Betaalbaar | SD1 |  | **90.5** | 220
      Actie | AC1 | Huurpremie | OD1 |  | 100 | 200
      Actie | AC2 | Huurloket | OD1 |  | 10 | 20
    `,
    'what a filter leaves of it': `
      ${HEAD}
      SD | SD1 | Wonen |  | HSD1 | **=100** | **=200**
      OD | OD1 | Betaalbaar | SD1 |  | **=100** | **=200**
      Actie | AC1 | Huurpremie | OD1 |  | 100 | 200
      Actie | ~~AC2~~ | Huurloket | OD1 |  | 10 | 20
    `,
    'what a filter leaves of it, where that might be the whole rounded by itself': `
      ${HEAD}
      SD | SD1 | Wonen |  | HSD1 | **=1** | =3
      OD | OD1 | Betaalbaar | SD1 |  | **=1** | =3
      Actie | AC1 | Huurpremie | OD1 |  | 1 | 3
      Actie | ~~AC2~~ | Huurloket | OD1 |  | 0.5 | 0
    `,
    'means on a sheet of their own, which count too': `
      Blad *Plan*
      ${HEAD}
      SD | SD1 | Wonen |  | HSD1 | **=100** | =220
      OD | OD1 | Betaalbaar | SD1 |  | **=100** | =220
      Actie | AC1 | Huurpremie | OD1 |  | 100 | 200
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027
      AC1 | K1 | GD | 10 | 20
    `,
    'a total while text stands in another year, and in another branch': `
      ${HEAD}
      SD | SD1 | Wonen |  | HSD1 |  |
      OD | OD1 | Betaalbaar | SD1 |  | **50** | 50
      Actie | AC1 | Huurpremie | OD1 |  | 100 | volgt
      OD | OD2 | Kwaliteit | SD1 |  | 50 | **50**
      Actie | AC2 | Controles | OD2 |  | volgt | 200
    `,
  },
  silent: {
    'right totals, also in whole euro over cents': `
      ${HEAD}
      SD | SD1 | Wonen |  | HSD1 | 110 | 220
      OD | OD1 | Betaalbaar | SD1 |  | =110.4 | =220
      Actie | AC1 | Huurpremie | OD1 |  | 100.4 | 200
      Actie | AC2 | Huurloket | OD1 |  | 10 | 20
    `,
    'a whole that is rounded by itself while rows are hidden, and is not what is shown': `
      ${HEAD}
      SD | SD1 | Wonen |  | HSD1 | =2 | =3
      OD | OD1 | Betaalbaar | SD1 |  | 1 | 3
      Actie | AC1 | Huurpremie | OD1 |  | 1 | 3
      Actie | ~~AC2~~ | Huurloket | OD1 |  | 0.5 | 0
    `,
    'a number beside a title above the header, whose columns are unknown': `
      Strategische doelstelling: SD1 Wonen | | | 999
      Code | Niveau | Titel | GD 2026
      OD1 | OD | Huren | 10
      AC1 | Actie | Premie | 10
    `,
    'the balance of expenses and receipts': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Richting | GD 2026
      SD | SD1 | Wonen |  | HSD1 |  | 90
      OD | OD1 | Betaalbaar | SD1 |  |  | 110
      Actie | AC1 | Huurpremie | OD1 |  | Uitgave | 100
      Actie | AC2 | Huurloket | OD1 |  | Ontvangst | 10
    `,
    'an objective below which nothing has means': `
      ${HEAD}
      SD | SD1 | Wonen |  | HSD1 |  |
      OD | OD1 | Betaalbaar | SD1 |  | 90 | 5
    `,
    'a text among the amounts, which is told itself': `
      ${HEAD}
      SD | SD1 | Wonen |  | HSD1 | =10 | =220
      OD | OD1 | Betaalbaar | SD1 |  | =10 | =220
      Actie | AC1 | Huurpremie | OD1 |  | '1.000,50 | 200
      Actie | AC2 | Huurloket | OD1 |  | 10 | 20
    `,
    'blank cells, and objectives without totals': `
      ${HEAD}
      SD | SD1 | Wonen |  | HSD1 |  | 220
      OD | OD1 | Betaalbaar | SD1 |  |  |
      Actie | AC1 | Huurpremie | OD1 |  | 100 | 220
    `,
    'a formula over all rows of its block': `
      ${HEAD}
      SD | SD1 | Wonen |  | HSD1 | =110 | =220
      OD | OD1 | Betaalbaar | SD1 |  | =110 | =220
      Actie | AC1 | Huurpremie | OD1 |  | 100 | 200
      Actie | AC2 | Huurloket | OD1 |  | 10 | 20
    `,
    'typed totals that are right, at both heights': `
      ${HEAD}
      SD | SD1 | Wonen |  | HSD1 | 110 | 220
      OD | OD1 | Betaalbaar | SD1 |  | 110 | 220
      Actie | AC1 | Huurpremie | OD1 |  | 100 | 200
      Actie | AC2 | Huurloket | OD1 |  | 10 | 20
    `,
    'totals without the row that has no means yet': `
      Blad *Plan*
      ${HEAD}
      SD | SD1 | Wonen |  | HSD1 | =100 | =200
      OD | OD1 | Betaalbaar | SD1 |  | =100 | =200
      Actie | AC1 | Huurpremie | OD1 |  | 100 | 200
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027
      AC1 | K1 | GD | |
    `,
  },
});

test('it says what is stated and what hangs below, and speaks of the filter only where rows are hidden', () => {
  const rows = (hidden: string) => `
    ${HEAD}
    SD | SD1 | Wonen |  | HSD1 | =110 | =220
    OD | OD1 | Betaalbaar | SD1 |  | **=100** | =220
    Actie | AC1 | Huurpremie | OD1 |  | 100 | 200
    Actie | ${hidden} | Huurloket | OD1 |  | 10 | 20
  `;
  const [shown] = findingsOf(rows('AC2'), 'branch-total-differs');
  expect([shown?.element, shown?.data]).toEqual(['OD1', { stated: 10_000, computed: 11_000, code: 'OD1', title: 'Betaalbaar', isHidden: false }]);
  expect(findingsOf(rows('~~AC2~~'), 'branch-total-differs')[0]?.data.isHidden).toBe(true);
});

test('a nought, and a total below it, are shown as they stand there', () => {
  const told = (total: string) => said(`
    ${HEAD}
    SD | SD1 | Wonen |  | HSD1 |  |
    OD | OD1 | Betaalbaar | SD1 |  | ${total} | 200
    Actie | AC1 | Huurpremie | OD1 |  | 100 | 200
  `, 'branch-total-differs');
  expect(told('0')).toMatch(/^Hier staat 0,/);
  expect(told('-7')).toMatch(/^Hier staat -7,/);
});

test('a row that is another than it was states no total of a branch any more', () => {
  const plan = planOf(parseExample(`${HEAD}\nOD | OD1 | Betaalbaar |  |  | =90 | =180\nActie | AC1 | Huurpremie | OD1 |  | 100 | 200`).snapshot);
  const found: FindingDraft[] = [];
  const { row } = branchTotalDiffers.prepare(plan, createPlanLinks(plan));
  // The objective, an action, and a row on which nothing stands: an edit may have touched any.
  expect([1, 2, 9].map((each) => { row!({ sheet: 0, row: each }, (draft) => found.push(draft)); return found.length; })).toEqual([2, 2, 2]);
});
