import { entriesIn } from '#core/plan/entriesIn';
import { asRead } from '#core/plan/asRead';
import { linesInOrder } from '#core/plan/lineOrder';
import type { CodeColumn, Dienst, ListEntry, Lists, MasterList, Means, Plan, PlanElement, Repeat, UnreadAmount } from '#core/plan/Plan';
import type { SheetLayout } from '#core/layout/Layout';
import { AARDEN, RICHTINGEN } from '#core/values/aard';
import { SECTIES } from '#core/values/sectie';
import { codeKey } from '#core/values/code';
import { elementByCode } from './elementByCode';
import type { ElementForm, ListsForm, MeansForm, SheetForm, TextColumnForm } from './planForm';
import type { SubmissionPackage } from './SubmissionPackage';
import { packCell } from './travellingCell';

/** The part of a package that is the plan itself. */
export type PlanForm = Pick<SubmissionPackage, 'sheets' | 'elements' | 'means' | 'lists' | 'unreadAmounts' | 'roundedAmounts' | 'repeats'>;

/** The plan as it travels: `unpackPlan` gives it back with the same findings and totals. */
export function packPlan(kept: Plan): PlanForm {
  const plan = asRead(kept);
  const lines = linesInOrder(plan);
  const packUnread = (each: UnreadAmount): PlanForm['unreadAmounts'][number] => packAmount(each, plan.order ? lines.indexOf(each.line) : each.line);
  return {
    sheets: plan.sheets.map(packSheet),
    elements: plan.elements.map((element) => packElement(element, plan)),
    means: packMeans(plan, lines),
    lists: packLists(plan.lists),
    unreadAmounts: plan.unreadAmounts.map(packUnread),
    roundedAmounts: (plan.roundedAmounts ?? []).map(packUnread),
    repeats: (plan.repeats ?? []).map(packRepeat),
  };
}

/** Kept also when they are zero or empty, because they say where a row stands. */
const ALWAYS: ReadonlySet<string> = new Set([
  'sheet', 'row', 'id', 'name', 'kind', 'headerRow', 'firstRow', 'endRow', 'columns', 'column', 'header', 'field', 'budget',
]);

/** The same without what is empty: '', null, false, undefined and empty lists. */
function withoutEmpty(record: Readonly<Record<string, unknown>>): object {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(record)) {
    if (ALWAYS.has(key) || !isEmpty(value)) kept[key] = value;
  }
  return kept;
}

function isEmpty(value: unknown): boolean {
  return value === '' || value === null || value === false || value === undefined || (Array.isArray(value) && value.length === 0);
}

/** What helped to read a sheet, and says nothing of the plan, stays behind. */
function packSheet({ headerTop: _top, context: _context, depths: _depths, ...sheet }: SheetLayout): SheetForm {
  const columns = sheet.columns.map(({ segments: _segments, comma: _comma, ...column }) => withoutEmpty({ ...column }));
  return withoutEmpty({ ...sheet, columns }) as SheetForm;
}

function packElement(element: PlanElement, plan: Plan): ElementForm {
  // What is left out follows from the rest: `unpackPlan` works it out again.
  const { index: _index, key: _key, parent, ...written } = element;
  const isUntold = parent >= 0 && parent !== elementByCode(plan.byKey, codeKey(element.parentCode));
  return withoutEmpty({ ...written, ...(isUntold && { parent }) }) as ElementForm;
}

/** Of each column just the lines that there are, in the order in which they stand. */
function fitted(means: Means, years: number, lines: readonly number[]): Means {
  const entries = Object.entries(means).map(([name, column]: [string, Means[keyof Means]]) => [name, fittedColumn(column, name === 'amounts' ? years : 1, lines)]);
  return Object.fromEntries(entries) as Means;
}

function fittedColumn(column: Means[keyof Means], width: number, lines: readonly number[]): unknown {
  if (column === null || typeof column === 'number') return column;
  return 'ids' in column ? { ...column, ids: ordered(column.ids, 1, lines) } : ordered(column, width, lines);
}

/** @param width so many numbers stand for one line */
function ordered<Column extends Int32Array | Uint8Array | Uint16Array | Float64Array>(column: Column, width: number, lines: readonly number[]): Column {
  const own = column.slice(0, lines.length * width) as Column;
  for (const [at, line] of lines.entries()) for (let i = 0; i < width; i += 1) own[at * width + i] = column[line * width + i]!;
  return own;
}

function packMeans(plan: Plan, lines: readonly number[]): MeansForm {
  const means = fitted(plan.means, plan.years.length, lines);
  return {
    count: means.count,
    element: packColumn(means.elementCode),
    ...packIndices(plan, means),
    kostenplaats: packColumn(means.kostenplaats),
    budgetplaats: packColumn(means.budgetplaats),
    aard: { values: [...AARDEN], ids: [...means.aard] },
    richting: { values: [...RICHTINGEN], ids: [...means.richting] },
    ...(means.sectie.some((sectie) => sectie > 0) && { sectie: { values: ['', ...SECTIES], ids: [...means.sectie] } }),
    ...packExtras(means),
    amounts: [...means.amounts],
    afschrijvingstermijn: [...means.afschrijvingstermijn],
    sheet: [...means.sheet],
    row: [...means.row],
  };
}

/** Of lines whose code does not tell their element, which one it is: it has no code, or one that stands twice. */
function packIndices({ byKey }: Plan, means: Means): Pick<MeansForm, 'elementIndex'> {
  const { ids, keys } = means.elementCode;
  const byId = keys.map((key) => elementByCode(byKey, key));
  const elementIndex = Array.from(means.element, (element, line) => (element === byId[ids[line]!] ? -1 : element));
  return elementIndex.some((element) => element >= 0) ? { elementIndex } : {};
}

function packExtras({ rekening, beleidsveld, sleutel }: Means): Pick<MeansForm, 'rekening' | 'beleidsveld' | 'sleutel'> {
  return {
    ...(rekening && { rekening: packColumn(rekening) }),
    ...(beleidsveld && { beleidsveld: packColumn(beleidsveld) }),
    ...(sleutel && { sleutel: packColumn(sleutel) }),
  };
}

function packColumn(column: CodeColumn): TextColumnForm {
  return { values: [...column.values], ids: [...column.ids] };
}

function packLists(lists: Lists): ListsForm {
  return {
    beleidsnotas: packList(lists.beleidsnotas),
    departementen: packList(lists.departementen),
    diensten: packList(withoutEmptyYears(lists.diensten)),
    kostenplaatsen: packList(lists.kostenplaatsen),
    budgetplaatsen: packList(lists.budgetplaatsen),
    beleidsvelden: packList(lists.beleidsvelden),
    programmas: packList(lists.programmas),
  } as ListsForm;
}

function packList<Entry extends ListEntry>(list: MasterList<Entry>): { isPresent: boolean; entries: object[] } {
  return { isPresent: list.isPresent, entries: entriesIn(list).map(({ key: _key, ...written }) => withoutEmpty(written)) };
}

/** A dienst for which no year says anything has nothing to travel. */
function withoutEmptyYears(list: MasterList<Dienst>): MasterList<Dienst> {
  return { ...list, entries: entriesIn(list).map((entry) => (entry.capaciteit.every((staff) => staff === null) ? { ...entry, capaciteit: [] } : entry)) };
}

function packAmount({ sheet, row, column, content, jaar }: UnreadAmount, line: number): PlanForm['unreadAmounts'][number] {
  return { sheet, row, column, content: packCell(content), jaar, line };
}

function packRepeat({ sheet, row, element, differs, column, content }: Repeat): PlanForm['repeats'][number] {
  return { sheet, row, element, differs, column, content };
}
