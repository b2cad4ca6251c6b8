import { readListTable } from '#core/lists/readListTable';
import { recogniseList } from '#core/lists/recogniseList';
import { emptyBook } from '#xlsx/book/emptyBook';
import { writeXlsx } from '#xlsx/writeXlsx';
import { readListFile } from '#actions/readListFile';

const LETTERS = 'Loket Überstad café naïef 10 € – “x”';

/** A text as bytes in each of the ways in which systems write it. */
const ENCODINGS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': (text) => new TextEncoder().encode(text),
  'UTF-8 with a mark': (text) => new TextEncoder().encode(`\ufeff${text}`),
  'UTF-16 LE': (text) => wide(text, true),
  'UTF-16 LE with a mark': (text) => wide(`\ufeff${text}`, true),
  'UTF-16 BE': (text) => wide(text, false),
  'UTF-16 BE with a mark': (text) => wide(`\ufeff${text}`, false),
  'Windows-1252': (text) => Uint8Array.from([...text].map(narrow)),
};

function wide(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), isLittle);
  return new Uint8Array(view.buffer);
}

function narrow(letter: string): number {
  const special: Readonly<Record<string, number>> = { '€': 0x80, '–': 0x96, '“': 0x93, '”': 0x94 };
  return special[letter] ?? letter.charCodeAt(0);
}

/** A list of kostenplaatsen that is like no other each time. */
function makeList(seed: number): { code: string; title: string; dienst: string; from: string; to: string }[] {
  let state = seed;
  const random = (below: number): number => { state = (state * 1103515245 + 12345) % 2147483648; return state % below; };
  return Array.from({ length: 20 }, (_, i) => ({
    code: `${'0'.repeat(random(3))}${1000 + i * 7}`, title: `${LETTERS.slice(random(10))}${['', ' "groot"', '; en meer', '\nregel 2', '\tx', ', y'][random(6)]}`,
    dienst: ['Burgerzaken', 'Groendienst', "Foto's"][random(3)]!, from: String(2010 + random(15)), to: ['', String(2026 + random(10))][random(2)]!,
  }));
}

type Field = keyof ReturnType<typeof makeList>[number];
const HEADERS: Readonly<Record<Field, string>> = { code: 'Kostenplaats', title: 'Naam', dienst: 'Dienst', from: 'Geldig vanaf', to: 'Geldig tot' };

function asText(list: ReturnType<typeof makeList>, order: readonly Field[], separator: string, lineEnd: string): string {
  const cell = (text: string) => (/["\n\r]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text);
  return [order.map((field) => HEADERS[field]), ...list.map((entry) => order.map((field) => entry[field]))].map((row) => row.map(cell).join(separator)).join(lineEnd);
}

async function readBack(bytes: Uint8Array): Promise<object[]> {
  const file = await readListFile('lijst.csv', bytes);
  if (!file.ok) throw new Error(file.refusal.code);
  const [guess] = recogniseList(file.value);
  const { rows, meanings, remarks } = readListTable(file.value.sheets[0]!, guess!.reading);
  expect(remarks).toEqual([]);
  return rows.map(({ cells }) => Object.fromEntries(meanings.map(({ field }, index) => [field, String(cells[index])])));
}

describe.each(Object.keys(ENCODINGS))('a list in %s', (encoding) => {
  const orders: readonly (readonly Field[])[] = [['code', 'title', 'dienst', 'from', 'to'], ['to', 'from', 'dienst', 'title', 'code'], ['title', 'code', 'to', 'dienst', 'from']];
  test.each([[';', '\r\n'], ['\t', '\n'], [',', '\r\n'], [';', '\r']])('parted by %j, lines ending in %j, is read back the same in any order of columns', async (separator, lineEnd) => {
    for (const [round, order] of orders.entries()) {
      const list = makeList(round * 31 + separator.charCodeAt(0));
      const read = await readBack(ENCODINGS[encoding]!(asText(list, order, separator, lineEnd)));
      expect(read).toEqual(list.map(({ title, ...rest }) => ({ ...rest, title: title.trim() })));
    }
  });
});

test('line ends of several kinds in one file', async () => {
  const bytes = new TextEncoder().encode('Kostenplaats;Naam;Dienst\r\n1;a;b\r2;c;d\n3;e;f');
  expect(await readBack(bytes)).toHaveLength(3);
});

test('an .xlsx is read with its tables; hidden sheets are left alone', async () => {
  const book = emptyBook('Export');
  book.sheets[0]!.cells = [[{ v: 'Kostenplaats' }, { v: 'Naam' }, { v: 'Dienst' }, { v: 'Geldig tot' }], [{ v: 105010 }, { v: 'Loket' }, { v: 'Burgerzaken' }, { v: 46387 }]];
  book.sheets.push({ ...structuredClone(book.sheets[0]!), id: '{00000000-0002-0000-0000-000000000000}', name: 'Oud', visibility: 'hidden' });
  const file = await readListFile('sap.xlsx', await writeXlsx(book));
  if (!file.ok) throw new Error(file.refusal.code);
  const guesses = recogniseList(file.value);
  expect(guesses).toHaveLength(1);
  expect(readListTable(file.value.sheets[0]!, guesses[0]!.reading).rows[0]?.cells).toEqual(['105010', 'Loket', 'Burgerzaken', 2026]);
});

test.each<[string, Uint8Array, string]>([
  ['nothing', new Uint8Array(), 'list-empty'],
  ['blank lines', new TextEncoder().encode('\r\n;;;\r\n'), 'list-empty'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]), 'list-not-text'],
  ['a pdf', new TextEncoder().encode('%PDF-1.7 …'), 'list-not-text'],
  ['a web page', new TextEncoder().encode('<html><table></table></html>'), 'list-not-text'],
  ['an old .xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...[...'Workbook'].flatMap((letter) => [letter.charCodeAt(0), 0])]), 'xlsx-other-format'],
  ['a workbook with a password', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])]), 'xlsx-password'],
  ['a broken zip', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), 'xlsx-damaged'],
])('%s is refused by name', async (_, bytes, code) => {
  expect(await readListFile('lijst.csv', bytes)).toMatchObject({ ok: false, refusal: { code, data: { file: 'lijst.csv' } } });
});

test.each(['UTF-8', 'UTF-16 LE', 'UTF-16 BE with a mark', 'Windows-1252'])('a control character in a cell is refused by the name of that cell, wherever it stands: %s', async (encoding) => {
  const rows = Array.from({ length: 3000 }, (_, i) => `${i};Loket ${i};Burgerzaken`);
  const refused = async (row: number, character: string): Promise<unknown> => {
    const text = ['Kostenplaats;Naam;Dienst', ...rows.map((each, i) => (i === row ? each.replace('Loket', `Lo${character}ket`) : each))].join('\r\n');
    const file = await readListFile('lijst.csv', ENCODINGS[encoding]!(text));
    return file.ok ? null : file.refusal;
  };
  for (const row of [0, 2999]) expect([await refused(row, '\u0001'), await refused(row, '\u001f')]).toEqual(new Array(2).fill({ code: 'list-control-character', data: { file: 'lijst.csv', cell: `B${row + 2}` } }));
  expect(await refused(2999, '\u0000')).toMatchObject({ code: 'list-control-character', data: { cell: 'B3001' } });
  expect([await refused(2999, '\u000b'), await refused(0, '\u001b')]).toEqual([null, null]);
});

test('a control character in an .xlsx is refused by its cell, with the sheet where there are several; hidden sheets hold no list', async () => {
  const book = emptyBook('Export');
  book.sheets[0]!.cells = [[{ v: 'Kostenplaats' }, { v: 'Naam' }], [{ v: 105010 }, { v: 'Loket' }], [{ v: 105011 }, { v: 'Bu\u0007rgerzaken' }]];
  const refused = async () => {
    const file = await readListFile('sap.xlsx', await writeXlsx(book));
    return file.ok ? null : file.refusal;
  };
  expect(await refused()).toEqual({ code: 'list-control-character', data: { file: 'sap.xlsx', cell: 'B3' } });
  book.sheets.push({ ...structuredClone(book.sheets[0]!), id: '{00000000-0002-0000-0000-000000000000}', name: 'Oud' });
  book.sheets[0]!.cells[2]![1] = { v: 'Een regel\nen nog een\ttab' };
  expect(await refused()).toMatchObject({ data: { cell: 'Oud B3' } });
  book.sheets[1]!.visibility = 'hidden';
  expect(await refused()).toBeNull();
});
