import type { Layout, SheetKind } from '#core/layout/Layout';
import { recognise } from '#core/layout/recognise';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import type { Plan } from '#core/plan/Plan';
import { gent2020 } from '#core/scheme/gent2020';
import { SCHEMES, schemeById } from '#core/scheme/schemes';
import type { Scheme } from '#core/scheme/Scheme';
import { runSteps, type Steps } from '#core/values/steps';
import type { Jaar } from '#core/values/units';
import type { ListSheet } from './entryReaders';
import { PlanBuilder } from './PlanBuilder';
import { readElements } from './readElements';
import { readLists } from './readListSheets';
import { readMeansSheet } from './readMeansSheet';
import { resolveLines } from './resolve';
import { sheetRows, type SheetRows } from './RowReader';

/** What reading leaves behind beside the plan, for who keeps the plan up to date. */
export interface Reading { readonly plan: Plan; readonly builder: PlanBuilder; readonly sheets: readonly SheetRows[] }

/**
 * Reads a workbook as a plan, in small pieces. Never fails on data: what is half filled gives half a plan, and what
 * cannot be counted stands in `unreadAmounts`.
 * @param layout what the sheets and columns mean; recognised when it is not given.
 * @param schemes the schemes that the layout may name.
 */
export function* readPlanSteps(snapshot: WorkbookSnapshot, layout: Layout = recognise(snapshot), schemes: readonly Scheme[] = SCHEMES): Steps<Plan> {
  return (yield* readingSteps(snapshot, layout, schemes)).plan;
}

/** Reads a workbook as a plan in one go. */
export function readPlan(snapshot: WorkbookSnapshot, layout?: Layout): Plan {
  return runSteps(readPlanSteps(snapshot, layout));
}

/**
 * Reads a plan and keeps what it was built with.
 * @param room for so many rows that may come
 */
export function* readingSteps(snapshot: WorkbookSnapshot, layout: Layout, schemes: readonly Scheme[] = SCHEMES, room = 0): Steps<Reading> {
  const sheets = rowsOf(snapshot, layout);
  const builder = new PlanBuilder(schemeById(layout.schemeId, schemes) ?? layout.scheme ?? gent2020, yearsOf(layout));
  builder.sheets.push(...sheets.map((sheet) => sheet.layout));
  const listed: ListSheet[] = sheets.map((rows, index) => ({ rows, index }));
  const lists = readLists(listed, builder.years);
  yield* readElements(builder, listed);
  for (const { rows, index } of listed) if (rows.layout.kind === 'middelen') yield* readMeansSheet(builder, rows, index);
  yield* resolveLines(builder);
  return { plan: planOf(builder, lists, sheets, room), builder, sheets };
}

function planOf(builder: PlanBuilder, lists: Plan['lists'], cells: readonly SheetRows[], room: number): Plan {
  const { scheme, years, elements, byKey, sheets, unreadAmounts, roundedAmounts, repeats } = builder;
  return { scheme, years, elements, byKey, means: builder.means.means(room), lists, sheets, unreadAmounts, roundedAmounts, repeats, cells, ...(room > 0 && { room }) };
}

function rowsOf(snapshot: WorkbookSnapshot, layout: Layout): SheetRows[] {
  return layout.sheets.flatMap((each) => {
    const sheet = snapshot.sheets.find(({ id }) => id === each.id);
    return sheet ? [sheetRows(each, sheet)] : [];
  });
}

/** The lists that have a column per year of their own. */
const LISTS_WITH_YEARS: ReadonlySet<SheetKind> = new Set(['budgetplaatsen', 'diensten']);

/** The years of the plan: those of its amount columns; those of the lists (budgets, people) where there is no other. */
function yearsOf({ sheets }: Layout): Jaar[] {
  const yearsIn = (isWanted: (kind: SheetKind) => boolean) => new Set(sheets.filter(({ kind }) => isWanted(kind)).flatMap(({ columns }) => columns.flatMap(({ jaar }) => jaar ?? [])));
  const planned = yearsIn((kind) => !LISTS_WITH_YEARS.has(kind));
  return [...(planned.size > 0 ? planned : yearsIn((kind) => LISTS_WITH_YEARS.has(kind)))].sort((a, b) => a - b);
}
