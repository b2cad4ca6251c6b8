import { listColumn, type ListKind } from '#core/lists/ListKind';
import type { Meaning } from '#core/lists/ListReading';
import type { CellValue } from '#core/values/CellValue';
import { centsFromEuro } from '#core/values/money';
import { hundredthsFromVte } from '#core/values/vte';
import type { Format } from '../format/Format';

/** What a list says of an entry, as it is written here: money to its cents, for a difference of one is one; people in VTE; all else as its cell holds it. */
export function valueText(value: CellValue, { field }: Meaning, kind: ListKind, format: Format): string {
  const column = listColumn(kind, field)?.kind;
  if (typeof value === 'number' && column === 'money') return format.exact(centsFromEuro(value), 'cent');
  if (typeof value === 'number' && column === 'vte') return format.exact(hundredthsFromVte(value), 'hundredth');
  return format.content(value);
}
