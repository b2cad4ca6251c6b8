import { headerAt, looseHeaders, tableHeaders, type HeaderRow } from './Block';
import { candidates, type Candidate, type Ground } from './candidates';
import type { Layout, SheetLayout } from './Layout';
import { isOwnReport } from './ownReport';
import type { Said, Sayings } from './Sayings';
import type { SheetSnapshot } from './Snapshot';

/** A sheet with, for each block on it, every way to read it. */
export interface Found { readonly sheet: SheetSnapshot; readonly blocks: readonly FoundBlock[] }

/** One table of a sheet, or the sheet as a whole. */
export interface FoundBlock {
  readonly table?: string;
  readonly readings: readonly Candidate[];
  readonly said: Said;
  /** Known before, or said by a person: it is not weighed against other sheets. */
  readonly isSettled: boolean;
  /** Named as an explanation of the others: its codes are examples. */
  readonly isLegend?: boolean;
  /** Written by Doelboom itself, out of the plan. */
  readonly isOwnReport?: boolean;
}

/** Every way to read a sheet: those of each table that is understood; else those of the rows at its top. */
export function findReadings(sheet: SheetSnapshot, ground: Ground, sayings: Sayings, base: Layout | undefined): Found {
  const known = base?.sheets.filter(({ id }) => id === sheet.id) ?? [];
  if (known.length > 0) return { sheet, blocks: known.map((layout) => knownBlock(sheet, layout, ground, sayings)) };
  return asReport(sheet, findNew(sheet, ground, sayings));
}

/** Nobody need say so of a report that says itself that it is one. */
function asReport(sheet: SheetSnapshot, { blocks }: Found): Found {
  const isReport = isOwnReport(sheet);
  return { sheet, blocks: blocks.map((block) => (isReport && !block.isSettled ? { ...block, isOwnReport: true } : block)) };
}

function findNew(sheet: SheetSnapshot, ground: Ground, sayings: Sayings): Found {
  const tables = tableHeaders(sheet).map((header) => foundBlock(sheet, [header], ground, sayings.of(sheet.id, header.table), header.table));
  const understood = tables.filter(({ readings, said }) => readings.length > 0 || said.kind === null);
  if (understood.length > 0) return { sheet, blocks: understood };
  const loose = foundBlock(sheet, looseHeaders(sheet), ground, sayings.of(sheet.id, undefined), undefined);
  return { sheet, blocks: [!loose.isSettled && LEGEND.test(sheet.name.trim()) ? { ...loose, isLegend: true } : loose] };
}

const LEGEND = /^(?:legende|legend|leeswijzer|uitleg|toelichting|handleiding|instructies?|help|info|readme|lees ?mij|explanation|instructions)\b/iu;

function foundBlock(sheet: SheetSnapshot, headers: readonly HeaderRow[], ground: Ground, said: Said, table: string | undefined): FoundBlock {
  const rows = said.headerRow === undefined ? headers : saidHeaders(sheet, headers, said.headerRow);
  const isSettled = said.kind !== undefined || said.headerRow !== undefined || said.columns.size > 0;
  const readings = rows.flatMap((header) => candidates(header, sheet, { ...ground, ...(said.kind && { wanted: said.kind }) }));
  return { ...(table !== undefined && { table }), readings, said, isSettled };
}

function saidHeaders(sheet: SheetSnapshot, headers: readonly HeaderRow[], row: number): HeaderRow[] {
  const found = headers.filter((header) => header.row === row);
  return found.length > 0 ? found : [headerAt(sheet, row)];
}

/** A block of a layout that was known before; read anew where a person has said other things of it since. */
function knownBlock(sheet: SheetSnapshot, layout: SheetLayout, ground: Ground, sayings: Sayings): FoundBlock {
  const said = sayings.of(sheet.id, layout.table);
  const header = { ...headerAt(sheet, layout.headerRow, layout.headerTop), ...tableEnd(sheet, layout) };
  if (said.kind !== undefined || said.headerRow !== undefined) {
    const headers = layout.table === undefined ? looseHeaders(sheet) : [header];
    return foundBlock(sheet, headers, ground, said, layout.table);
  }
  const { kind, columns } = layout;
  return { ...(layout.table !== undefined && { table: layout.table }), readings: [{ kind, header, columns, score: 0, isBare: false, known: layout }], said, isSettled: true };
}

function tableEnd(sheet: SheetSnapshot, { table: name }: SheetLayout): Pick<HeaderRow, 'table' | 'endRow'> | undefined {
  const table = sheet.tables.find((each) => each.name === name);
  return table && { table: table.name, endRow: table.top + table.rows };
}
