import { readingNotes } from '#core/read/notes/readingNotes';
import { readPlan } from '#core/read/readPlan';
import { checkPlan } from '#core/rules/checkPlan';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { planDraft } from '#core/write/planDraft';
import { snapshotOfDraft } from '#core/write/snapshotOfDraft';
import { generateSnapshot } from './generateSnapshot';
import { voorbeeldContent } from './voorbeeldContent';

// An alarm that is none costs more trust than ten that are: of a plan without mistakes nothing is said, by no rule and no
// note. The clean workbooks of planners (`test/golden/schoon-…`) are held to the same beside what is made of them.

/** What is said of a workbook, each as `rule sheet row`. */
function alarms(snapshot: WorkbookSnapshot): string[] {
  const plan = readPlan(snapshot);
  expect(plan.elements.length).toBeGreaterThan(0);
  return [
    ...checkPlan(plan).map(({ rule, severity, where }) => `${severity} ${rule} ${plan.sheets[where.sheet]?.name} ${where.row}`),
    ...readingNotes(snapshot, plan).map(({ id, severity, where }) => `${severity} ${id} ${plan.sheets[where.sheet]?.name} ${where.row}`),
  ];
}

test('the sample without mistakes gives no error, no warning and no tip', () => {
  expect(alarms(snapshotOfDraft(planDraft(voorbeeldContent())))).toEqual([]);
});

const SIZES: readonly (readonly [number, number, number])[] = [[1, 1, 1], [2, 9, 6], [40, 80, 3], [143, 600, 6], [500, 1500, 12], [2000, 12_000, 6]];
const cases = SIZES.flatMap(([actions, lines, years]) => [1, 7, 2009, 4_000_000_000].map((seed) => [actions, lines, years, seed] as const));

test.each(cases)('a generated plan of %i actions, %i lines, %i years, seed %i gives none', (actions, lines, years, seed) => {
  const made = generateSnapshot({ actions, lines, years, seed, mistakes: 0 });
  if (!made.ok) throw new Error(made.refusal.code);
  expect(alarms(made.value.snapshot)).toEqual([]);
});
