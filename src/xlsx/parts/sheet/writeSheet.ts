import type { BookSheet } from '#xlsx/book/Book';
import type { PackageWriter } from '#xlsx/opc/PackageWriter';
import { element } from '#xlsx/xml/writeXml';
import { Utf8Builder } from '#xlsx/xml/Utf8Builder';
import type { StringWriter } from '../StringWriter';
import type { StyleWriter } from '../styles/StyleWriter';
import { type PersonWriter, writeNoteBoxes, writeNotes, writeThreadedComments } from '../writeComments';
import { writeFilter } from '../writeFilter';
import { headerTexts, writeTable } from '../writeTable';
import { writeFrame } from './writeFrame';
import { writeHyperlinks } from './writeHyperlinks';
import { writePrint } from './writePrint';
import { writeConditionalFormats, writeMerges, writeProtection, writeValidations } from './writeRules';
import { writeSheetData } from './writeSheetData';

const guid = /^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/i;
const contentTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** What all sheets of one file share while they are written. */
export interface SheetWriting { file: PackageWriter; strings: StringWriter; styles: StyleWriter; persons: PersonWriter; tableCount: number; activeTab: number }

/** Writes a sheet's part and those that hang under it; gives the part's name. */
export function writeSheet(sheet: BookSheet, index: number, writing: SheetWriting): string {
  const part = `xl/worksheets/sheet${index + 1}.xml`;
  const headers = new Map<number, Map<number, string>>();
  const tables = writeTables(sheet, part, headers, writing);
  const links = writeHyperlinks(sheet, (address) => writing.file.relate(part, 'hyperlink', address, true));
  const comments = writeSheetComments(sheet, index, part, writing);
  const uid = guid.test(sheet.id) ? ` xr:uid="${sheet.id}"` : '';
  const xml = new Utf8Builder();
  xml.add('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    + ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    + ` mc:Ignorable="xr" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"${uid}>`);
  xml.add(writeFrame(sheet, index === writing.activeTab));
  writeSheetData(sheet, writing.strings, headers, xml);
  // The order is the schema's.
  const after = [
    writeProtection(sheet.protection), sheet.autoFilter ? writeFilter(sheet.autoFilter.range, sheet.autoFilter.criteria) : '', writeMerges(sheet),
    writeConditionalFormats(sheet, writing.styles), writeValidations(sheet), links, writePrint(sheet.print), comments, tables, '</worksheet>',
  ];
  after.forEach((piece) => xml.add(piece));
  writing.file.add(part, xml.finish(), `${contentTypes}worksheet+xml`);
  return part;
}

function writeTables(sheet: BookSheet, part: string, headers: Map<number, Map<number, string>>, writing: SheetWriting): string {
  const references = sheet.tables.map((table) => {
    const number = ++writing.tableCount;
    const name = `xl/tables/table${number}.xml`;
    const texts = headerTexts(table, sheet);
    if (table.hasHeaders) {
      const row = headers.get(table.range.top) ?? new Map<number, string>();
      headers.set(table.range.top, row);
      texts.forEach((text, n) => row.set(table.range.left + n, text));
    }
    writing.file.add(name, writeTable(table, number, texts), `${contentTypes}table+xml`);
    return element('tablePart', { 'r:id': writing.file.relate(part, 'table', name) });
  });
  return references.length === 0 ? '' : element('tableParts', { count: references.length }, references.join(''));
}

function writeSheetComments(sheet: BookSheet, index: number, part: string, { file, persons }: SheetWriting): string {
  const comments = [...sheet.comments].sort((a, b) => a.row - b.row || a.column - b.column);
  if (comments.length === 0) return '';
  const number = index + 1;
  file.add(`xl/comments${number}.xml`, writeNotes(comments), `${contentTypes}comments+xml`);
  file.relate(part, 'comments', `xl/comments${number}.xml`);
  file.addExtension('vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing');
  file.add(`xl/drawings/vmlDrawing${number}.vml`, writeNoteBoxes(comments));
  if (comments.some((comment) => comment.threaded)) {
    const threads = `xl/threadedComments/threadedComment${number}.xml`;
    file.add(threads, writeThreadedComments(sheet.comments, persons), 'application/vnd.ms-excel.threadedcomments+xml');
    file.relate(part, 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment', threads);
  }
  return element('legacyDrawing', { 'r:id': file.relate(part, 'vmlDrawing', `xl/drawings/vmlDrawing${number}.vml`) });
}
