import { buildPlan, type PlanLiteral } from '#core/plan/buildPlan.testing';
import { buildPlanTree } from './planTree';
import { recoded, seenElements, type SeenElements } from './recoded';

type Row = NonNullable<PlanLiteral['elements']>[number];
const ROWS: readonly Row[] = [
  { code: 'SD2', level: 'sd', title: 'Wonen' }, { code: 'OD2', level: 'od', parent: 'SD2', title: 'Huren' },
  { code: 'SD1', level: 'sd', title: 'Werken' }, { code: 'OD1', level: 'od', parent: 'SD1', title: 'Leren' },
];
const seen = (elements: readonly Row[]): SeenElements => {
  const plan = buildPlan({ elements: [...elements] });
  return seenElements(plan, buildPlanTree(plan, 'verticaal'));
};

test('codes that change places are told, each with its new one', () => {
  const swapped = ROWS.map((row) => ({ ...row, code: SWAP[row.code!]!, ...(row.parent ? { parent: SWAP[row.parent]! } : {}) }));
  expect(recoded(seen(ROWS), seen(swapped))).toEqual(new Map(Object.entries(SWAP)));
});

const SWAP: Readonly<Record<string, string>> = { SD2: 'SD1', OD2: 'OD1', SD1: 'SD2', OD1: 'OD2' };

test('rows that move, come, go or get another title are no new codes', () => {
  const moved = [...ROWS.slice(2), ...ROWS.slice(0, 2)];
  for (const other of [moved, ROWS.slice(0, 3), [{ ...ROWS[0]!, code: 'SD9', title: 'Anders' }, ...ROWS.slice(1)], ROWS]) expect(recoded(seen(ROWS), seen(other)).size).toBe(0);
});
