import type { Plan } from '#core/plan/Plan';
import { AARDEN, RICHTINGEN } from '#core/values/aard';

/** A column of amounts, and whose lines count in it: -1 for every kind or direction. */
export interface AmountColumn {
  readonly column: number;
  /** Index into `Plan.years`; the first where the column holds for every year. */
  readonly year: number;
  /** Whether it holds for every year. */
  readonly isEveryYear: boolean;
  readonly aard: number;
  readonly richting: number;
  readonly scale: number;
}

export function amountColumnsOf({ sheets, years }: Plan, sheet: number): readonly AmountColumn[] {
  return (sheets[sheet]?.columns ?? []).flatMap(({ column, field, jaar, aard, richting, scale }) => (field !== 'bedrag' || (jaar === undefined && aard !== 'VTE') ? [] : [{
    column, year: jaar === undefined ? 0 : years.indexOf(jaar), isEveryYear: jaar === undefined, aard: aard === undefined ? -1 : AARDEN.indexOf(aard), richting: richting === undefined ? -1 : RICHTINGEN.indexOf(richting), scale: scale ?? 1,
  }]));
}

/** The column, of those of a line, with its amount of a year; -1 where none has it. */
export function columnOfYear(columns: readonly AmountColumn[], year: number): number {
  return columns.find((each) => each.year === year || each.isEveryYear)?.column ?? -1;
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
