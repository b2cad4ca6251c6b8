import type { Result } from '../Result';
import { ok, refuse } from '../Result';
import { MOST_BYTES, type KeptSort } from './Kept';
import { asText, broken, checksumOf, opened } from './seal';

/** One small XML element: version and checksum as attributes, the contents as JSON. Refusal `kept-too-large`. */
export function writeKeptXml(sort: KeptSort, content: unknown): Result<string> {
  const text = asText(content);
  const xml = `<doelboom xmlns="${sort.namespace}" version="${sort.version}" checksum="${checksumOf(text)}">${escaped(text)}</doelboom>`;
  return xml.length > MOST_BYTES ? refuse('kept-too-large', { sort: sort.id, kilobytes: Math.ceil(xml.length / 1000), most: MOST_BYTES / 1000 }) : ok(xml);
}

/** The contents of such a part, also after another program has written its XML anew. */
export function readKeptXml(sort: KeptSort, xml: string): Result<unknown> {
  const found = /<(?:[\w.-]+:)?doelboom\b([^>]*)>([\s\S]*)<\/(?:[\w.-]+:)?doelboom\s*>/u.exec(xml.slice(0, MOST_BYTES * 2));
  if (!found) return broken(sort.id);
  const attributes = found[1] ?? '';
  const seal = { version: attribute(attributes, 'version'), checksum: attribute(attributes, 'checksum') };
  return opened(sort, seal, unescaped(found[2] ?? '').trim());
}

/** The first of several parts that can be read; two of one namespace stand where a workbook was put together from others. */
export function readFirstKept(sort: KeptSort, xmls: readonly string[]): Result<unknown> | null {
  const read = xmls.map((xml) => readKeptXml(sort, xml));
  return read.find(({ ok: isRead }) => isRead) ?? read[0] ?? null;
}

function attribute(text: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`, 'u').exec(text)?.[1] ?? '';
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
}

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => SIGNS[name] ?? '');
}
