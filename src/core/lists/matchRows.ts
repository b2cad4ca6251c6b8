import { codeKey } from '#core/values/code';
import type { ListRemark, ListRow, ListTable } from './ListTable';
import { withoutZeros } from './withoutZeros';

export interface MatchedRows {
  /** Workbook's row and file's row of one entry. */
  readonly pairs: readonly (readonly [ListRow, ListRow])[];
  readonly added: readonly ListRow[];
  readonly gone: readonly ListRow[];
  readonly remarks: readonly ListRemark[];
}

/**
 * Which row of the file is which of the workbook: by key; what is then left by what the key is without its leading
 * zeros (`00123` came as `123`), or for a dienst by its name alone (it moved to another departement), each only where
 * one row on either side can be meant.
 */
export function matchRows(own: ListTable, file: ListTable): MatchedRows {
  const byKey = new Map(own.rows.map((row) => [row.key, row]));
  const pairs: [ListRow, ListRow][] = [];
  const unmatched: ListRow[] = [];
  const used = new Set<ListRow>();
  for (const row of file.rows) {
    const mine = byKey.get(row.key);
    if (mine) {
      pairs.push([mine, row]);
      used.add(mine);
    } else unmatched.push(row);
  }
  const loosely = matchLoosely(own.rows.filter((row) => !used.has(row)), unmatched, own.kind === 'diensten' ? nameOnly : (row) => withoutZeros(row.key));
  return { ...loosely, pairs: [...pairs, ...loosely.pairs], remarks: own.kind === 'diensten' ? [] : loosely.pairs.map(zerosLost) };
}

function matchLoosely(own: readonly ListRow[], file: readonly ListRow[], keyOf: (row: ListRow) => string): Omit<MatchedRows, 'remarks'> {
  const mine = singles(own, keyOf);
  const theirs = singles(file, keyOf);
  const pairs: [ListRow, ListRow][] = [];
  const used = new Set<ListRow>();
  const added = file.filter((row) => {
    const key = keyOf(row);
    const match = theirs.get(key) === row ? mine.get(key) : undefined;
    if (!match) return true;
    pairs.push([match, row]);
    used.add(match);
    return false;
  });
  return { pairs, added, gone: own.filter((row) => !used.has(row)) };
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

function nameOnly({ key, code }: ListRow): string {
  // A departement is known by its whole key already.
  return key.includes('\n') ? `\n${codeKey(code)}` : key;
}

function zerosLost([own, file]: readonly [ListRow, ListRow]): ListRemark {
  return { id: 'zeros-lost', row: file.row, header: '', value: file.code, other: own.code };
}
