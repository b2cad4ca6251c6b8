import type { CellValue } from '#core/values/CellValue';
import type { Desk } from './Desk';
import type { Mark, Planter } from './Planter';

/** Makers of mistakes in amounts, and of what a sheet does to its cells. */
export const AMOUNT_PLANTERS: Readonly<Record<string, Planter>> = {
  'amount-negative': (desk) => onAmount(desk, (amount) => -amount),
  // Counted it is the same amount, so that no budget is passed.
  'amount-below-cent': (desk) => onAmount(desk, (amount) => Number((amount - 0.004).toFixed(3))),
  'cell-error': (desk, nth) => onAmount(desk, () => ['#REF!', '#N/A', '#VALUE!'][nth % 3] ?? ''),
  'stray-spaces': (desk) => onItem(desk, 'title', (title) => (String(title).includes(' ') ? String(title).replace(' ', '  ') : `${String(title)} `)),
  'number-stored-as-text': (desk) => onItem(desk, 'from', String),
  'text-that-looks-like-a-formula': (desk) => onItem(desk, 'note', () => '=SOM(F2:F9)'),
};

function onAmount(desk: Desk, spoil: (amount: number) => CellValue): Mark | null {
  const line = desk.takeLine(({ amounts = [] }) => amounts.some((amount) => Number(amount) > 0));
  if (line === null) return null;
  const amounts = desk.means[line]?.amounts ?? [];
  const year = amounts.findIndex((amount) => Number(amount) > 0);
  return { kind: 'middelen', field: 'bedrag', year, row: desk.writeAmount(line, year, spoil(Number(amounts[year]))) };
}

function onItem(desk: Desk, field: 'title' | 'from' | 'note', spoil: (content: CellValue) => CellValue): Mark | null {
  const last = desk.takeOd()?.items.at(-1);
  return last === undefined ? null : { kind: 'plan', field, row: desk.writePlan(last, { [field]: spoil(desk.plan[last]?.cells[field] ?? '') }) };
}
