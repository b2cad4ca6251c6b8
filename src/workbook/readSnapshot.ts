import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '#core/layout/Snapshot';
import type { CellValue } from '#core/values/CellValue';
import type { Result } from '#core/values/Result';
import { ok } from '#core/values/Result';
import type { ExcelQueue } from '#workbook/runExcel';
import { idsOf, listParts, loadTexts } from '#workbook/keepPart';
import { readRest } from '#workbook/readRest';

export interface ReadOptions {
  /** Told after each piece: rows read of rows in all. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Looked at between pieces; when aborted the answer is the refusal `cancelled`. */
  readonly signal?: AbortSignal;
  /** Namespaces of the custom XML parts that are read along; it costs no round trip. */
  readonly parts?: readonly string[];
}


/** Rows that are read along with a sheet's measures: they tell how many bytes its rows take, and a small list is whole in them. */
const SAMPLE_ROWS = 60;

/**
 * Reads the values of all sheets: three round trips for a plan of usual size (what sheets and tables there are; their
 * measures and first rows; the rest in blocks of at most 2.4 MB, with formulas and hidden rows). It writes nothing.
 */
export async function readSnapshot(queue: ExcelQueue, options: ReadOptions = {}): Promise<Result<WorkbookSnapshot>> {
  const contents = await queue.read((context) => readContents(context, options.parts ?? []));
  if (!contents.ok) return contents;
  const measured = await queue.read((context) => readMeasures(context, contents.value));
  if (!measured.ok) return measured;
  const { sheets, parts } = measured.value;
  const rest = await readRest(queue, sheets, options);
  if (!rest.ok) return rest;
  const { grids, facts } = rest.value;
  return ok({ sheets: sheets.map((sheet, index) => ({ ...sheetSnapshot(sheet, grids[index] ?? []), ...(facts[index] && { facts: facts[index] }) })), names: contents.value.names, ...(options.parts && { parts }) });
}

interface Contents {
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly isVisible: boolean }[];
  readonly tables: readonly { readonly name: string; readonly sheetId: string }[];
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  readonly parts: readonly { readonly namespace: string; readonly ids: readonly string[] }[];
}

async function readContents(context: Excel.RequestContext, namespaces: readonly string[]): Promise<Contents> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  tables.load('items/name,items/worksheet/id');
  names.load('items/name,items/formula');
  const parts = namespaces.map((namespace) => ({ namespace, listed: listParts(context, namespace) }));
  await context.sync();
  return {
    sheets: worksheets.items.map(({ id, name, visibility }) => ({ id, name, isVisible: visibility === 'Visible' })),
    tables: tables.items.map((table) => ({ name: table.name, sheetId: table.worksheet.id })),
    names: names.items.map(({ name, formula }) => ({ name, refersTo: String(formula).replace(/^=/, '') })),
    parts: parts.map(({ namespace, listed }) => ({ namespace, ids: idsOf(listed) })),
  };
}

export interface MeasuredSheet {
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  readonly sample: CellValue[][];
  readonly tables: readonly TableSnapshot[];
  readonly isProtected: boolean;
  readonly hasHidden: boolean;
}

interface Measures { readonly sheets: readonly MeasuredSheet[]; readonly parts: ReadonlyMap<string, readonly string[]> }

async function readMeasures(context: Excel.RequestContext, contents: Contents): Promise<Measures> {
  const tables = contents.tables.map(({ name, sheetId }) => ({ name, sheetId, range: loadMeasures(context.workbook.tables.getItem(name).getRange()) }));
  const sheets = contents.sheets.map((sheet) => {
    const used = loadMeasures(context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true));
    const sample = loadMeasures(context.workbook.worksheets.getItem(sheet.id).getRange(`1:${SAMPLE_ROWS}`).getUsedRangeOrNullObject(true));
    sample.load('values');
    used.load('rowHidden');
    const { protection } = context.workbook.worksheets.getItem(sheet.id);
    protection.load('protected');
    return { sheet, used, sample, protection };
  });
  const parts = contents.parts.map(({ namespace, ids }) => ({ namespace, texts: loadTexts(context, ids) }));
  await context.sync();
  return {
    parts: new Map(parts.map(({ namespace, texts }) => [namespace, texts.map(({ xml }) => xml.value)])),
    sheets: sheets.map(({ sheet, used, sample, protection }) => used.isNullObject ? { ...sheet, ...NOTHING, tables: [], isProtected: protection.protected } : {
      ...sheet, ...measuresOf(used), sample: framedSample(used, sample), isProtected: protection.protected, hasHidden: used.rowHidden !== false,
      tables: tables.filter((table) => table.sheetId === sheet.id).map(({ name, range }) => ({ name, ...measuresOf(range) })),
    }),
  };
}

const NOTHING = { top: 0, left: 0, rows: 0, columns: 0, sample: [], hasHidden: false };

function loadMeasures(range: Excel.Range): Excel.Range {
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return range;
}

function measuresOf(range: Excel.Range): Pick<TableSnapshot, 'top' | 'left' | 'rows' | 'columns'> {
  return { top: range.rowIndex, left: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

/** The first rows, set out in the frame of the whole used range: that may begin further left, and be wider. */
function framedSample(used: Excel.Range, sample: Excel.Range): CellValue[][] {
  const rows = Math.max(0, Math.min(SAMPLE_ROWS - used.rowIndex, used.rowCount));
  const grid = Array.from({ length: rows }, () => new Array<CellValue>(used.columnCount).fill(''));
  if (sample.isNullObject) return grid;
  const down = sample.rowIndex - used.rowIndex;
  const right = sample.columnIndex - used.columnIndex;
  (sample.values as CellValue[][]).forEach((row, index) => grid[down + index]?.splice(right, row.length, ...row));
  return grid;
}

function sheetSnapshot(sheet: MeasuredSheet, values: CellValue[][]): SheetSnapshot {
  const { id, name, isVisible, top, left, tables } = sheet;
  return { id, name, isVisible, top, left, values, tables };
}
