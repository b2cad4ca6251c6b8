import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { meaningId, type ListFile, type ListReading } from '#core/lists/ListReading';
import type { ListKind } from '#core/lists/ListKind';
import type { ListTable } from '#core/lists/ListTable';
import type { MasterLists } from '#core/lists/departementContent';
import { openColumn } from '#core/lists/perYear/openColumn';
import { readingAs, recogniseList } from '#core/lists/recogniseList';
import { readListTable } from '#core/lists/readListTable';
import { readListFile } from '#actions/readListFile';
import { refusalText } from '#workbench/cli/refusalText';
import { Misuse, type Streams } from '#workbench/cli/Verb';

/** Opens a file of lists; one that holds none, or cannot be read, is misuse. */
export async function openListFile(path: string): Promise<ListFile> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => { throw new Misuse(`${path}: cannot be read (${error.code})`); });
  const file = await readListFile(basename(path), bytes);
  if (!file.ok) throw new Misuse(`${path}: ${refusalText(file.refusal)}`);
  return file.value;
}

/**
 * The lists of several files together, each sheet under the list that it was taken for; what is said of that goes to the
 * error stream. A list that stands in several files is one list, in which the first row with a code counts.
 */
export async function readMasterLists(paths: readonly string[], streams: Streams, first?: ListKind): Promise<MasterLists> {
  const lists: Partial<Record<ListKind, ListTable>> = {};
  for (const [index, path] of paths.entries()) {
    const file = await openListFile(path);
    for (const reading of readingsOf(file, path, index === 0 ? first : undefined)) {
      const { name } = file.sheets[reading.sheet]!;
      const open = openColumn(reading);
      if (open) throw new Misuse(`${path}: ${refusalText({ code: `list-which-${open}`, data: { file: name } })}`);
      const table = readListTable(file.sheets[reading.sheet]!, reading);
      streams.err(`${path}: ${name} read as ${reading.kind}, ${table.rows.length} rows, ${table.remarks.length} left out or unclear\n`);
      lists[reading.kind] = together(lists[reading.kind], table);
    }
  }
  return lists;
}

function readingsOf(file: ListFile, path: string, wanted: ListKind | undefined): ListReading[] {
  const guesses = recogniseList(file);
  if (guesses.length > 0) return guesses.map(({ reading }) => reading);
  const reading = wanted ? readingAs(file, 0, wanted) : null;
  if (!reading) throw new Misuse(`${path}: no list recognised; name the file after the list that it holds, such as kostenplaatsen.csv`);
  return [reading];
}

function together(held: ListTable | undefined, more: ListTable): ListTable {
  if (!held) return more;
  const meanings = [...held.meanings, ...more.meanings.filter((meaning) => !held.meanings.some((each) => meaningId(each) === meaningId(meaning)))];
  const setOut = ({ meanings: own, rows }: ListTable): ListTable['rows'] => {
    const at = new Map(own.map((meaning, index) => [meaningId(meaning), index]));
    return rows.map((row) => ({ ...row, cells: meanings.map((meaning) => row.cells[at.get(meaningId(meaning)) ?? -1] ?? '') }));
  };
  const seen = new Set<string>();
  return { ...held, meanings, rows: [...setOut(held), ...setOut(more)].filter(({ key }) => !seen.has(key) && seen.add(key)), remarks: [...held.remarks, ...more.remarks] };
}
