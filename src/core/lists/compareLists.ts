import type { YearSpan } from '#core/plan/sameYears';
import type { CellValue } from '#core/values/CellValue';
import type { ListKind } from './ListKind';
import { meaningId, type Meaning } from './ListReading';
import type { ListRemark, ListRow, ListTable } from './ListTable';
import { matchRows } from './matchRows';
import { sameIn, type IsSame } from './sameIn';
import { sliceYears } from './sliceYears';
import { withDepartementen } from './withDepartementen';

/**
 * What happens to an entry: it is new; something of it changes; it closes (an end is set, or an earlier one); or it is
 * gone from the file while it stands in the workbook.
 */
export const LIST_STATUSES = ['new', 'changed', 'closed', 'gone'] as const;
export type ListStatus = (typeof LIST_STATUSES)[number];

export interface ListDifference {
  readonly status: ListStatus;
  /** The entry as the workbook knows it; for a new one as the file does. */
  readonly key: string;
  readonly code: string;
  readonly title: string;
  /** The row in the workbook's list; null for a new entry. */
  readonly own: ListRow | null;
  /** The row in the file; null for one that is gone. */
  readonly file: ListRow | null;
  /** Field by field; of a new entry everything that the file says of it. */
  readonly changes: readonly FieldChange[];
  /** Of one of several rows of one code its own years, in the workbook and in the file; null where no other row bears its code. */
  readonly slice: readonly YearSpan[] | null;
}

export interface FieldChange { readonly meaning: Meaning; readonly from: CellValue; readonly to: CellValue }

export interface ListComparison {
  readonly kind: ListKind;
  readonly differences: readonly ListDifference[];
  /** Entries that are in both, alike. */
  readonly same: number;
  readonly remarks: readonly ListRemark[];
}

/** Fields that stay the planner's: what another system says there is not taken over. */
const OWN_FIELDS: ReadonlySet<Meaning['field']> = new Set(['note']);
/** Fields in which nothing says something: open at that side. In any other an empty cell erases nothing. */
const OPEN_FIELDS: ReadonlySet<Meaning['field']> = new Set(['from', 'to']);

/** Compares a file's list with the workbook's, entry by entry and field by field. Work: linear in both. */
export function compareLists(own: ListTable, given: ListTable): ListComparison {
  const file = withDepartementen(given, own);
  const { pairs, added, gone, remarks } = matchRows(own, file);
  const columns = sharedColumns(own, file);
  const sliceOf = sliceYears(own, file);
  const differences: ListDifference[] = [];
  let same = 0;
  for (const [mine, theirs] of pairs) {
    const changes = changesOf(mine, theirs, columns);
    if (changes.length === 0) same += 1;
    else differences.push({ ...named(mine), title: theirs.title || mine.title, status: isClosing(changes) ? 'closed' : 'changed', own: mine, file: theirs, changes, slice: sliceOf(mine, theirs) });
  }
  for (const row of added) differences.push({ ...named(row), status: 'new', own: null, file: row, changes: everything(row, file), slice: sliceOf(null, row) });
  for (const row of gone) differences.push({ ...named(row), status: 'gone', own: row, file: null, changes: [], slice: sliceOf(row, null) });
  return { kind: own.kind, differences, same, remarks: [...file.remarks, ...remarks] };
}

function named({ key, code, title }: ListRow): Pick<ListDifference, 'key' | 'code' | 'title'> {
  return { key, code, title };
}

interface SharedColumn { readonly meaning: Meaning; readonly own: number; readonly file: number; readonly isSame: IsSame }

function sharedColumns(own: ListTable, file: ListTable): SharedColumn[] {
  const mine = new Map(own.meanings.map((meaning, index) => [meaningId(meaning), index]));
  return file.meanings.flatMap((meaning, index) => {
    const at = mine.get(meaningId(meaning));
    return at === undefined || OWN_FIELDS.has(meaning.field) ? [] : [{ meaning, own: at, file: index, isSame: sameIn(own.kind, meaning.field) }];
  });
}

function changesOf(own: ListRow, file: ListRow, columns: readonly SharedColumn[]): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const column of columns) {
    const from = own.cells[column.own] ?? '';
    const to = file.cells[column.file] ?? '';
    if (to === '' && !OPEN_FIELDS.has(column.meaning.field)) continue;
    if (from !== to && !column.isSame(from, to)) changes.push({ meaning: column.meaning, from, to });
  }
  return changes;
}

function everything(row: ListRow, { meanings }: ListTable): FieldChange[] {
  return meanings.flatMap((meaning, index) => {
    const to = row.cells[index] ?? '';
    return to === '' || OWN_FIELDS.has(meaning.field) ? [] : [{ meaning, from: '', to }];
  });
}

/** An end that was not there, or a later one: the entry can be used for a shorter time. */
function isClosing(changes: readonly FieldChange[]): boolean {
  return changes.some(({ meaning, from, to }) => meaning.field === 'to' && typeof to === 'number' && (typeof from !== 'number' || to < from));
}
