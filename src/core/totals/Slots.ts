import type { Plan } from '#core/plan/Plan';
import { AMOUNT_KINDS } from '#core/totals/Totals';
import { RICHTINGEN } from '#core/values/aard';
import { KIND_BY_LINE } from '#core/totals/kinds';

/** Only the kinds that occur get room in the sums: most plans have three of the ten. */
export interface Slots {
  /** Indexes into `AMOUNT_KINDS`, in its order. */
  readonly kinds: readonly number[];
  /** By line: index into `kinds`. */
  readonly ofLine: Uint8Array;
  /** Slot of a kind; -1 when the kind did not occur when the sums were made. */
  slotOf(kind: number): number;
}

export function createSlots(plan: Plan): Slots {
  const { count } = plan.means;
  const ofLine = new Uint8Array(plan.means.element.length);
  const isUsed = new Uint8Array(AMOUNT_KINDS.length);
  for (let line = 0; line < count; line += 1) {
    const kind = kindOfLine(plan, line);
    ofLine[line] = kind;
    isUsed[kind] = 1;
  }
  const kinds = AMOUNT_KINDS.map((_, kind) => kind).filter((kind) => isUsed[kind]);
  const slots = Int8Array.from(AMOUNT_KINDS, (_, kind) => kinds.indexOf(kind));
  for (let line = 0; line < count; line += 1) ofLine[line] = slots[ofLine[line]!]!;
  return { kinds, ofLine, slotOf: (kind) => slots[kind] ?? -1 };
}

/** Index into `AMOUNT_KINDS` of a means line. */
export function kindOfLine({ means }: Plan, line: number): number {
  return KIND_BY_LINE[means.aard[line]! * RICHTINGEN.length + means.richting[line]!]!;
}
