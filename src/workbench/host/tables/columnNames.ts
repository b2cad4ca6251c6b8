import type { BookTable } from '#xlsx/book/Book';
import { valueOf } from '../book/cells';
import { renderText } from '../values/renderText';
import { Formats } from '../engine/readCells';
import { applyPatch, type CellPatch } from '../engine/writeCells';
import type { HostContext } from '../HostContext';
import { headerArea } from './tableParts';

const WORDS: Record<string, string> = { nl: 'Kolom', fr: 'Colonne', de: 'Spalte' };

/** What is not taken yet in any capitals: the name itself, or with the first free number behind it. */
function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
  taken.add(name.toLowerCase());
  return name;
}

function generatedName(host: HostContext, index: number, taken: Set<string>): string {
  const word = WORDS[host.culture.name.slice(0, 2)] ?? 'Column';
  let number = index + 1;
  while (taken.has(`${word}${number}`.toLowerCase())) number += 1;
  return freeName(`${word}${number}`, taken);
}

/** Headers of a table are text, filled and each its own. Reads them from their cells as the names of the columns, and writes back what had to change. */
export function nameColumnsByCells(host: HostContext, sheetId: string, table: BookTable): void {
  const header = headerArea(table);
  if (!header) return nameUnnamed(host, table);
  const sheet = host.sheet(sheetId);
  const formats = new Formats(host.engine, sheet);
  const patch: CellPatch = {};
  const texts = table.columns.map((_column, index) => {
    const cell = sheet.getCellMatrix().getValue(header.top, header.left + index) ?? undefined;
    return { cell, text: renderText(valueOf(cell), formats.at(cell, header.top, header.left + index), host.culture, host.engine.numfmt) };
  });
  const taken = new Set<string>();
  // What a person typed keeps its name; only what is empty or comes twice gets another.
  const names = texts.map(({ text }) => (text === '' ? '' : freeName(text, taken)));
  table.columns.forEach((column, index) => {
    column.name = names[index] || generatedName(host, index, taken);
    const { cell, text } = texts[index] as (typeof texts)[number];
    if (column.name !== text || typeof valueOf(cell) !== 'string') (patch[header.top] ??= {})[header.left + index] = { v: column.name, t: 1, f: null, si: null, p: null };
  });
  applyPatch(host, sheet, header, patch);
}

function nameUnnamed(host: HostContext, table: BookTable): void {
  const taken = new Set(table.columns.map(({ name }) => name.toLowerCase()));
  table.columns.forEach((column, index) => {
    if (column.name === '') column.name = generatedName(host, index, taken);
  });
}
