import type { BookSheet, BookTable } from '#xlsx/book/Book';
import { withPrefixes } from '../formula/futureFunctions';
import { rangeAddress } from '../place/cellAddress';
import { encodeEscapedString } from '../xml/escapedString';
import { element, escapeText, xmlPart } from '../xml/writeXml';
import { writeFilter } from './writeFilter';

const guid = /^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/i;

/**
 * The names of a table's columns as its part and its header cells must both hold them, or Excel repairs the file:
 * what stands in the header cell, else what the table says, made unique.
 */
export function headerTexts(table: BookTable, sheet: BookSheet): string[] {
  const taken = new Set<string>();
  return Array.from({ length: table.range.right - table.range.left + 1 }, (_, n) => {
    const wanted = statedHeader(table, sheet, n) || table.columns[n]?.name || `Kolom${n + 1}`;
    let name = wanted;
    for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${wanted}${copy}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function statedHeader(table: BookTable, sheet: BookSheet, n: number): string {
  const cell = table.hasHeaders ? sheet.cells[table.range.top]?.[table.range.left + n] : undefined;
  return String(cell?.v ?? '');
}

/** A table part; `id` is its number in the file, `headers` as `headerTexts` gives them. */
export function writeTable(table: BookTable, id: number, headers: readonly string[]): string {
  const { range, hasHeaders, hasTotals, hasFilter } = table;
  const filterRange = { ...range, bottom: range.bottom - (hasTotals ? 1 : 0) };
  const columns = headers.map((name, n) => writeColumn(table.columns[n] ?? { name }, name, n + 1));
  const uid = guid.test(table.id) ? table.id : undefined;
  return xmlPart(element('table', {
    xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
    'mc:Ignorable': 'xr', 'xmlns:xr': 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision',
    id, 'xr:uid': uid, name: table.name, displayName: table.name, ref: rangeAddress(range),
    headerRowCount: hasHeaders ? undefined : 0, totalsRowCount: hasTotals ? 1 : undefined, totalsRowShown: hasTotals ? undefined : false,
  }, [
    hasFilter && hasHeaders ? writeFilter(filterRange, table.criteria) : '',
    element('tableColumns', { count: columns.length }, columns.join('')),
    element('tableStyleInfo', {
      name: table.style, showFirstColumn: table.firstColumn, showLastColumn: table.lastColumn, showRowStripes: table.bandedRows, showColumnStripes: table.bandedColumns,
    }),
  ].join('')));
}

function writeColumn(column: BookTable['columns'][number], name: string, id: number): string {
  const { totalsFunction, totalsLabel, totalsFormula, formula } = column;
  const attributes = { id, name: escapeLines(name), totalsRowFunction: totalsFunction, totalsRowLabel: totalsLabel === undefined ? undefined : escapeLines(totalsLabel) };
  const content = (tag: string, text: string | undefined): string => text === undefined ? '' : `<${tag}>${escapeText(withPrefixes(text.replace(/^=/, '')))}</${tag}>`;
  return element('tableColumn', attributes, content('calculatedColumnFormula', formula) + content('totalsRowFormula', totalsFormula));
}

/** In these attributes line ends are written as escapes of the workbook's own, not of XML's. */
function escapeLines(text: string): string {
  return encodeEscapedString(text).replace(/[\n\t]/g, (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}
