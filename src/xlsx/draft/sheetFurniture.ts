import type { CellDraft, SheetDraft } from '#core/layout/Draft';
import type { BookPrint, BookTable } from '#xlsx/book/Book';

const PAPER = { A3: 8, A4: 9 } as const;
const MARGINS = { left: 0.4, right: 0.4, top: 0.75, bottom: 0.6, header: 0.3, footer: 0.3 };

/** The table around header and rows, without bands of its own: the levels give the rhythm. */
export function bookTable({ table, rows }: SheetDraft, sheetIndex: number): BookTable[] {
  if (!table) return [];
  const headers = rows[table.headerRow] ?? [];
  return [{
    id: String(sheetIndex + 1), name: table.name,
    range: { top: table.headerRow, left: 0, bottom: table.headerRow + table.rows - 1, right: table.columns - 1 },
    columns: headers.slice(0, table.columns).map((cell) => ({ name: textOf(cell) })),
    hasHeaders: true, hasTotals: false, style: 'TableStyleLight1',
    bandedRows: false, bandedColumns: false, firstColumn: false, lastColumn: false, hasFilter: true,
  }];
}

/** One page wide, as many high as needed, the header row repeated, the plan's name above and the page below. */
export function bookPrint({ print }: SheetDraft): BookPrint {
  return {
    orientation: print.isLandscape ? 'landscape' : 'portrait',
    paperSize: PAPER[print.paper ?? 'A4'], fitToWidth: 1, fitToHeight: 0, margins: MARGINS,
    header: `&L&"-,Bold"${(print.heading ?? '').replaceAll('&', '&&')}&R&A`,
    footer: '&L&D&RBladzijde &P van &N',
    ...(print.titleRow === null ? {} : { titleRows: { from: print.titleRow, to: print.titleRow } }),
  };
}

function textOf(cell: CellDraft): string {
  if (cell === null || (typeof cell === 'object' && !('value' in cell))) return '';
  return String(typeof cell === 'object' ? cell.value : cell);
}
