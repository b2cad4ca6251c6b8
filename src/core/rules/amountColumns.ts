import type { Plan } from '#core/plan/Plan';
import { AARDEN, RICHTINGEN } from '#core/values/aard';

/** A column of amounts, and whose lines count in it: -1 for every kind or direction. */
export interface AmountColumn {
  readonly column: number;
  /** Index into `Plan.years`. */
  readonly year: number;
  readonly aard: number;
  readonly richting: number;
  readonly scale: number;
}

export function amountColumnsOf({ sheets, years }: Plan, sheet: number): readonly AmountColumn[] {
  return (sheets[sheet]?.columns ?? []).flatMap(({ column, field, jaar, aard, richting, scale }) => (field !== 'bedrag' || jaar === undefined ? [] : [{
    column, year: years.indexOf(jaar), aard: aard === undefined ? -1 : AARDEN.indexOf(aard), richting: richting === undefined ? -1 : RICHTINGEN.indexOf(richting), scale: scale ?? 1,
  }]));
}

/** Gives the columns in which a line's amounts stand, each sheet looked at once. */
export function createLineColumns(plan: Plan): (line: number) => readonly AmountColumn[] {
  const known = new Map<number, readonly AmountColumn[]>();
  const { means } = plan;
  return (line) => {
    const sheet = means.sheet[line]!;
    let columns = known.get(sheet);
    if (!columns) known.set(sheet, columns = amountColumnsOf(plan, sheet));
    const [aard, richting] = [means.aard[line], means.richting[line]];
    return columns.filter((column) => (column.aard < 0 || column.aard === aard) && (column.richting < 0 || column.richting === richting));
  };
}
