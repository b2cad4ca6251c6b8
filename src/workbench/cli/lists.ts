import { basename } from 'node:path';
import { userInfo } from 'node:os';
import { previewList, type ListPreview } from '#actions/previewList';
import { listChangeOf } from '#actions/takeOverList';
import { LIST_STATUSES, type ListStatus } from '#core/lists/compareLists';
import { isListKind, LIST_KINDS } from '#core/lists/ListKind';
import type { ListFile, ListReading } from '#core/lists/ListReading';
import type { ListRemarkId } from '#core/lists/ListTable';
import { readingAs, recogniseList } from '#core/lists/recogniseList';
import type { GoneChoice, TakeOver } from '#core/lists/TakeOver';
import { isJaar } from '#core/values/jaar';
import type { ExcelWorkbook } from '#workbook/ExcelWorkbook';
import { writeXlsx } from '#xlsx/writeXlsx';
import { oneFile, readArguments, type Arguments } from '#workbench/cli/arguments';
import { printJson } from '#workbench/cli/json';
import { withFile } from '#workbench/cli/openFile';
import { openListFile } from '#workbench/cli/readMasterLists';
import { refuseLoss } from '#workbench/cli/refuseLoss';
import { refusalText } from '#workbench/cli/refusalText';
import { EXIT, Misuse, type Verb } from '#workbench/cli/Verb';
import { writeOut } from '#workbench/cli/writeOut';

/** What one list of the file changes, and what of the plan hangs on what it changes. */
interface ListOutcome {
  readonly list: string;
  /** The workbook's sheet; null where it gets one. */
  readonly sheet: string | null;
  readonly counts: Readonly<Record<ListStatus | 'same', number>>;
  readonly touched: { readonly lines: number; readonly elements: number };
  readonly left: readonly string[];
  /** What was left out of the file or could not be told for certain, by what is the matter: how many times. */
  readonly remarks: Readonly<Partial<Record<ListRemarkId, number>>>;
}

/** What the pane's "Lijsten overnemen" does, for scripts: the same preview and the same change, through the same client. */
export const lists: Verb = {
  name: 'lists',
  usage: 'lists FILE --into PLAN.xlsx [-o OUT.xlsx] [--as LIST] [--gone keep|remove|YEAR] [--doubles sum|first] [--by NAME] [--force] [--json]  takes master lists over; without -o it only says what would change',
  async run(args, streams) {
    const text = { type: 'string' } as const;
    const given = readArguments(args, { into: text, out: { ...text, short: 'o' }, as: text, gone: text, doubles: text, by: text, force: { type: 'boolean' }, json: { type: 'boolean' } });
    const { into, out, json } = given.options;
    if (typeof into !== 'string') throw new Misuse('name the workbook that takes the lists over: --into PLAN.xlsx');
    const how = howOf(given);
    const source = await openListFile(oneListFile(given));
    const readings = readingsOf(source, given).map((reading) => withDoubles(reading, given.options.doubles));
    await withFile(into, undefined, async ({ book, headless, workbook }) => {
      if (typeof out === 'string' && !given.options.force) refuseLoss(into, out, book.notKept);
      const outcomes = await inTurn(readings, (reading) => takeOver(into, workbook, source, reading, how, out !== undefined));
      if (typeof out === 'string') await writeOut(out, await writeXlsx(headless.toBook()));
      if (json) printJson(streams, { into, out: out ?? null, lists: outcomes });
      else streams.out(outcomes.map((outcome) => `${lineOf(outcome)}\n`).join('') + (out === undefined ? 'nothing was written; name a new file with -o\n' : ''));
    });
    return EXIT.fine;
  },
};

function oneListFile(given: Arguments): string {
  if (given.files.length !== 1) throw new Misuse('name one file with lists, .xlsx or .csv');
  return oneFile(given);
}

function howOf({ files, options: { gone = 'keep', by } }: Arguments): TakeOver {
  return {
    file: basename(files[0] ?? ''), by: typeof by === 'string' ? by : userInfo().username, at: new Date(),
    statuses: new Set(['new', 'changed', 'closed']), gone: goneOf(String(gone)), goneByKey: new Map(),
  };
}

function goneOf(text: string): GoneChoice {
  if (text === 'keep' || text === 'remove') return text;
  if (!isJaar(Number(text))) throw new Misuse(`--gone takes keep, remove or the last year, not "${text}"`);
  return { closeIn: Number(text) };
}

/** Every sheet that is a list; one that may be two is asked about. */
function readingsOf(file: ListFile, { options: { as } }: Arguments): ListReading[] {
  if (as !== undefined) return [readingNamed(file, String(as))];
  const guesses = recogniseList(file);
  if (guesses.length === 0) throw new Misuse(`${file.name}: no list recognised; name it with --as ${LIST_KINDS.join('|')}`);
  return guesses.map(({ reading, others }) => {
    if (others.length > 0) throw new Misuse(`${file.name}: ${file.sheets[reading.sheet]?.name} may be ${[reading.kind, ...others].join(' or ')}; name it with --as`);
    return reading;
  });
}

/** What counts where several rows are of one entry and year, in a list with a row for each. */
function withDoubles(reading: ListReading, doubles: Arguments['options'][string]): ListReading {
  if (doubles === undefined) return reading;
  if (doubles !== 'sum' && doubles !== 'first') throw new Misuse(`--doubles takes sum or first, not "${String(doubles)}"`);
  return reading.perYear ? { ...reading, perYear: { ...reading.perYear, doubles } } : reading;
}

function readingNamed(file: ListFile, kind: string): ListReading {
  if (!isListKind(kind)) throw new Misuse(`--as takes one of ${LIST_KINDS.join(', ')}, not "${kind}"`);
  const reading = recogniseList(file).find((guess) => guess.reading.kind === kind)?.reading ?? readingAs(file, 0, kind);
  if (!reading) throw new Misuse(`${file.name}: no row of column headers`);
  return reading;
}

/** Each is compared with the workbook as the one before left it. */
async function inTurn<Item, Outcome>(items: readonly Item[], act: (item: Item) => Promise<Outcome>): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const item of items) outcomes.push(await act(item));
  return outcomes;
}

async function takeOver(path: string, workbook: ExcelWorkbook, file: ListFile, reading: ListReading, how: TakeOver, isWritten: boolean): Promise<ListOutcome> {
  const preview = await previewList(workbook, file, reading);
  if (!preview.ok) throw new Misuse(`${path}: ${refusalText(preview.refusal)}`);
  const { change, left } = listChangeOf(preview.value, how);
  if (isWritten && preview.value.comparison.differences.length > 0) {
    const written = await workbook.applyChange(change);
    if (!written.ok) throw new Misuse(`${path}: ${refusalText(written.refusal)}`);
  }
  return { ...outcomeOf(preview.value), left: left.map(({ sheet, cell }) => `${sheet}!${cell}`) };
}

function outcomeOf({ comparison, sheet, touched }: ListPreview): Omit<ListOutcome, 'left'> {
  const { kind, differences, same } = comparison;
  const counts = Object.fromEntries(LIST_STATUSES.map((status) => [status, differences.filter((each) => each.status === status).length])) as Record<ListStatus, number>;
  const all = differences.flatMap((difference) => touched(difference) ?? []);
  return {
    list: kind, sheet, counts: { ...counts, same }, remarks: countsOf(comparison.remarks),
    touched: { lines: all.reduce((sum, { lines }) => sum + lines, 0), elements: new Set(all.flatMap(({ elements }) => [...elements])).size },
  };
}

function countsOf(remarks: ListPreview['comparison']['remarks']): Partial<Record<ListRemarkId, number>> {
  const counts: Partial<Record<ListRemarkId, number>> = {};
  for (const { id } of remarks) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}

function lineOf({ list, sheet, counts, touched, left, remarks }: ListOutcome): string {
  const parts = [...LIST_STATUSES, 'same' as const].map((status) => `${counts[status]} ${status}`).join(', ');
  const kept = left.length > 0 ? `; left alone, for a formula stands there: ${left.join(', ')}` : '';
  const said = Object.entries(remarks).map(([id, count]) => `${count} ${id}`);
  return `${list} (${sheet ?? 'new sheet'}): ${parts}; touches ${touched.lines} lines and ${touched.elements} elements${kept}${said.length > 0 ? `; of its rows: ${said.join(', ')}` : ''}`;
}
