import type { Plan } from '#core/plan/Plan';
import { AARDEN, RICHTINGEN } from '#core/values/aard';
import type { Unit } from '../format/Format';
import type { AmountChoice } from './amountChoice';

/** Under which name a means line is shown, and what its amounts count. */
export function lineKind({ means }: Plan, line: number): { readonly kind: AmountChoice; readonly unit: Unit } {
  const aard = AARDEN[means.aard[line]!]!;
  const isReceipt = RICHTINGEN[means.richting[line]!] === 'O';
  return { kind: isReceipt && (aard === 'GD' || aard === 'BD') ? `${aard}-O` : aard, unit: aard === 'VTE' ? 'hundredth' : 'cent' };
}
