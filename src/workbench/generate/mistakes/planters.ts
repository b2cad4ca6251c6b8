import type { RowContent } from '#core/write/PlanContent';
import type { Desk } from './Desk';
import type { Mark, Planter } from './Planter';
import { KOPPELING_PLANTERS } from './koppelingPlanters';
import { slip, slipOnce } from './slip';
import { STRENGEN_PLANTERS } from './strengenPlanters';
import { TIJD_PLANTERS } from './tijdPlanters';
import { amountAsText } from './amountAsText';
import { AMOUNT_PLANTERS } from './amountPlanters';
import { SHEET_PLANTERS } from './sheetPlanters';
import { STRUCTURE_PLANTERS } from './structurePlanters';

/** One maker per other rule, by the rule's id, in the order in which mistakes are dealt out. */
export const PLANTERS: Readonly<Record<string, Planter>> = {
  'code-missing': (desk) => onOd(desk, (first, last) => {
    desk.moveLines(desk.planCell(last, 'code'), desk.planCell(first, 'code'));
    return { field: 'code', row: desk.writePlan(last, { code: '' }) };
  }),
  'code-duplicate': (desk) => onOd(desk, (first, last) => {
    const code = desk.planCell(first, 'code');
    desk.moveLines(desk.planCell(last, 'code'), code);
    return { field: 'code', row: desk.writePlan(last, { code }) };
  }),
  'parent-unknown': (desk) => onOd(desk, (_first, last) => ({ field: 'parent', row: desk.writePlan(last, { parent: slip(desk.planCell(last, 'parent')) }) })),
  'sd-without-hsd': (desk) => onSd(desk, ''),
  'hsd-unknown': (desk, nth) => onSd(desk, `HSD${7 + nth}`),
  'od-empty': addEmptyOd,
  'code-mistyped': onOwnCode,
  'kostenplaats-missing': (desk) => onLine(desk, 'kostenplaats', () => ''),
  'kostenplaats-unknown': (desk) => onLine(desk, 'kostenplaats', (code) => slipOnce(desk, code)),
  'budgetplaats-unknown': (desk) => onLine(desk, 'budgetplaats', (code) => slipOnce(desk, code)),
  'amount-is-text': spoilAmount,
  'means-without-element': (desk) => onLine(desk, 'element', (code) => slipOnce(desk, code)),
  ...KOPPELING_PLANTERS,
  ...STRENGEN_PLANTERS,
  ...TIJD_PLANTERS,
  ...STRUCTURE_PLANTERS,
  ...AMOUNT_PLANTERS,
  ...SHEET_PLANTERS,
};

/** Rules whose mistakes no generated plan can hold, and why. */
export const UNPLANTED: Readonly<Record<string, string>> = {
  'branch-total-differs': 'its means stand on a sheet of their own: no total stands beside an objective',
  'means-of-other-element': 'it stands for two mistakes on one row, each of which is dealt out to rows of its own',
  'actie-in-two-ods': 'only a flat list can hold it: here each action stands on one row',
  'autofinancieringsmarge-negative': 'its budget is told in GD and BD, not in the parts of BBC',
  'budgettair-resultaat-negative': 'its budget is told in GD and BD, not in the parts of BBC',
  'code-reused': 'it needs a version before it, in another file',
  'total-differs': 'in a column with a text or an error among its amounts, which others put there, no total is held against anything',
  'total-overwritten': 'its sheets are tables of values: no total is a formula',
  'value-became-formula': 'its sheets are tables of values: none is a formula',
  'merged-cells-in-plan': 'its sheets are tables, in which Excel merges no cells',
};

function onOd(desk: Desk, spoil: (first: number, last: number, sd: number) => Omit<Mark, 'kind'>): Mark | null {
  const group = desk.takeOd();
  const [first, last] = [group?.items[0], group?.items.at(-1)];
  return group && first !== undefined && last !== undefined ? { kind: 'plan', ...spoil(first, last, group.sd) } : null;
}

/** The code of an OD under which several actions say that they hang, and beside which no other stands that nobody names. */
function onOwnCode(desk: Desk): Mark | null {
  const group = desk.takeOd(({ od, items }) => items.length > 1 && !desk.isTaken(`empty ${desk.planCell(od, 'code')}`));
  return group && { kind: 'plan', field: 'code', row: desk.writePlan(group.od, { code: slip(desk.planCell(group.od, 'code')) }) };
}

function onSd(desk: Desk, hsd: string): Mark | null {
  const sd = desk.takeSd();
  return sd === null ? null : { kind: 'plan', field: 'hsd', row: desk.writePlan(sd, { hsd }) };
}

function onLine(desk: Desk, field: 'kostenplaats' | 'budgetplaats' | 'element', spoil: (code: string) => string): Mark | null {
  const line = desk.takeLine();
  if (line === null) return null;
  return { kind: 'middelen', field, row: desk.writeLine(line, { [field]: spoil(String(desk.means[line]?.cells[field] ?? '')) }) };
}

const UNDONE = ['Nog uit te werken met de partners', 'Nieuwe noden in de wijk zijn in kaart gebracht', 'Samenwerking met buurgemeenten is afgesproken'];

/** An OD that somebody began and left: after the rows of another OD, with a number that no other has. */
function addEmptyOd(desk: Desk, nth: number): Mark | null {
  const place = desk.takePlace();
  if (!place) return null;
  const above = desk.clean[place.od]?.cells ?? {};
  desk.take(`empty ${desk.planCell(place.od, 'code')}`);
  // A digit longer than every other code of an OD.
  const code = `${desk.planCell(place.od, 'code')}9`;
  const row: RowContent = { depth: 1, cells: { ...above, code, title: `${nth < UNDONE.length ? '' : `${nth}. `}${UNDONE[nth % UNDONE.length]}` } };
  desk.added.push({ after: place.items.at(-1) ?? place.od, row });
  return { kind: 'plan', field: 'code', row };
}

function spoilAmount(desk: Desk, nth: number): Mark | null {
  const line = desk.takeLine(({ cells, amounts = [] }) => cells.aard !== 'VTE' && amounts.some((amount) => amount !== ''));
  if (line === null) return null;
  const amounts = desk.means[line]?.amounts ?? [];
  const year = amounts.findIndex((amount) => amount !== '');
  return { kind: 'middelen', field: 'bedrag', year, row: desk.writeAmount(line, year, amountAsText(Number(amounts[year]), nth)) };
}
