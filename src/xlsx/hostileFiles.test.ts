import { deflateRawSync } from 'node:zlib';
import { Inflate, zipSync, strToU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { emptyBook } from '#xlsx/book/emptyBook';
import { checkPackage } from './checkPackage';
import { handmadeXlsx, relationships, worksheet } from './handmadeXlsx.testing';
import { readXlsx } from './readXlsx';
import { writeXlsx } from './writeXlsx';
import { crc32 } from './zip/crc32';

const oneCell = worksheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');

async function refusalOf(bytes: Uint8Array): Promise<{ code: string; reason: unknown }> {
  const result = await readXlsx(bytes);
  if (result.ok) throw new Error('it was read');
  return { code: result.refusal.code, reason: result.refusal.data['reason'] ?? result.refusal.data['format'] ?? result.refusal.data['what'] };
}

/** Where the central directory's entry of a part begins. */
function directoryEntry(bytes: Uint8Array, part: string): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 4; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))) === part) return at;
  }
  throw new Error(`no ${part}`);
}

/** A file whose headers, central and local, state another unpacked size for the sheet. */
function withStatedSize(bytes: Uint8Array, part: string, size: number): Uint8Array {
  const lying = bytes.slice();
  const view = new DataView(lying.buffer);
  const at = directoryEntry(lying, part);
  view.setUint32(at + 24, size, true);
  view.setUint32(view.getUint32(at + 42, true) + 22, size, true);
  return lying;
}

/** A zip with names that no library would write, such as the same one twice. */
function rawZip(files: readonly (readonly [string, string])[], mode = 0): Uint8Array {
  const chunks: Buffer[] = [];
  let length = 0;
  const directory: number[] = [];
  const le = (value: number, size: number): number[] => Array.from({ length: size }, (_, n) => (value >>> (8 * n)) & 255);
  for (const [name, text] of files) {
    const [nameBytes, data] = [strToU8(name), strToU8(text)];
    const packed = deflateRawSync(data);
    const shared = [...le(8, 2), ...le(0, 4), ...le(crc32(data), 4), ...le(packed.length, 4), ...le(data.length, 4), ...le(nameBytes.length, 2)];
    directory.push(...le(0x02014b50, 4), ...le(20, 2), ...le(20, 2), ...le(0, 2), ...shared, ...le(0, 8), ...le(mode * 65536, 4), ...le(length, 4), ...nameBytes);
    chunks.push(Buffer.from([...le(0x04034b50, 4), ...le(20, 2), ...le(0, 2), ...shared, ...le(0, 2), ...nameBytes]), packed);
    length += 30 + nameBytes.length + packed.length;
  }
  const end = [...le(0x06054b50, 4), ...le(0, 4), ...le(files.length, 2), ...le(files.length, 2), ...le(directory.length, 4), ...le(length, 4), ...le(0, 2)];
  return new Uint8Array(Buffer.concat([...chunks, Buffer.from([...directory, ...end])]));
}

/** An OLE container as far as anyone looks: its mark, and the names of its streams in UTF-16. */
function ole(...streams: string[]): Uint8Array {
  const names = streams.flatMap((name) => [...name, '\0'].flatMap((letter) => [letter.charCodeAt(0), 0]));
  return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0), ...names]);
}

const contentTypes = ['[Content_Types].xml', '<Types/>'] as const;

describe('files that are no .xlsx are named for what they are', () => {
  test.each([
    ['an encrypted workbook', ole('EncryptionInfo', 'EncryptedPackage'), { code: 'xlsx-password', reason: undefined }],
    ['a workbook of Excel 97', ole('Workbook'), { code: 'xlsx-other-format', reason: 'xls' }],
    ['a text with semicolons', strToU8('code;titel\r\nA1;Één\r\n'), { code: 'xlsx-other-format', reason: 'csv' }],
    ['a binary workbook', rawZip([contentTypes, ['xl/workbook.bin', 'x']]), { code: 'xlsx-other-format', reason: 'xlsb' }],
    ['a Word document', rawZip([contentTypes, ['word/document.xml', '<x/>']]), { code: 'xlsx-other-format', reason: 'docx' }],
    ['an OpenDocument sheet', zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] }), { code: 'xlsx-other-format', reason: 'ods' }],
    ['any other zip', rawZip([['a.txt', 'x']]), { code: 'xlsx-other-format', reason: 'zip' }],
    ['a web page', strToU8('<html><table><tr><td>1</td></tr></table></html>'), { code: 'xlsx-other-format', reason: 'html' }],
    ['XML of Excel 2003', strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'), { code: 'xlsx-other-format', reason: 'xml-2003' }],
    ['nothing', new Uint8Array(0), { code: 'xlsx-not-a-zip', reason: undefined }],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), { code: 'xlsx-not-a-zip', reason: undefined }],
  ])('%s', async (_, bytes, expected) => {
    expect(await refusalOf(bytes)).toEqual(expected);
  });
});

describe('files that would hurt are refused before or while unpacking', () => {
  test('a bomb: 300 MB in one cell of a file of 300 kB', async () => {
    const bytes = rawZip([contentTypes, ['xl/worksheets/sheet1.xml', worksheet(`<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${'x'.repeat(310 * 1024 * 1024)}</t></is></c></row></sheetData>`)]]);
    expect(bytes.length).toBeLessThan(1_000_000);
    const unpacking = jest.spyOn(Inflate.prototype, 'push');
    expect(await refusalOf(bytes)).toEqual({ code: 'xlsx-too-large', reason: 'bytes' });
    expect(unpacking).not.toHaveBeenCalled();
    unpacking.mockRestore();
  }, 60_000);

  test('a bomb that states a small size stops at the first byte too many', async () => {
    const bytes = withStatedSize(rawZip([contentTypes, ['_rels/.rels', relationships([['rId1', 'officeDocument', 'xl/workbook.xml']])], ['xl/workbook.xml', ' '.repeat(100 * 1024 * 1024)]]), 'xl/workbook.xml', 1_000);
    const result = await readXlsx(bytes);
    if (result.ok) throw new Error('it was read');
    expect(result.refusal).toMatchObject({ code: 'xlsx-damaged', data: { reason: 'size', declared: 1_000 } });
    // One step of what is packed, of the seven that it takes.
    expect(Number(result.refusal.data['found'])).toBeLessThan(18 * 1024 * 1024);
  }, 60_000);

  test('headers that state 2 GB', async () => {
    expect(await refusalOf(withStatedSize(handmadeXlsx(oneCell), 'xl/worksheets/sheet1.xml', 2 ** 31))).toEqual({ code: 'xlsx-too-large', reason: 'bytes' });
  });

  test('headers that state more than the packed bytes can hold', async () => {
    expect(await refusalOf(withStatedSize(handmadeXlsx(oneCell), 'xl/worksheets/sheet1.xml', 2 ** 27))).toEqual({ code: 'xlsx-damaged', reason: 'size' });
  });

  test('10,000 parts', async () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`xl/media/${n}.png`, new Uint8Array(1)]));
    expect(await refusalOf(handmadeXlsx(oneCell, many))).toEqual({ code: 'xlsx-too-large', reason: 'parts' });
  });

  test.each([
    ['two parts of the same name', rawZip([contentTypes, ['xl/workbook.xml', '<a/>'], ['xl/Workbook.xml', '<b/>']]), 'duplicate-part'],
    ['a name that leads outside', rawZip([contentTypes, ['xl/../../evil.xml', '<a/>']]), 'part-name'],
    ['the same with backslashes', rawZip([contentTypes, ['xl\\..\\..\\evil.xml', '<a/>']]), 'part-name'],
    ['a name with a drive', rawZip([contentTypes, ['C:/evil.xml', '<a/>']]), 'part-name'],
    ['a link to another file', rawZip([contentTypes, ['xl/workbook.xml', '/etc/passwd']], 0o120777), 'symlink'],
    ['the first half of a good file', handmadeXlsx(oneCell).slice(0, 500), 'truncated'],
  ])('%s', async (_, bytes, reason) => {
    expect(await refusalOf(bytes)).toEqual({ code: 'xlsx-damaged', reason });
  });

  test('a byte that changed on the way', async () => {
    const bytes = handmadeXlsx(oneCell, {}, { level: 0 });
    const at = new TextDecoder('latin1').decode(bytes).indexOf('<v>1</v>');
    bytes[at + 3] = '9'.charCodeAt(0);
    expect(await refusalOf(bytes)).toEqual({ code: 'xlsx-damaged', reason: 'checksum' });
  });

  test('parts that share packed bytes', async () => {
    const bytes = handmadeXlsx(oneCell).slice();
    const view = new DataView(bytes.buffer);
    const [from, to] = ['[Content_Types].xml', '_rels/.rels'].map((part) => directoryEntry(bytes, part)) as [number, number];
    view.setUint32(from + 20, view.getUint32(to + 20, true) + view.getUint32(to + 42, true), true);
    expect((await refusalOf(bytes)).code).toBe('xlsx-damaged');
  });
});

describe('sheets that contradict themselves', () => {
  test.each([
    ['a row beyond the last', '<sheetData><row r="99999999"><c r="XFD99999999"><v>1</v></c></row></sheetData>', 'cell-beyond-sheet'],
    ['a column beyond the last', '<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>', 'cell-beyond-sheet'],
    ['more cells in a row than there are columns', `<sheetData><row>${'<c><v>1</v></c>'.repeat(16_385)}</row></sheetData>`, 'cell-beyond-sheet'],
    ['a cell in another row than its own', '<sheetData><row r="1"><c r="A2"><v>1</v></c></row></sheetData>', 'cell-address'],
    ['a shared text that does not exist', '<sheetData><row r="1"><c r="A1" t="s"><v>999999999</v></c></row></sheetData>', 'shared-string'],
    ['a shared text of negative number', '<sheetData><row r="1"><c r="A1" t="s"><v>-1</v></c></row></sheetData>', 'shared-string'],
    ['a number that is none', '<sheetData><row r="1"><c r="A1"><v>twaalf</v></c></row></sheetData>', 'cell-value'],
    ['tags that do not match', '<sheetData><row r="1"></sheetData></row>', 'xml-mismatch'],
    ['an end that is missing', '<sheetData><row r="1"><!--', 'xml-truncated'],
    ['an entity of its own', '<sheetData><row r="1"><c r="A1" t="str"><v>&i;</v></c></row></sheetData>', 'entity'],
    ['elements nested without end', '<a>'.repeat(100_000), 'xml-depth'],
    ['columns named over and over', `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(2_000)}</cols><sheetData/>`, 'columns'],
    ['no cells where it says there are', '<dimension ref="A1:U2001"/><sheetData/>', 'sheet-empty'],
  ])('%s', async (_, children, reason) => {
    expect(await refusalOf(handmadeXlsx(worksheet(children)))).toEqual({ code: 'xlsx-damaged', reason });
  });

  test('entities that expand to 10^9 letters, and those that name a file, are refused with their DTD', async () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, n) => `<!ENTITY b${n} "&a;&a;">`).join('')}]>${oneCell.split('\n')[1]}`;
    const outside = `<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/hostname">]>${oneCell.split('\n')[1]}`;
    expect(await refusalOf(handmadeXlsx(laughs))).toEqual({ code: 'xlsx-damaged', reason: 'dtd' });
    expect(await refusalOf(handmadeXlsx(outside))).toEqual({ code: 'xlsx-damaged', reason: 'dtd' });
  });

  test('50,000 sheets of one part', async () => {
    const list = Array.from({ length: 50_000 }, (_, n) => `<sheet name="s${n}" sheetId="${n}" r:id="rId1"/>`).join('');
    expect(await refusalOf(handmadeXlsx(oneCell, { 'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${list}</sheets></workbook>` }))).toEqual({ code: 'xlsx-damaged', reason: 'sheet-double' });
  }, 20_000);

  test('the refusal names part and cell', async () => {
    const result = await readXlsx(handmadeXlsx(worksheet('<sheetData><row r="7"><c r="C7" t="s"><v>5</v></c></row></sheetData>')));
    expect(result).toEqual({ ok: false, refusal: { code: 'xlsx-damaged', data: { reason: 'shared-string', part: 'xl/worksheets/sheet1.xml', cell: 'C7', index: 5 } } });
  });

  test('a formula of 8,000 letters shared by 60,000 cells does not fill the memory', async () => {
    const long = `A1&amp;"${'x'.repeat(8_000)}"`;
    const rows = Array.from({ length: 60_000 }, (_, n) => `<row r="${n + 1}"><c r="B${n + 1}"><f t="shared" si="0"${n === 0 ? ` ref="B1:B60000">${long}</f>` : '/>'}</c></row>`);
    expect(await refusalOf(handmadeXlsx(worksheet(`<sheetData>${rows.join('')}</sheetData>`)))).toEqual({ code: 'xlsx-too-large', reason: 'formulas' });
  }, 30_000);
});

describe('files that look hostile and are not', () => {
  test('one cell at the far corner costs nothing', async () => {
    const result = await readXlsx(handmadeXlsx(worksheet('<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>')));
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    const { cells } = result.value.sheets[0]!;
    expect(cells[1_048_575]![16_383]).toEqual({ v: 1 });
    // Rows and cells that are not there are not made either.
    expect([Object.keys(cells), Object.keys(cells[1_048_575]!)]).toEqual([['1048575'], ['16383']]);
    expect(unzipSync(await writeXlsx(result.value))['xl/worksheets/sheet1.xml']!.length).toBeLessThan(2_000);
  });

  test('a sheet named __proto__, with names, settings and properties so called', async () => {
    const book = emptyBook('__proto__');
    book.sheets[0]!.cells = [[{ v: '__proto__' }]];
    book.names = [{ name: '__proto__', refersTo: "'__proto__'!$A$1", visible: true }];
    book.settings = JSON.parse('{"__proto__":"1"}') as Record<string, string>;
    book.properties.custom = JSON.parse('{"__proto__":true,"constructor":"x"}') as Record<string, string | boolean>;
    const result = await readXlsx(await writeXlsx(book));
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    expect(result.value.sheets[0]!.name).toBe('__proto__');
    expect(result.value.names).toEqual(book.names);
    expect(Object.entries(result.value.settings)).toEqual([['__proto__', '1']]);
    expect(Object.entries(result.value.properties.custom)).toEqual([['__proto__', true], ['constructor', 'x']]);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describe('any bytes at all', () => {
  test('are read or refused with a known code, never thrown, and the reason is never ours', async () => {
    const good = await writeXlsx(emptyBook());
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }), async (changes) => {
      const bytes = good.slice();
      for (const [at, value] of changes) bytes[at] = value;
      const result = await readXlsx(bytes);
      if (!result.ok) expect(result.refusal.data['reason']).not.toBe('unreadable');
    }), { numRuns: 300 });
  });

  test('changed inside the parts, past every checksum', async () => {
    const text = worksheet('<sheetPr><outlinePr summaryBelow="0"/></sheetPr><sheetData><row r="1" ht="20" s="1"><c r="A1" s="0" t="inlineStr"><is><r><rPr><b/></rPr><t>x</t></r></is></c><c r="B1"><f t="shared" si="0" ref="B1:B2">A1+1</f><v>2.5</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells><conditionalFormatting sqref="A1"><cfRule type="cellIs" priority="1"><formula>1</formula></cfRule></conditionalFormatting><dataValidations><dataValidation type="list" sqref="A1"><formula1>"a,b"</formula1></dataValidation></dataValidations>');
    const bytes = strToU8(text);
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.constantFrom(...'<>/"=:!A90 \0\u007f&[-')), { minLength: 1, maxLength: 4 }), async (changes) => {
      const changed = bytes.slice();
      for (const [at, letter] of changes) changed[at] = letter.charCodeAt(0);
      const result = await readXlsx(handmadeXlsx(new TextDecoder().decode(changed)));
      if (!result.ok) expect(result.refusal.data['reason']).not.toBe('unreadable');
    }), { numRuns: 500 });
  });

  test('are checked without being read', () => {
    expect(checkPackage(handmadeXlsx(oneCell))).toMatchObject({ ok: true });
    expect(checkPackage(strToU8('a;b'))).toEqual({ ok: false, refusal: { code: 'xlsx-other-format', data: { format: 'csv' } } });
  });
});
