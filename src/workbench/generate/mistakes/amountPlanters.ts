import type { CellValue } from '#core/values/CellValue';
import type { RowContent } from '#core/write/PlanContent';
import type { Desk } from './Desk';
import { position } from './lines';
import type { Mark, Planter } from './Planter';

/** Makers of mistakes in amounts, and of what a sheet does to its cells. */
export const AMOUNT_PLANTERS: Readonly<Record<string, Planter>> = {
  'amount-negative': (desk) => onAmount(desk, (amount) => -amount),
  // Counted it is the same amount, so that no budget is passed.
  'amount-below-cent': (desk) => onAmount(desk, (amount) => Number((amount - 0.004).toFixed(3))),
  'amount-outlier': addDigit,
  'cell-error': (desk, nth) => onAmount(desk, () => ['#REF!', '#N/A', '#VALUE!'][nth % 3] ?? ''),
  'stray-spaces': (desk) => onItem(desk, 'title', (title) => (String(title).includes(' ') ? String(title).replace(' ', '  ') : `${String(title)} `)),
  'number-stored-as-text': (desk) => onItem(desk, 'from', String),
  // Read as an expense, which it is.
  'word-mistyped': (desk) => {
    const line = desk.takeLine(({ cells }) => cells.richting === 'Uitgave');
    return line === null ? null : { kind: 'middelen', field: 'richting', row: desk.writeLine(line, { richting: 'Uitgve' }) };
  },
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

/** The same amount each year, with a nought too many in the last but one, on a budgetplaats that has room for it. */
function addDigit(desk: Desk): Mark | null {
  const line = desk.takeLine((row) => row.cells.aard === 'GD' && isFull(row) && desk.besideOf(row).every((other) => isSmallBeside(other, row)));
  if (line === null) return null;
  const amounts = desk.means[line]!.amounts!.map((_, year, [first]) => (year === desk.years.length - 2 ? Math.round(Number(first) * 1000) / 100 : Number(first)));
  amounts.forEach((amount, year) => desk.writeAmount(line, year, amount));
  return { kind: 'middelen', field: 'bedrag', year: desk.years.length - 2, row: desk.writeLine(line, { budgetplaats: position(desk, desk.means[line]!, {}) }) };
}

/** Of every year of a plan that has enough of them for one to stand out. */
function isFull({ amounts = [] }: RowContent): boolean {
  return amounts.length > 3 && amounts.every((amount) => Number(amount) > 0);
}

/** Not as much as the other will have in any year: else that year would be a large one for the whole action. */
function isSmallBeside({ amounts = [] }: RowContent, { amounts: own = [] }: RowContent): boolean {
  return amounts.every((amount) => Number(amount) < Number(own[0]) * 3);
}
