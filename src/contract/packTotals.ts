import type { Amounts } from '#core/totals/Totals';
import { AMOUNT_KINDS } from '#core/totals/Totals';
import type { KindTotal } from './SubmissionPackage';

/** Grand totals as they travel: kinds without lines left out, the others in the order of `AMOUNT_KINDS`. */
export function packTotals(total: Amounts): KindTotal[] {
  return AMOUNT_KINDS.flatMap((kind) => {
    const amounts = total[kind];
    return amounts ? [{ kind, amounts: [...amounts] }] : [];
  });
}
