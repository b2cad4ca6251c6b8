import type { Field } from '#core/layout/Layout';
import type { CellValue } from '#core/values/CellValue';
import type { RowContent } from '#core/write/PlanContent';
import type { Desk } from './Desk';
import type { Mark, Planter } from './Planter';
import { slipOnce } from './slip';

/** Makers of the mistakes that the rules on periods, owners, diensten and people find. */
export const TIJD_PLANTERS: Readonly<Record<string, Planter>> = {
  'period-missing': (desk) => onLast(desk, 'to', () => ({ to: '' })),
  'year-unread': (desk) => onLast(desk, 'to', ({ to }) => ({ to: String(to).replace('0', 'O') })),
  'period-reversed': (desk) => onLast(desk, 'to', ({ from }) => ({ to: Number(from) - 1 })),
  'period-outside-parent': (desk) => onLast(desk, 'to', () => ({ to: desk.years.at(-1)! + 1 })),
  'horizon-unusual': stretchActie,
  'year-outside-plan': (desk) => onLast(desk, 'to', () => ({ from: desk.years[0]! - 3, to: desk.years[0]! - 2 })),
  'amount-outside-period': leaveFirstAmount,
  'owner-missing': dismissOwner,
  'dienst-unknown': (desk) => onLast(desk, 'dienst', ({ dienst }) => ({ dienst: slipOnce(desk, String(dienst)) }), ({ dienst }) => (dienst ?? '') !== ''),
  'departement-unknown': (desk) => onLast(desk, 'departement', ({ departement }) => ({ departement: slipOnce(desk, String(departement)) }), ({ departement }) => (departement ?? '') !== ''),
  'dienst-of-other-departement': (desk) => onLast(desk, 'dienst', ({ departement }) => ({ departement: otherDepartement(desk, departement) }), ({ dienst }) => (dienst ?? '') !== ''),
  'vte-over-capacity': overbook,
  'vte-without-dienst': leaveDienst,
};

type Cells = RowContent['cells'];

function onLast(desk: Desk, field: Field, spoil: (cells: Cells) => Cells, fits: (cells: Cells) => boolean = () => true): Mark | null {
  const group = desk.takeOd(({ items }) => fits(desk.plan[items.at(-1) ?? -1]?.cells ?? {}));
  const last = group?.items.at(-1);
  return last === undefined ? null : { kind: 'plan', field, row: desk.writePlan(last, spoil(desk.plan[last]?.cells ?? {})) };
}

/** An action of a programme, not of a project, that lasts more than three years and yet not the whole plan. */
function stretchActie(desk: Desk): Mark | null {
  const { years } = desk;
  if (years.length < 5) return null;
  const early = { from: years[0]!, to: years.at(-2)! };
  const late = { from: years[1]!, to: years.at(-1)! };
  const spanOf = ({ from, to }: Cells) => [early, late].find((span) => Number(from) >= span.from && Number(to) <= span.to);
  const programma = String(desk.lists.sheets.programmas[0]?.cells.code ?? '');
  return onLast(desk, 'to', (cells) => ({ ...spanOf(cells), project: '', programma }), (cells) => cells.niveau === 'Actie' && spanOf(cells) !== undefined);
}

/** An element that began in the first year begins a year later now, and its first amount is forgotten. */
function leaveFirstAmount(desk: Desk): Mark | null {
  const [first, second] = desk.years;
  if (first === undefined || second === undefined) return null;
  const isFirstLine = (row: RowContent): boolean => desk.means[desk.means.indexOf(row) - 1]?.cells.element !== row.cells.element;
  const isEarly = (cells: Cells | undefined): boolean => cells?.from === first && Number(cells.to) >= second;
  const line = desk.takeLine((row) => Number(row.amounts?.[0] ?? 0) !== 0 && isFirstLine(row) && isEarly(desk.plan[itemOf(desk, row)]?.cells));
  if (line === null) return null;
  const row = desk.means[line]!;
  desk.writePlan(itemOf(desk, row), { from: second });
  return { kind: 'middelen', field: 'bedrag', year: 0, row };
}

function itemOf(desk: Desk, { cells }: RowContent): number {
  return desk.plan.findIndex((row) => row.cells.code === cells.element);
}

/** Neither the action nor its OD has an owner. */
function dismissOwner(desk: Desk): Mark | null {
  const group = desk.takeOd();
  const last = group?.items.at(-1);
  if (!group || last === undefined) return null;
  desk.writePlan(group.od, { owner: '' });
  return { kind: 'plan', field: 'owner', row: desk.writePlan(last, { owner: '' }) };
}

function otherDepartement(desk: Desk, departement: unknown): string {
  return String(desk.lists.sheets.diensten.find(({ cells }) => cells.departement !== departement)?.cells.departement ?? '');
}

/** A dienst that has nobody in the first year in which a line needs somebody of it: on no other mistake can that be laid. */
function overbook(desk: Desk): Mark | null {
  const dienstOf = ({ cells }: RowContent): CellValue | undefined => desk.lists.kostenplaats(cells.kostenplaats)?.cells.dienst;
  const yearOf = ({ amounts = [] }: RowContent): number => amounts.findIndex(isSome);
  const line = desk.takeLine((row) => row.cells.aard === 'VTE' && yearOf(row) >= 0 && desk.lists.isFree('diensten', isDienst(dienstOf(row))));
  if (line === null) return null;
  const [year, dienst] = [yearOf(desk.means[line]!), dienstOf(desk.means[line]!)];
  const row = desk.lists.write('diensten', isDienst(dienst), ({ amounts = [] }) => ({ amounts: amounts.map((staff, i) => (i === year ? 0 : staff)) }));
  return row && { kind: 'diensten', field: 'bedrag', year, row };
}

function isDienst(dienst: CellValue | undefined): (row: RowContent) => boolean {
  return ({ cells, amounts = [] }) => cells.dienst === dienst && amounts.some(isSome);
}

function isSome(staff: unknown): boolean {
  return Number(staff) > 0;
}

/** People on a kostenplaats of no dienst, of an action that names none, below an OD that names none. */
function leaveDienst(desk: Desk): Mark | null {
  const line = desk.takeLine(({ cells, amounts = [] }) => cells.aard === 'VTE' && amounts.some(isSome) && desk.odOf(cells.element ?? '') !== undefined);
  if (line === null) return null;
  const row = desk.means[line]!;
  const od = desk.odOf(row.cells.element ?? '');
  for (const index of [itemOf(desk, row), desk.plan.findIndex((each) => each === od)]) desk.writePlan(index, { dienst: '' });
  const kostenplaats = desk.lists.addKostenplaats({ ...desk.lists.kostenplaats(row.cells.kostenplaats)?.cells, dienst: '' });
  const budgetplaats = desk.lists.addBudgetplaats(row.cells.budgetplaats, { kostenplaats, aard: 'GD' }, []).cells.code ?? '';
  return { kind: 'middelen', field: 'kostenplaats', row: desk.writeLine(line, { kostenplaats, budgetplaats }) };
}
