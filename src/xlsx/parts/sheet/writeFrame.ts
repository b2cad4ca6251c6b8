import type { BookColumn, BookSheet } from '#xlsx/book/Book';
import { cellAddress, rangeAddress } from '#xlsx/place/cellAddress';
import { element } from '#xlsx/xml/writeXml';
import { colorElement } from '../styles/writeFormat';
import { usualWidth } from './readColumns';

/** What stands before the cells of a sheet: properties, extent, view, sizes. */
export function writeFrame(sheet: BookSheet, isActive: boolean): string {
  return [properties(sheet), element('dimension', { ref: extent(sheet) }), views(sheet, isActive), defaults(sheet), columns(sheet)].join('');
}

function properties({ outline, print, tabColor }: BookSheet): string {
  const { fitToWidth, fitToHeight } = print ?? {};
  const isFitted = fitToWidth !== undefined || fitToHeight !== undefined;
  const content = [
    tabColor === undefined ? '' : colorElement('tabColor', tabColor),
    outline.summaryBelow && outline.summaryRight ? '' : element('outlinePr', { ...outline }),
    isFitted ? element('pageSetUpPr', { fitToPage: true }) : '',
  ].join('');
  return content === '' ? '' : element('sheetPr', {}, content);
}

/** The smallest range that holds every cell. */
function extent(sheet: BookSheet): string {
  const found = { top: -1, left: Infinity, bottom: 0, right: 0 };
  sheet.cells.forEach((line, row) => {
    const first = line?.findIndex(Boolean) ?? -1;
    if (first < 0) return;
    if (found.top < 0) found.top = row;
    found.bottom = row;
    found.left = Math.min(found.left, first);
    found.right = Math.max(found.right, line.length - 1);
  });
  return found.top < 0 ? 'A1' : rangeAddress(found);
}

function views(sheet: BookSheet, isActive: boolean): string {
  const { freeze } = sheet;
  const attributes = {
    showGridLines: sheet.showGridlines ? undefined : false, tabSelected: isActive || undefined,
    zoomScale: sheet.zoom, zoomScaleNormal: sheet.zoom, workbookViewId: 0,
  };
  return element('sheetViews', {}, element('sheetView', attributes, freeze && (freeze.rows > 0 || freeze.columns > 0) ? pane(freeze) : ''));
}

function pane({ rows, columns: wide }: NonNullable<BookSheet['freeze']>): string {
  const active = rows > 0 && wide > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const attributes = { xSplit: wide || undefined, ySplit: rows || undefined, topLeftCell: cellAddress(rows, wide), activePane: active, state: 'frozen' };
  return element('pane', attributes) + element('selection', { pane: active });
}

function defaults(sheet: BookSheet): string {
  const deepest = (levels: readonly { level?: number }[]): number | undefined => levels.reduce((most, { level = 0 }) => Math.max(most, level), 0) || undefined;
  return element('sheetFormatPr', {
    defaultColWidth: sheet.defaultColumnWidth, defaultRowHeight: sheet.defaultRowHeight ?? 15, customHeight: sheet.defaultRowHeight === undefined ? undefined : true,
    outlineLevelRow: deepest(Object.values(sheet.rows)), outlineLevelCol: deepest(Object.values(sheet.columns)),
  });
}

/** Neighbouring columns that are alike are written as one. */
function columns(sheet: BookSheet): string {
  const runs: { from: number; to: number; text: string; column: BookColumn }[] = [];
  for (const number of Object.keys(sheet.columns).map(Number).sort((a, b) => a - b)) {
    const column = sheet.columns[number]!;
    const text = columnText(column);
    const last = runs.at(-1);
    if (last && last.to === number - 1 && last.text === text) last.to = number;
    else runs.push({ from: number, to: number, text, column });
  }
  const written = runs.map(({ from, to, column }) => element('col', { min: from + 1, max: to + 1, ...columnAttributes(column, sheet) }));
  return written.length === 0 ? '' : element('cols', {}, written.join(''));
}

function columnText(column: BookColumn): string {
  return JSON.stringify([column.width, column.hidden ?? false, column.level ?? 0, column.collapsed ?? false, column.s ?? 0]);
}

function columnAttributes(column: BookColumn, sheet: BookSheet): Record<string, string | number | boolean | undefined> {
  return {
    // Excel takes a column without a width for one of width nought.
    width: column.width ?? sheet.defaultColumnWidth ?? usualWidth, style: column.s || undefined, hidden: column.hidden || undefined,
    customWidth: column.width === undefined ? undefined : true, outlineLevel: column.level || undefined, collapsed: column.collapsed || undefined,
  };
}
