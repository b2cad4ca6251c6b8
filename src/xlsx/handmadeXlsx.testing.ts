import { strToU8, zipSync } from 'fflate';

const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export const mainNamespace = main;

/** A workbook of hand-written parts: one sheet with this XML, and whatever other parts are given or replaced. */
export function handmadeXlsx(sheet: string, others: Record<string, string | Uint8Array> = {}, options: { sheetName?: string; level?: 0 | 1 } = {}): Uint8Array {
  const { sheetName = 'Blad1', level = 1 } = options;
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${rels}"><sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rId2', 'sharedStrings', 'sharedStrings.xml'], ['rId3', 'styles', 'styles.xml'], ['rId4', 'theme', 'theme/theme1.xml']]),
    'xl/worksheets/sheet1.xml': sheet,
    ...others,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])), { level });
}

/** A worksheet part around these children. */
export function worksheet(children: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}" xmlns:r="${rels}">${children}</worksheet>`;
}

/** A relationships part of `[id, kind, target]`. */
export function relationships(list: readonly (readonly [string, string, string])[]): string {
  const items = list.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${rels}/${kind}" Target="${target}"/>`);
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}
