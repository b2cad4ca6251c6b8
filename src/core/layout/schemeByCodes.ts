import { levelFinder, type LevelFinder } from '#core/scheme/LevelFinder';
import type { Scheme } from '#core/scheme/Scheme';
import { codeKey } from '#core/values/code';
import { textOf } from '#core/values/text';
import type { Field, SheetLayout } from './Layout';
import type { SheetSnapshot, WorkbookSnapshot } from './Snapshot';

/** Of the codes of a plan, a scheme must know so many to be that of the plan. */
const MOST = 0.8;
/** So many rows of a sheet are looked at. */
const ROWS_SAMPLED = 300;

/**
 * The scheme whose codes a plan bears, where those are not of the scheme in whose words it was understood: the first that
 * knows nearly all of them, some that this one does not, and misses none that it knows. Bare numbers tell no schemes apart.
 * Null where the words do well enough.
 */
export function schemeByCodes({ sheets: snapshots }: WorkbookSnapshot, sheets: readonly SheetLayout[], scheme: Scheme, schemes: readonly Scheme[]): Scheme | null {
  const codes = new Set(sheets.flatMap((layout) => codesIn(layout, snapshots.find(({ id }) => id === layout.id))));
  const own = levelFinder(scheme);
  const lacking = [...codes].filter((code) => /\p{L}/u.test(code) && own.byCode(code) === '');
  const isOf = (finder: LevelFinder): boolean => {
    const unknown = [...codes].filter((code) => finder.byCode(code) === '');
    return unknown.length <= codes.size * (1 - MOST) && unknown.every((code) => own.byCode(code) === '') && lacking.some((code) => finder.byCode(code) !== '');
  };
  return lacking.length === 0 ? null : schemes.find((each) => each !== scheme && isOf(levelFinder(each))) ?? null;
}

const PLAN_KINDS: ReadonlySet<string> = new Set(['plan', 'vlak']);
const WITH_CODES: ReadonlySet<Field> = new Set(['code', 'title', 'outline']);

/** What could be a code: what stands in the columns of codes, and the first word with a digit of a title. */
function codesIn({ kind, columns, firstRow, endRow }: SheetLayout, sheet: SheetSnapshot | undefined): string[] {
  if (!sheet || !PLAN_KINDS.has(kind)) return [];
  const rows = sheet.values.slice(Math.max(0, firstRow - sheet.top), Math.max(0, Math.min(endRow, firstRow + ROWS_SAMPLED) - sheet.top));
  const wanted = columns.filter(({ field, level }) => WITH_CODES.has(field) && (field !== 'title' || level !== undefined));
  return rows.flatMap((row) => wanted.map(({ column, field }) => codeOf(textOf(row[column - sheet.left]), field))).filter((code) => code !== '');
}

function codeOf(text: string, field: Field): string {
  if (field === 'code') return codeKey(text);
  const [first = ''] = text.split(/[\s:–—]/u);
  // A number before a title may be one of its words.
  return /\p{L}/u.test(first) && /\d/u.test(first) ? codeKey(first) : '';
}
