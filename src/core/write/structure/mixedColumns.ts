import type { ColumnLayout, Field } from '#core/layout/Layout';
import type { Plan } from '#core/plan/Plan';
import { AARDEN, RICHTINGEN, type Aard } from '#core/values/aard';

/** Columns in which the rows tell kind or direction, and not all the same: their sum would mean nothing. */
export function mixedColumns({ means, sheets }: Plan, sheet: number): ReadonlySet<number> {
  const columns = sheets[sheet]?.columns ?? [];
  const amounts = columns.filter(({ field }) => field === 'bedrag').map((column) => asFilled(column, columns));
  const told = new Map<number, Set<string>>(amounts.map(({ column }) => [column, new Set()]));
  for (let line = 0; line < means.count; line += 1) {
    if (means.sheet[line] !== sheet) continue;
    const [aard, richting] = [AARDEN[means.aard[line]!]!, RICHTINGEN[means.richting[line]!]!];
    for (const column of amounts) if (isOf(column, aard, richting)) told.get(column.column)?.add(`${unitOf(aard)} ${richting}`);
  }
  return new Set([...told].filter(([, kinds]) => kinds.size > 1).map(([column]) => column));
}

/** Kind and direction of a column's amounts, undefined where the rows tell them: without a column that does, what its header leaves open is unknown, and an expense. */
function asFilled({ column, aard, richting }: ColumnLayout, columns: readonly ColumnLayout[]): Filled {
  const isToldBy = (...fields: readonly Field[]): boolean => columns.some(({ field }) => fields.includes(field));
  return { column, aard: aard ?? (isToldBy('aard') ? undefined : 'onbekend'), richting: richting ?? (isToldBy('aard', 'richting', 'sleutel') ? undefined : 'U') };
}

interface Filled { readonly column: number; readonly aard: Aard | undefined; readonly richting: string | undefined }

function isOf(column: Filled, aard: Aard, richting: string): boolean {
  return (column.aard ?? aard) === aard && (column.richting ?? richting) === richting;
}

/** GD and BD are euro that may be added up; people and depreciation are something else. */
function unitOf(aard: Aard): string {
  return aard === 'VTE' || aard === 'afschrijving' ? aard : 'euro';
}
