import type { Finding } from '#core/rules/Finding';
import type { WithCauses } from './Found';
import { bringBy, byElement } from './bringBy';
import type { Telling } from './Telling';
import type { Tie } from './Tie';

/** How something goes with the element on which it hangs. */
const OF_ELEMENTS = ['amount-outside-period', 'kostenplaats-of-other-dienst', 'means-above-action-level'] as const;
const OF_PARENTS = ['period-outside-parent', 'hsd-differs-from-parent', 'parent-wrong-level'] as const;
/** How a line goes with its budgetplaats. */
const OF_BUDGETPLAATSEN = ['budgetplaats-of-other-kostenplaats', 'budgetplaats-of-other-kind'] as const;

/** What else is said of such a code on a list. */
const OF_LISTS = ['kostenplaats-of-other-dienst', 'budgetplaats-duplicate', 'entry-duplicate', 'beleidsveld-in-two-domains', 'budget-exceeded', 'vte-over-capacity'] as const;

const byParent = ({ data }: Finding): unknown => data.parent ?? data.above ?? data.value;
const byValue = ({ data }: Finding): unknown => data.value;

/** What is told of a code that is missed may be of one that stands twice. */
export const DOUBLED: readonly Tie[] = [
  { kind: 'code', rules: ['code-duplicate'], by: ({ data }) => data.code, isCause: true },
  { kind: 'code', rules: ['budgetplaats-duplicate', 'entry-duplicate'], by: byValue, isCause: true },
  { kind: 'code', rules: OF_ELEMENTS, by: byElement },
  { kind: 'code', rules: OF_PARENTS, by: byParent },
  { kind: 'code', rules: [...OF_LISTS, ...OF_BUDGETPLAATSEN], by: byValue },
];

/** By which one that is told in the place of others is tied to what it may bring along. */
export const OF_TOLD: Tie = { kind: 'code', rules: [], by: byValue, isCause: true };

/** Where two rows bear one code, nobody knows on which of them something hangs: that it does not fit the first one says no more. */
export function tellDoubledCodes({ found, causes }: WithCauses, told: readonly Finding[], telling: Telling): void {
  const [elements, budgetplaatsen] = [causes.of('code-duplicate'), causes.of('budgetplaats-duplicate')];
  bringBy(telling, elements, ({ data }) => data.code, () => found.of(...OF_ELEMENTS), byElement);
  bringBy(telling, elements, ({ data }) => data.code, () => found.of(...OF_PARENTS), byParent);
  bringBy(telling, told, byValue, () => found.of(...OF_LISTS, ...OF_BUDGETPLAATSEN));
  bringBy(telling, budgetplaatsen, byValue, () => found.of(...OF_BUDGETPLAATSEN));
  bringBy(telling, causes.of('entry-duplicate').filter(({ data }) => data.otherDienst), byValue, () => found.of('kostenplaats-of-other-dienst'));
}
