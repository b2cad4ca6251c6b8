import { AARDEN, RICHTINGEN, type Aard, type Richting } from '#core/values/aard';
import { AMOUNT_KINDS, type AmountKind } from '#core/totals/Totals';

/** The kind under which a line of this aard and richting is added up. */
export function amountKind(aard: Aard, richting: Richting): AmountKind {
  return richting === 'O' ? `${aard}-O` : aard;
}

/** Index into `AMOUNT_KINDS` by `aard * RICHTINGEN.length + richting`, the numbers that `Means` keeps. */
export const KIND_BY_LINE: Uint8Array = Uint8Array.from(
  AARDEN.flatMap((aard) => RICHTINGEN.map((richting) => AMOUNT_KINDS.indexOf(amountKind(aard, richting)))),
);
