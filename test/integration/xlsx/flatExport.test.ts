import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { handmadeXlsx, worksheet } from '#xlsx/handmadeXlsx.testing';
import { readXlsx } from '#xlsx/readXlsx';
import { writeXlsx } from '#xlsx/writeXlsx';

/** Ghent's published investment lines, where they lie beside the project; else a file of the same shape, with texts in the cells themselves and no widths. */
const published = path.resolve('../shared/data/gent-2026-2031.xlsx');
const headers = ['SD code', 'SD', 'OD code', 'OD', 'Actie code', 'Actie', 'Beleidsdomein', '2026', '2027', '2028', '2029', '2030', '2031'];
const publishedTotals = [127_908_116, 162_205_323, 154_432_340, 156_930_447, 170_884_882, 156_895_200];

function madeExport(): Uint8Array {
  const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const lines = Array.from({ length: 35 }, (_, n) => ['SD20014', 'SD Organisatie', 'OD20117', 'Financiering', `AC${35_000 + n}`, `Actie ${n}`, '00-algemeen'].map(text).join('')
    + publishedTotals.map((total) => `<c t="n"><v>${n === 0 ? total - 34 * 1_000 : 1_000}</v></c>`).join(''));
  const rows = [headers.map(text).join(''), ...lines].map((cells, n) => `<row r="${n + 1}">${cells}</row>`);
  return handmadeXlsx(worksheet(`<dimension ref="A1:M36"/><sheetData>${rows.join('')}</sheetData>`), {}, { sheetName: 'Export' });
}

test('a flat export is read whole, to the euro, and survives a save', async () => {
  const first = await readXlsx(existsSync(published) ? new Uint8Array(readFileSync(published)) : madeExport());
  if (!first.ok) throw new Error(JSON.stringify(first.refusal));
  const second = await readXlsx(await writeXlsx(first.value));
  if (!second.ok) throw new Error(JSON.stringify(second.refusal));
  for (const book of [first.value, second.value]) {
    const [sheet] = book.sheets;
    expect(sheet!.name).toBe('Export');
    expect(sheet!.cells.map((line) => line.length)).toEqual(new Array(36).fill(13));
    expect(sheet!.cells[0]!.map((cell) => cell?.v)).toEqual(headers);
    const totals = publishedTotals.map((_, year) => sheet!.cells.slice(1).reduce((sum, line) => sum + Number(line[7 + year]!.v), 0));
    expect(totals).toEqual(publishedTotals);
    expect(book.notKept).toEqual([]);
  }
});
