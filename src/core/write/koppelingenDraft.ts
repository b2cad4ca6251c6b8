import { CUT_WORDS } from '#core/report/cutWords';
import type { Linkage, LinkRow, LooseEnd } from '#core/report/koppelingen/linkage';
import { LINK_WORDS } from '#core/report/koppelingen/report';
import { budgetOf, plannedOf, roomOf, vteOf } from '#core/report/koppelingen/room';
import { columnName } from '#core/values/address';
import { MADE_BY_DOELBOOM } from '#core/layout/ownReport';
import type { CellDraft, SheetDraft, StyleName } from '#core/layout/Draft';
import type { LiveSums } from './LiveSums';
import { stampOf } from './stampOf';

/**
 * Cells that Excel may have to compare when anything changes: about a second's work. A sheet that would cost more gets
 * values, with the moment at which they were true.
 */
export const MOST_COMPARED = 50_000_000;

const LOOSE_WORDS: Readonly<Record<LooseEnd, string>> = {
  'no-element': 'Zonder gekende actie', 'no-kostenplaats': 'Zonder kostenplaats', 'unknown-kostenplaats': 'Onbekende kostenplaats',
  'no-budgetplaats': 'Zonder budgetplaats', 'unknown-budgetplaats': 'Onbekende budgetplaats', 'unchanged-policy': 'Ongewijzigd beleid (GBB)',
};
const HEADER_ROW = 3;
const FIRST_YEAR_COLUMN = 3;
const PER_YEAR = 4;
export const LIVE = 'formule';
export const STILL = 'waarde';

type Sources = Readonly<Record<'planned' | 'vte' | 'budget', LiveSums | null>>;

/** Planned against budget as a sheet of its own: formulas over the plan's own sheets where they say the same, values with a stamp elsewhere. */
export function koppelingenDraft(linkage: Linkage, sources: Sources, at: Date): SheetDraft {
  const { cut, years, rows, loose } = linkage;
  const name = CUT_WORDS.nl[cut].name;
  const looseRows = loose.map(({ end, planned }) => [text(''), text(LOOSE_WORDS[end]), text('Telt niet op'), ...valuesOf(linkage, { planned, budget: null }), text(STILL)]);
  const first = HEADER_ROW + 1 + looseRows.length + 1;
  const isLive = rows.length * costOf(sources) <= MOST_COMPARED;
  const body = rows.map((row, i) => rowCells(linkage, row, first + i, isLive ? sources : NO_SOURCES));
  return {
    name: `Koppelingen ${name.toLowerCase()}`.slice(0, 31),
    rows: [
      [{ value: `Gepland tegenover budget per ${name.toLowerCase()}`, style: 'title' }],
      [{ value: `${MADE_BY_DOELBOOM}${stampOf(at)}. Wat als “${LIVE}” gemerkt is, volgt het plan; wat als “${STILL}” gemerkt is, was juist op dat moment.`, style: 'stamp' }],
      [],
      headers(name, years),
      ...looseRows,
      [],
      ...body,
      totalCells(linkage, first, first + rows.length - 1),
      ...nowCells(linkage, sources),
    ],
    columns: [{ width: 14 }, { width: 34 }, { width: 16 }, ...years.flatMap(() => [{ width: 14 }, { width: 14 }, { width: 14 }, { width: 11 }]), { width: 10 }],
    frozenRows: HEADER_ROW + 1, frozenColumns: 2, validations: [], notes: [], print: { isLandscape: true, titleRow: HEADER_ROW },
  };
}

const NO_SOURCES: Sources = { planned: null, vte: null, budget: null };

function costOf(sources: Sources): number {
  return Object.values(sources).reduce((sum, source) => sum + (source?.cost ?? 0), 0);
}

function headers(name: string, years: Linkage['years']): CellDraft[] {
  const { planned, budget, room, people, link } = LINK_WORDS.nl;
  const head = (value: string, style: StyleName = 'headerYear'): CellDraft => ({ value, style });
  return [head('Code', 'header'), head(name, 'header'), head(link, 'header'), ...years.flatMap((jaar) => [planned, budget, room, people].map((word) => head(`${word} ${jaar}`))), head('Bron', 'header')];
}

function rowCells(linkage: Linkage, row: LinkRow, at: number, sources: Sources): CellDraft[] {
  const { years, cut } = linkage;
  const formulas = formulasOf(linkage, row, `$A${at + 1}`, sources);
  const values = valuesOf(linkage, row);
  const cells = years.flatMap((_, year): CellDraft[] => {
    const [planned, budget] = [0, 1].map((column) => `${columnName(year * PER_YEAR + FIRST_YEAR_COLUMN + column)}${at + 1}`);
    const isKnown = budgetOf(row.budget, year) !== null;
    const own = [formulas.planned?.(year), isKnown ? formulas.budget?.(year) : undefined, isKnown ? `${budget}-${planned}` : undefined, formulas.vte?.(year)];
    return own.map((formula, i): CellDraft => (formula === undefined ? values[year * PER_YEAR + i]! : { formula: `=${formula}`, style: i === 3 ? 'vte' : 'money' }));
  });
  return [{ value: row.key, style: 'code' }, text(row.state === 'none' ? CUT_WORDS.nl[cut].none : row.title), text(LINK_WORDS.nl.state[row.state]), ...cells, text(formulas.isWhole ? LIVE : STILL)];
}

type Formula = ((year: number) => string) | null | undefined;

/** The formulas that say what the row says; whole when none of its numbers is a value. */
function formulasOf({ years }: Linkage, row: LinkRow, cell: string, sources: Sources): { planned: Formula; vte: Formula; budget: Formula; isWhole: boolean } {
  const planned = sources.planned?.formula(row.key, cell, years.map((_, year) => plannedOf(row.planned, year)));
  const vte = sources.vte?.formula(row.key, cell, years.map((_, year) => vteOf(row.planned, year)));
  const budget = row.budget ? sources.budget?.formula(row.key, cell, row.budget.map((cents) => cents ?? 0)) : null;
  return { planned, vte, budget, isWhole: Boolean(planned) && hasAll([row.budget, budget], [row.planned.VTE, vte]) };
}

/** Whether there is a formula for everything that there is. */
function hasAll(...pairs: readonly (readonly [unknown, Formula])[]): boolean {
  return pairs.every(([value, formula]) => !value || formula);
}

/** As values: euro and VTE. */
function valuesOf({ years }: Linkage, row: Pick<LinkRow, 'planned' | 'budget'>): CellDraft[] {
  return years.flatMap((_, year) => [
    number(plannedOf(row.planned, year), 'money'), number(budgetOf(row.budget, year), 'money'), number(roomOf(row, year), 'money'), number(vteOf(row.planned, year) || null, 'vte'),
  ]);
}

function number(hundredth: number | null, style: StyleName): CellDraft {
  if (hundredth === null) return null;
  return Number.isNaN(hundredth) ? { value: 'te groot om exact te tonen', style: 'hint' } : { value: hundredth / 100, style };
}

/** The sum of the rows above it; the room is the budget less all that is planned, also what has no budget. */
function totalCells({ years, budget }: Linkage, first: number, last: number): CellDraft[] {
  const total = (cell: { readonly value: string | number } | { readonly formula: string }): CellDraft => ({ ...cell, style: 'total' });
  const sumOf = (column: string): CellDraft => total(last < first ? { value: 0 } : { formula: `=SUM(${column}${first + 1}:${column}${last + 1})` });
  const sums = years.flatMap((_, year): CellDraft[] => {
    const [planned, voted, , people] = Array.from({ length: PER_YEAR }, (__, i) => columnName(FIRST_YEAR_COLUMN + year * PER_YEAR + i)) as [string, string, string, string];
    const room = total(budgetOf(budget, year) === null ? { value: '' } : { formula: `=${voted}${last + 2}-${planned}${last + 2}` });
    return [sumOf(planned), sumOf(voted), room, sumOf(people)];
  });
  return [total({ value: '' }), total({ value: LINK_WORDS.nl.total }), total({ value: '' }), ...sums, text(LIVE)];
}

/** What the plan says at any later moment: another number than the total means that values above are no longer true. */
function nowCells({ years, planned }: Linkage, sources: Sources): CellDraft[][] {
  const spent = sources.planned?.total(years.map((_, year) => plannedOf(planned, year)));
  const people = sources.vte?.total(years.map((_, year) => vteOf(planned, year)));
  if (!spent) return [];
  const cells = years.flatMap((_, year): CellDraft[] => [{ formula: `=${spent(year)}`, style: 'money' }, null, null, people ? { formula: `=${people(year)}`, style: 'vte' } : null]);
  return [[text(''), text('In het plan nu'), text(''), ...cells, text(LIVE)]];
}

function text(value: string): CellDraft {
  return { value, style: 'text' };
}
