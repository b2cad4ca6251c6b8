import { scaleIn } from './amountHeader';
import type { HeaderRow } from './Block';
import type { ColumnLayout, ColumnMeaning } from './Layout';

type Said = ReadonlyMap<number, ColumnMeaning | null>;

/** Who says what an amount is, and not its unit, leaves that as its header, or a row above it, tells it. */
export function inOwnUnits(said: Said, columns: readonly ColumnLayout[], header: HeaderRow): Said {
  return new Map([...said].map(([column, as]) => {
    const isOpen = as?.field === 'bedrag' && as.aard !== 'VTE' && as.scale === undefined;
    const scale = isOpen ? ownScale(column, columns, header) : 1;
    return [column, isOpen && scale !== 1 ? { ...as, scale } : as];
  }));
}

function ownScale(column: number, columns: readonly ColumnLayout[], { cells, unit }: HeaderRow): number {
  const known = columns.find((each) => each.column === column && each.field === 'bedrag' && each.aard !== 'VTE');
  if (known) return known.scale ?? 1;
  const own = scaleIn(cells.find((cell) => cell.column === column)?.text ?? '');
  return own === 1 ? unit?.scale ?? 1 : own;
}

/** Amounts of money in the unit that a person says; people never are. */
export function inSaidUnit(columns: readonly ColumnLayout[], scale: number | undefined): readonly ColumnLayout[] {
  if (scale === undefined) return columns;
  return columns.map((column) => {
    if (column.field !== 'bedrag' || column.aard === 'VTE') return column;
    const { scale: _, ...plain } = column;
    return scale === 1 ? plain : { ...plain, scale };
  });
}
