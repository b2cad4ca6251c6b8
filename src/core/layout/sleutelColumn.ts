import type { LevelFinder } from '#core/scheme/LevelFinder';
import { codeKey } from '#core/values/code';
import { textOf, wordKey } from '#core/values/text';
import { isUnchangedPolicy } from '#core/values/unchangedPolicy';
import type { HeaderRow } from './Block';
import type { ColumnLayout, Field } from './Layout';

const HEADERS = new Set(['Registratiesleutel', 'Registratiesleutels', 'Budgetsleutel', 'Ramingsleutel', 'Sleutel', 'Budgetlijn', 'Jaarbudgetrekening', 'Registration key', 'Budget key', 'Key'].map(wordKey));
/** `BP2014_2021-3/3.2.1.5/0200-00/1500000/BESTUUR/CBS/IE3/O`. */
const KEY = /^[^/\s][^/]*(?:\/[^/]*){3,11}$/u;
const WORDS: readonly (readonly [RegExp, Field])[] = [
  [/^(?:actie|actiecode|codeactie|action|actioncode|beleidsactie)/u, 'element'], [/^(?:uo|ou|uitgaveontvangst|richting|direction|soort)$/u, 'richting'],
  [/^(?:beleidsitem|beleidsveld|bi|bv|policyitem)/u, 'beleidsveld'], [/^(?:ar|algemenerekening|rekening|account)/u, 'rekening'],
];

/** The column of registration keys below a header row, with what stands between the slashes; null when there is none. */
export function sleutelColumn(header: HeaderRow, finder: LevelFinder): ColumnLayout | null {
  for (const { column, text, key } of header.cells) {
    const keys = header.below(column).map(textOf);
    const isKey = keys.length > 0 && keys.filter((each) => KEY.test(each)).length >= keys.length * 0.7 && (HEADERS.has(key) || isTold(keys));
    if (isKey || text.split('/').length > 3) {
      const segments = segmentsOf(text, keys, finder);
      if (segments.includes('element')) return { column, header: text, field: 'sleutel', segments };
    }
  }
  return null;
}

/** Whether the texts are told to be keys by how they end: expense or receipt. */
function isTold(keys: readonly string[]): boolean {
  return keys.filter((key) => /\/[UO]$/iu.test(key)).length >= keys.length * 0.7;
}

/** What stands where: as the header names the segments, else as their contents show. */
function segmentsOf(header: string, keys: readonly string[], finder: LevelFinder): (Field | null)[] {
  const named = header.split('/').map((part) => WORDS.find(([pattern]) => pattern.test(wordKey(part)))?.[1] ?? null);
  if (named.length > 3 && named.includes('element')) return named;
  const parts = keys.filter((key) => KEY.test(key)).map((key) => key.split('/'));
  const count = Math.max(0, ...parts.map(({ length }) => length));
  const taken = new Set<Field>();
  return Array.from({ length: count }, (_, i) => {
    const texts = parts.map((each) => each[i]?.trim() ?? '').filter((text) => text !== '');
    const field = CONTENTS.find(([name, is]) => !taken.has(name) && texts.length > 0 && texts.filter((text) => is(text, finder)).length >= texts.length * 0.7)?.[0] ?? null;
    if (field) taken.add(field);
    return field;
  });
}

/** What a segment looks like; a plan version such as `BP2014_2021-3` is none of these. */
const CONTENTS: readonly (readonly [Field, (text: string, finder: LevelFinder) => boolean])[] = [
  ['element', (text, finder) => finder.byCode(codeKey(text)) !== '' || /^\d+(?:\.\d+)+\.?$/u.test(text) || isUnchangedPolicy(text)],
  ['beleidsveld', (text) => /^\d{4}-\d\d$/u.test(text)],
  ['rekening', (text) => /^\d{6,8}$/u.test(text)],
  ['richting', (text) => /^[UO]$/iu.test(text)],
];

/** What stands in a key at the place of a field; '' where it has no such place. */
export function segmentOf(content: unknown, segments: readonly (Field | null)[], field: Field): string {
  const at = segments.indexOf(field);
  return typeof content !== 'string' || at < 0 ? '' : content.split('/')[at]?.trim() ?? '';
}
