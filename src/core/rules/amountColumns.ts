import type { Means, Plan } from '#core/plan/Plan';
import { cellOf } from '#core/plan/cellOf';
import { linesOfRow } from '#core/plan/lineOrder';
import { AARDEN, RICHTINGEN } from '#core/values/aard';
import { SECTIES } from '#core/values/sectie';

/** A column of amounts, and whose lines count in it: -1 for every kind or direction. */
export interface AmountColumn {
  readonly column: number;
  /** Index into `Plan.years`; the first where the column holds for every year. */
  readonly year: number;
  /** Whether it holds for every year. */
  readonly isEveryYear: boolean;
  readonly aard: number;
  readonly richting: number;
  /** As in `Means.sectie`; 0 for every part of the budget. */
  readonly sectie: number;
  readonly scale: number;
}

export function amountColumnsOf({ sheets, years }: Plan, sheet: number): readonly AmountColumn[] {
  return (sheets[sheet]?.columns ?? []).flatMap(({ column, field, jaar, aard, richting, sectie, scale }) => (field !== 'bedrag' || (jaar === undefined && aard !== 'VTE') ? [] : [{
    column, year: jaar === undefined ? 0 : years.indexOf(jaar), isEveryYear: jaar === undefined, aard: AARDEN.indexOf(aard!), richting: RICHTINGEN.indexOf(richting!), sectie: 1 + SECTIES.indexOf(sectie!), scale: scale ?? 1,
  }]));
}

/** The column, of those of a line, with its amount of a year; -1 where none has it. */
export function columnOfYear(columns: readonly AmountColumn[], year: number): number {
  return columns.find((each) => each.year === year || each.isEveryYear)?.column ?? -1;
}

export type LineColumns = (line: number) => readonly AmountColumn[];

/** By plan: its columns stay what they are as long as it does. */
const made = new WeakMap<Plan, LineColumns>();

/** Gives the columns in which a line's amounts stand, each sheet looked at once. */
export function lineColumnsOf(plan: Plan): LineColumns {
  const known = made.get(plan);
  if (known) return known;
  const columns = createLineColumns(plan);
  made.set(plan, columns);
  return columns;
}

function createLineColumns(plan: Plan): LineColumns {
  const known = new Map<number, readonly (readonly AmountColumn[])[]>();
  const { means } = plan;
  return (line) => {
    const sheet = means.sheet[line]!;
    let groups = known.get(sheet);
    if (!groups) known.set(sheet, groups = groupsOf(amountColumnsOf(plan, sheet)));
    const [only] = groups;
    // Asked of every amount, and on most sheets answered so: nothing is made for it.
    if (groups.length === 1) return fits(means, line, only![0]!) ? only! : NONE;
    const fitting = groups.filter(([column]) => fits(means, line, column!));
    return (fitting.length > 1 ? filledGroup(plan, line, groups) : null) ?? fitting.find(([column]) => column!.aard >= 0) ?? fitting[0] ?? NONE;
  };
}

const NONE: readonly AmountColumn[] = [];

/** Whether a line may stand in a column: each says what it says, or nothing. */
function fits({ aard, richting, sectie }: Means, line: number, column: AmountColumn): boolean {
  return (column.aard < 0 || column.aard === aard[line]) && (column.richting < 0 || column.richting === richting[line]) && (column.sectie === 0 || column.sectie === sectie[line]);
}

/** The columns of one kind and direction: a row has a line for each group that is filled. */
function groupsOf(columns: readonly AmountColumn[]): readonly (readonly AmountColumn[])[] {
  const groups = new Map<string, AmountColumn[]>();
  for (const column of columns) {
    const key = `${column.aard} ${column.richting} ${column.sectie}`;
    groups.set(key, [...groups.get(key) ?? [], column]);
  }
  return [...groups.values()];
}

/** Where a row says a kind that has columns of its own as well, several groups fit a line: lines follow each other as their groups do. Where only the plan travelled, it is not known. */
function filledGroup(plan: Plan, line: number, groups: readonly (readonly AmountColumn[])[]): readonly AmountColumn[] | undefined {
  const place = { sheet: plan.means.sheet[line]!, row: plan.means.row[line]! };
  const filled = groups.filter((group) => group.some(({ column }) => (cellOf(plan, place, column) ?? '') !== ''));
  return filled[linesOfRow(plan, line).indexOf(line)];
}
