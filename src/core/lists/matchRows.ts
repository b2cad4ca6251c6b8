import type { YearSpan } from '#core/plan/sameYears';
import { codeKey } from '#core/values/code';
import { groupedBy } from '#core/values/groupedBy';
import type { ListRemark, ListRow, ListTable } from './ListTable';
import { yearsIn } from './SeenRows';
import { withoutZeros } from './withoutZeros';

export interface MatchedRows {
  /** Workbook's row and file's row of one entry. */
  readonly pairs: readonly (readonly [ListRow, ListRow])[];
  readonly added: readonly ListRow[];
  readonly gone: readonly ListRow[];
  readonly remarks: readonly ListRemark[];
}

/** The rows under each key: one, but of a kostenplaats with years of its own on each. */
type ByKey = ReadonlyMap<string, readonly ListRow[]>;

/**
 * Which row of the file is which of the workbook: by key; what is then left by what the key is without its leading
 * zeros (`00123` came as `123`), or for a dienst by its name alone (it moved to another departement), each only where
 * one key on either side can be meant. Of several rows with one key those of the same years belong together, else those that
 * begin in the same year, else those of one dienst, and of the others the latest.
 */
export function matchRows(own: ListTable, file: ListTable): MatchedRows {
  const [mine, theirs]: readonly [ByKey, ByKey] = [groupedBy(own.rows, ({ key }) => key), groupedBy(file.rows, ({ key }) => key)];
  const exact = [...theirs.keys()].flatMap((key): [string, string][] => (mine.has(key) ? [[key, key]] : []));
  const loose = looseKeys(without(mine, theirs), without(theirs, mine), own.kind === 'diensten' ? nameOnly : ({ key }) => withoutZeros(key));
  const [ownSlices, fileSlices] = [own, file].map(slicesIn) as [Sliced, Sliced];
  const pairsOf = ([ownKey, fileKey]: readonly [string, string]): [ListRow, ListRow][] => paired(ownSlices(mine.get(ownKey)!), fileSlices(theirs.get(fileKey)!));
  const lost = loose.flatMap(pairsOf);
  const pairs = [...exact.flatMap(pairsOf), ...lost];
  const used = new Set(pairs.flat());
  const isLeft = (row: ListRow): boolean => !used.has(row);
  return { pairs, added: file.rows.filter(isLeft), gone: own.rows.filter(isLeft), remarks: own.kind === 'diensten' ? [] : lost.map(zerosLost) };
}

function without(all: ByKey, others: ByKey): readonly ListRow[] {
  return [...all].flatMap(([key, [first]]) => (others.has(key) ? [] : first!));
}

/** The keys that are one when looked at so, where each stands alone on its side. */
function looseKeys(own: readonly ListRow[], file: readonly ListRow[], keyOf: (row: ListRow) => string): [string, string][] {
  const [mine, theirs] = [singles(own, keyOf), singles(file, keyOf)];
  return file.flatMap((row): [string, string][] => {
    const key = keyOf(row);
    const match = theirs.get(key) === row ? mine.get(key) : undefined;
    return match ? [[match.key, row.key]] : [];
  });
}

/** The rows that stand alone under their key; null under a key marks that it has several. */
function singles(rows: readonly ListRow[], keyOf: (row: ListRow) => string): Map<string, ListRow | null> {
  const found = new Map<string, ListRow | null>();
  for (const row of rows) {
    const key = keyOf(row);
    found.set(key, found.has(key) ? null : row);
  }
  return found;
}

/** A row with its years, and the key of its dienst. */
interface Slice extends YearSpan { readonly row: ListRow; readonly dienst: string }
type Sliced = (rows: readonly ListRow[]) => Slice[];

/** The rows of one key of a list, the latest first. */
function slicesIn({ meanings }: ListTable): Sliced {
  const yearsOf = yearsIn(meanings);
  const dienst = meanings.findIndex(({ field }) => field === 'dienst');
  const sliceOf = (row: ListRow): Slice => ({ ...yearsOf(row), row, dienst: codeKey(String(row.cells[dienst] ?? '')) });
  return (rows) => rows.map(sliceOf).sort((a, b) => (b.from ?? -Infinity) - (a.from ?? -Infinity) || 0);
}

/** By what two rows belong together, the surest first. */
const TOGETHER: readonly ((own: Slice, file: Slice) => boolean)[] = [
  (own, file) => own.from === file.from && own.to === file.to, (own, file) => own.from === file.from, (own, file) => own.dienst !== '' && own.dienst === file.dienst, () => true,
];

function paired(own: readonly Slice[], file: readonly Slice[]): [ListRow, ListRow][] {
  const [mine, theirs] = [new Set(own), new Set(file)];
  const pairs: [ListRow, ListRow][] = [];
  for (const areTogether of TOGETHER) {
    for (const each of mine) {
      const other = [...theirs].find((every) => areTogether(each, every));
      if (!other) continue;
      mine.delete(each);
      theirs.delete(other);
      pairs.push([each.row, other.row]);
    }
  }
  return pairs;
}

function nameOnly({ key, code }: ListRow): string {
  // A departement is known by its whole key already.
  return key.includes('\n') ? `\n${codeKey(code)}` : key;
}

function zerosLost([own, file]: readonly [ListRow, ListRow]): ListRemark {
  return { id: 'zeros-lost', row: file.row, header: '', value: file.code, other: own.code };
}
