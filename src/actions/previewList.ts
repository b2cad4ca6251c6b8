import type { WorkbookContents } from '#core/edits/change/Contents';
import { compareLists, type ListComparison } from '#core/lists/compareLists';
import { meaningId, type ListColumn, type ListFile, type ListReading } from '#core/lists/ListReading';
import type { ListTable } from '#core/lists/ListTable';
import { ownLists, type OwnList } from '#core/lists/ownLists';
import { openColumn } from '#core/lists/perYear/openColumn';
import { readListTable } from '#core/lists/readListTable';
import { touchedBy, type TouchedBy } from '#core/lists/touchedBy';
import type { Plan } from '#core/plan/Plan';
import { refuse, type Result } from '#core/values/Result';
import type { Jaar } from '#core/values/units';
import type { ExcelWorkbook } from '#workbook/ExcelWorkbook';
import { readPlanFrom, type ReadPlan } from '#actions/readPlanFrom';

/** What taking a list over would do, before anything is written. */
export interface ListPreview {
  readonly comparison: ListComparison;
  readonly plan: Plan;
  /** What a difference touches in the plan; null for one that touches nothing. */
  readonly touched: TouchedBy;
  /** The workbook's sheet with this list; null where it has none yet, and gets one. */
  readonly sheet: string | null;
  /** Columns of the file for which the workbook's sheet has none: they are not taken over. */
  readonly withoutColumn: readonly string[];
  /** Whether an entry can be marked in its remarks, and be given a last year. */
  readonly canMark: boolean;
  readonly canClose: boolean;
  /** The years of the plan, and those of the file where the plan has none. */
  readonly years: readonly Jaar[];
  /** The years of a file with a row for each, which was turned into one with a column for each; empty for any other. */
  readonly turned: readonly Jaar[];
  /** What the change is made from: the workbook as it was read for this. */
  readonly own: OwnList;
  readonly contents: WorkbookContents;
}

/**
 * Reads the workbook and compares its list with the file's. Refusals: `list-without-entries` for a file without a single
 * entry, `list-which-amount` and `list-which-year` where a row is of one year and it is not known where that, or its
 * amount, stands.
 */
export async function previewList(workbook: ExcelWorkbook, file: ListFile, reading: ListReading): Promise<Result<ListPreview>> {
  const read = await readPlanFrom(workbook);
  if (!read.ok) return read;
  const contents = await workbook.readContents(read.value.snapshot);
  return contents.ok ? previewFrom(read.value, contents.value, file, reading) : contents;
}

/** The same from what was read. */
export function previewFrom({ plan, snapshot }: Pick<ReadPlan, 'plan' | 'snapshot'>, contents: WorkbookContents, file: ListFile, reading: ListReading): Result<ListPreview> {
  const open = openColumn(reading);
  if (open) return refuse(`list-which-${open}`, { file: file.name, row: reading.headerRow + 1 });
  const own = ownLists(snapshot, plan, reading.kind);
  const table = readListTable(file.sheets[reading.sheet]!, reading);
  if (table.rows.length === 0) return refuse('list-without-entries', { file: file.name });
  const years = plan.years.length > 0 ? plan.years : yearsOf(table);
  return { ok: true, value: {
    comparison: compareLists(own.table, table), plan, touched: touchedBy(plan, reading.kind), own, contents, years,
    turned: reading.perYear ? yearsOf(table) : [], sheet: own.sheets[0]?.layout.name ?? null, ...columnsOf(inFile(reading, table), own, years),
  } };
}

function yearsOf({ meanings }: ListTable): Jaar[] {
  return [...new Set(meanings.flatMap(({ jaar }) => jaar ?? []))].sort((a, b) => a - b);
}

/** The columns of a file, and of one with a row for each year those that it was turned into. */
function inFile({ columns, perYear }: ListReading, table: ListTable): readonly Pick<ListColumn, 'header' | 'meaning'>[] {
  if (!perYear) return columns;
  const header = columns.find(({ column }) => column === perYear.amount)?.header ?? '';
  return [...columns, ...yearsOf(table).map((jaar) => ({ header: `${header} ${jaar}`, meaning: { field: 'bedrag' as const, jaar } }))];
}

/** What the sheet has columns for; a sheet that is still to be made has all of the template's. */
function columnsOf(columns: ReturnType<typeof inFile>, own: OwnList, years: readonly Jaar[]): Pick<ListPreview, 'withoutColumn' | 'canMark' | 'canClose'> {
  if (own.sheets.length === 0) return { withoutColumn: columns.filter(({ meaning }) => meaning?.jaar !== undefined && !years.includes(meaning.jaar)).map(({ header }) => header), canMark: false, canClose: false };
  const ids = new Set(own.table.meanings.map(meaningId));
  return {
    withoutColumn: columns.filter(({ meaning }) => meaning && meaning.field !== 'note' && !ids.has(meaningId(meaning))).map(({ header }) => header),
    canMark: ids.has('note'), canClose: ids.has('to'),
  };
}
