import type { RowContent } from '#core/write/PlanContent';
import type { Field } from '#core/layout/Layout';
import type { Desk } from './Desk';
import type { Mark } from './Planter';

/** What makers of mistakes on means lines share. */

type Cells = RowContent['cells'];

export function onLine(desk: Desk, field: Field, fits: (row: RowContent) => boolean, spoil: (row: RowContent) => Cells | null): Mark | null {
  const line = desk.takeLine(fits);
  const cells = line === null ? null : spoil(desk.means[line]!);
  return line === null || cells === null ? null : { kind: 'middelen', field, row: desk.writeLine(line, cells) };
}

export function onMoney(desk: Desk, field: Field, spoil: (row: RowContent) => Cells | null): Mark | null {
  return onLine(desk, field, isMoney, spoil);
}

export function isMoney({ cells, amounts = [] }: RowContent): boolean {
  return cells.aard !== 'VTE' && amounts.some((amount) => amount !== '');
}

/** A kostenplaats of its own with a budgetplaats of its own, so that the line weighs on no other's budget. */
export function moved(desk: Desk, line: RowContent, kostenplaats: Cells): { readonly kostenplaats: string; readonly budgetplaats: string } {
  const code = desk.lists.addKostenplaats(kostenplaats);
  return { kostenplaats: code, budgetplaats: position(desk, line, { kostenplaats: code, aard: line.cells.aard ?? '' }) };
}

/** A budgetplaats as the line's own, with just enough budget for it, or for so many of it. */
export function position(desk: Desk, { cells, amounts = [] }: RowContent, other: Cells, times = 1): string {
  return String(desk.lists.addBudgetplaats(cells.budgetplaats, other, amounts.map((amount) => Math.ceil(Number(amount) * times))).cells.code);
}
