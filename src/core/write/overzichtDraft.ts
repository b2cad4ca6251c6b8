import { MADE_BY_DOELBOOM } from '#core/layout/ownReport';
import type { Report, ReportColumn, ReportRow } from '#core/report/Report';
import type { CellDraft, ColumnDraft, SheetDraft, StyleName } from '#core/layout/Draft';
import { stampOf } from '#core/write/stampOf';

/** How each kind of column stands on a sheet; `unit` is how many of what the report counts make one of what a person reads. */
const KINDS: Readonly<Record<ReportColumn['kind'], { readonly width: number; readonly style: StyleName; readonly total: StyleName; readonly unit: number }>> = {
  text: { width: 30, style: 'text', total: 'total', unit: 1 }, money: { width: 16, style: 'money', total: 'total', unit: 100 }, vte: { width: 10, style: 'vte', total: 'total', unit: 100 },
  count: { width: 10, style: 'term', total: 'totalCount', unit: 1 },
};

export interface SheetNames { readonly name: string; readonly heading: string; readonly hint?: string }

function namesOf(title: string): SheetNames {
  return { name: 'Overzicht', heading: `Totalen per ${title.toLowerCase()}` };
}

const CODE_WIDTH = 14;
export const HEADER_ROW = 3;
const STILL = 'Elke euro telt een keer; deze cijfers volgen latere wijzigingen niet.';

/** A report as a sheet of its own: a title, when it was made, the rows, the grand total below. Euro and VTE, not cents. */
export function overzichtDraft({ title, columns, rows, total }: Report, at: Date, { name, heading, hint = STILL }: SheetNames = namesOf(title)): SheetDraft {
  return {
    name,
    rows: [
      [{ value: heading, style: 'title' }],
      [{ value: `${MADE_BY_DOELBOOM}${stampOf(at)}. ${hint}`, style: 'stamp' }],
      [],
      columns.map(({ header, kind }): CellDraft => ({ value: header, style: kind === 'text' ? 'header' : 'headerYear' })),
      ...rows.map((row) => cellsOf(row, columns, 'style')),
      ...(total ? [cellsOf(total, columns, 'total')] : []),
    ],
    columns: columns.map((column, index): ColumnDraft => ({ width: index === 0 ? CODE_WIDTH : widthOf(column) })),
    frozenRows: HEADER_ROW + 1, frozenColumns: 2, validations: [], notes: [], print: { isLandscape: true, titleRow: HEADER_ROW },
  };
}

/** Wide enough for the amounts, and for a header that is a name in a few lines. */
function widthOf({ kind, header }: ReportColumn): number {
  return Math.max(KINDS[kind].width, Math.ceil(header.length / HEADER_LINES) + 2);
}

const HEADER_LINES = 3;

function cellsOf({ cells }: ReportRow, columns: readonly ReportColumn[], look: 'style' | 'total'): CellDraft[] {
  return columns.map(({ kind }, index) => {
    const value = cells[index] ?? null;
    if (value === null) return null;
    if (Number.isNaN(value)) return { value: 'te groot om exact te tonen', style: 'hint' };
    if (typeof value === 'string') return { value, style: kind === 'text' ? KINDS.text[look] : 'nothing' };
    return { value: value / KINDS[kind].unit, style: KINDS[kind][look] };
  });
}
