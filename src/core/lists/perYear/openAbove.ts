import type { CellValue } from '#core/values/CellValue';
import { textOf } from '#core/values/text';

type Row = readonly CellValue[];

/** Rows in which what repeats stands once, as SAP BW writes them: how each row reads with what stands above it, in turn. */
export interface OpenAbove { filled(row: Row): Row }

/**
 * BW leaves a cell open where it, and all at its left, say what the row above says. Null where rows are to be read as they
 * stand: none is open in its first column, or one repeats what stood higher, so that an open cell means nothing.
 * @param first the index of the leftmost column that tells entry or year
 * @param amount the index of the column that is never filled in
 */
export function openAbove(rows: readonly Row[], first: number, amount: number): OpenAbove | null {
  const seen = new Set<string>();
  let isOpen = false;
  for (const row of rows) {
    const text = textOf(row[first]);
    if (text === '') isOpen ||= seen.size > 0 && textOf(row[amount]) !== '';
    else if (seen.has(text)) return null;
    else seen.add(text);
  }
  return isOpen ? filling(first, amount) : null;
}

function filling(first: number, amount: number): OpenAbove {
  let above: Row = [];
  return {
    filled(row) {
      if (textOf(row[first]) === '' && textOf(row[amount]) !== '') above = withLeading(row, above, amount);
      else above = row;
      return above;
    },
  };
}

/** The open cells before the first that is not. */
function withLeading(row: Row, above: Row, amount: number): Row {
  const own = row.findIndex((content) => textOf(content) !== '');
  return row.map((content, index) => (index < own && index !== amount ? above[index] ?? '' : content));
}
