import fc from 'fast-check';
import type { KeptSort } from './Kept';
import { readKeptFile, writeKeptFile } from './keptFile';
import { readFirstKept, readKeptXml, writeKeptXml } from './keptXml';

const SORT: KeptSort = { id: 'proef', namespace: 'urn:doelboom:proef', version: 2 };

function xmlOf(content: unknown, sort = SORT): string {
  const written = writeKeptXml(sort, content);
  if (!written.ok) throw new Error(written.refusal.code);
  return written.value;
}

/** JSON knows no minus zero: it comes back as zero. */
const asJson = (content: unknown): unknown => JSON.parse(JSON.stringify(content));

test('whatever is kept comes back as it was, from the part and from the file', () => {
  fc.assert(fc.property(fc.jsonValue({ noUnicodeString: false }), (content) => {
    expect(readKeptXml(SORT, xmlOf(content))).toEqual({ ok: true, value: asJson(content) });
    expect(readKeptFile(SORT, writeKeptFile(SORT, content))).toEqual({ ok: true, value: asJson(content) });
  }));
});

test('a part holds ASCII only, without a sign that XML minds', () => {
  expect(xmlOf({ naam: 'Coördinatie & <plan> \ud800 \u0001' })).toMatch(/^<doelboom xmlns="urn:doelboom:proef" version="2" checksum="[0-9a-f]{8}-[0-9a-f]+">[ -~]*<\/doelboom>$/u);
});

test('another program may have written the XML anew', () => {
  const xml = xmlOf({ a: 'é & "b"' });
  const [, version, checksum, text] = /version="(.*?)" checksum="(.*?)">(.*)<\/doelboom>/u.exec(xml) ?? [];
  const anew = `<?xml version="1.0" encoding="utf-8"?>\r\n<d:doelboom checksum='${checksum}' version='${version}' xmlns:d="urn:doelboom:proef">\n${(text ?? '').replace(/"/g, '&quot;')}\n</d:doelboom>\n`;
  expect(readKeptXml(SORT, anew)).toEqual({ ok: true, value: { a: 'é & "b"' } });
});

test.each([
  ['a letter changed', (xml: string) => xml.replace('waarde', 'waarda'), 'kept-broken'],
  ['cut off', (xml: string) => xml.slice(0, -20), 'kept-broken'],
  ['empty', () => '', 'kept-broken'],
  ['of a version to come', (xml: string) => xml.replace('version="2"', 'version="3"'), 'kept-newer'],
  ['of no version', (xml: string) => xml.replace('version="2"', 'version="x"'), 'kept-broken'],
  ['another element', () => '<x xmlns="urn:doelboom:proef"/>', 'kept-broken'],
])('a part that is %s is refused by name', (_what, broken, code) => {
  expect(readKeptXml(SORT, broken(xmlOf({ a: 'waarde' })))).toMatchObject({ ok: false, refusal: { code, data: { sort: 'proef' } } });
});

test('of two parts the one that is whole is read', () => {
  expect(readFirstKept(SORT, [])).toBeNull();
  expect(readFirstKept(SORT, ['<x/>', xmlOf(1)])).toEqual({ ok: true, value: 1 });
  expect(readFirstKept(SORT, ['<x/>'])).toMatchObject({ ok: false, refusal: { code: 'kept-broken' } });
});

test.each([
  ['no JSON', 'Code;Titel', 'kept-other-file'], ['null', 'null', 'kept-other-file'], ['another sort', writeKeptFile({ ...SORT, id: 'anders' }, 1), 'kept-other-file'],
  ['a letter changed', writeKeptFile(SORT, { a: 'waarde' }).replace('waarde', 'waarda'), 'kept-broken'],
  ['no content', '{"doelboom":"proef","version":2}', 'kept-broken'], ['newer', writeKeptFile({ ...SORT, version: 9 }, 1), 'kept-newer'],
])('a file with %s is refused by name', (_what, text, code) => {
  expect(readKeptFile(SORT, text)).toMatchObject({ ok: false, refusal: { code } });
});

test('what takes more than 200 kB is not kept', () => {
  expect(writeKeptXml(SORT, 'x'.repeat(199_000)).ok).toBe(true);
  expect(writeKeptXml(SORT, 'x'.repeat(200_001))).toMatchObject({ ok: false, refusal: { code: 'kept-too-large', data: { sort: 'proef', kilobytes: 201, most: 200 } } });
});
