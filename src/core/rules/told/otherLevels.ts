import type { Finding } from '#core/rules/Finding';
import type { WithCauses } from './Found';
import { bringBy, byElement } from './bringBy';
import type { Telling } from './Telling';
import type { Tie } from './Tie';

/** What is asked of a row because of its level. */
const OF_THE_LEVEL = [
  'parent-missing', 'parent-wrong-level', 'level-skipped', 'sd-without-hsd', 'sd-empty', 'od-empty', 'action-without-means', 'means-above-action-level',
  'actie-without-project', 'activiteit-with-project', 'project-without-programma', 'horizon-unusual', 'prioritair-differs',
] as const;

const isOfOther = ({ data }: Finding): boolean => data.otherNl !== '';

export const LEVELLED: readonly Tie[] = [
  { kind: 'level', rules: ['code-pattern'], by: (finding) => (isOfOther(finding) ? finding.element : ''), isCause: true },
  { kind: 'level', rules: OF_THE_LEVEL, by: byElement },
];

/** A row whose code is of another level than it says is not asked for what that level needs, as long as nobody knows which of both it is. */
export function tellOtherLevels({ found, causes }: WithCauses, telling: Telling): void {
  bringBy(telling, causes.of('code-pattern').filter(isOfOther), byElement, () => found.of(...OF_THE_LEVEL));
}
