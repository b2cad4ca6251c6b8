import { aardFromWord } from '#core/values/aard';
import type { CellValue } from '#core/values/CellValue';
import { madeOnce } from '#core/values/madeOnce';
import { textOf, wordKey } from '#core/values/text';
import { amountHeader, tellsKind, underBands, yearlessHeader, type AmountHeader } from './amountHeader';
import type { HeaderCell, HeaderRow } from './Block';
import type { ColumnLayout } from './Layout';
import type { ColumnTemplate, SheetTemplate } from './template/Template';

/** Columns of a header row that were understood, and how well: 1 for each that stands as the template writes it, a bit less for a synonym. */
export interface Matched { readonly columns: readonly ColumnLayout[]; readonly score: number; readonly isOwnWord: boolean }

interface Word { readonly column: ColumnTemplate; readonly weight: number; readonly isOwnWord: boolean }
interface Meant { readonly cell: HeaderCell; readonly word: Word }
const dictionaries = new WeakMap<SheetTemplate, Map<string, Word>>();

/**
 * Reads a header row as that of a template's sheet. Each meaning is given once, to the header that says it best; amount
 * columns once per year, kind and direction. What is not understood is the planner's own column and stays out.
 */
export function matchSheet(header: HeaderRow, sheet: SheetTemplate): Matched {
  return madeOnce(madeOnce(matches, header, () => new Map<SheetTemplate, Matched>()), sheet, () => matched(header, sheet));
}

/** Every scheme, and every way to read a plan, asks after the same header. */
const matches = new WeakMap<HeaderRow, Map<SheetTemplate, Matched>>();

function matched(header: HeaderRow, sheet: SheetTemplate): Matched {
  const words = dictionaryOf(sheet);
  const best = bestByField(header, words, codeUnderOwnWord(header, sheet, words));
  describeByTitle(best, sheet);
  const named = [...best.values()].map(({ cell, word }): ColumnLayout => ({ column: cell.column, header: cell.text, field: word.column.field }));
  const perYear = yearColumns(header, sheet);
  // Years say nothing of whether a sheet lists diensten.
  const amounts = sheet.kind === 'diensten' ? [] : perYear;
  const score = [...best.values()].reduce((sum, { word }) => sum + word.weight, 0) + amountScore(amounts);
  return { columns: inOrder([...named, ...perYear]), score, isOwnWord: [...best.values()].some(({ word }) => word.isOwnWord) };
}

/** The header that says each field best; `coded` is settled. */
function bestByField(header: HeaderRow, words: ReadonlyMap<string, Word>, coded: Meant | null): Map<string, Meant> {
  const best = new Map<string, Meant>(coded ? [['code', coded]] : []);
  for (const cell of header.cells) {
    const word = cell === coded?.cell ? undefined : headsKinds(header, cell) ? words.get(KIND) : wordOf(cell, words);
    if (word && isBetter(word, best.get(word.column.field))) best.set(word.column.field, { cell, word });
  }
  return best;
}

function isBetter(word: Word, than: Meant | undefined): boolean {
  return !than || than.word.weight < word.weight;
}

/** A header as it stands, or without what stands in brackets: `Code (verplicht)`. */
function wordOf({ text, key }: HeaderCell, words: ReadonlyMap<string, Word>): Word | undefined {
  return words.get(key) ?? (/[([]/u.test(text) ? words.get(wordKey(text.replace(/\([^)]*\)|\[[^\]]*\]/gu, ' '))) : undefined);
}

/** `Dienst`, `Dienst (GD/BD)`: a kind where kinds are what stands below it, for no dienst is called GD. */
export function headsKinds({ below }: Pick<HeaderRow, 'below'>, { column, key }: HeaderCell): boolean {
  const words = key.includes('dienst') ? below(column).map(textOf) : [];
  return words.some((word) => /^[gb]d$|gewonedienst$/u.test(wordKey(word))) && words.every((word) => aardFromWord(word) !== 'onbekend');
}

/** As every sheet that has the column knows it. */
const KIND = wordKey('Aard');

/** `Omschrijving` heads the titles where no other column does: an element has a title before it has more words. */
function describeByTitle(best: Map<string, Meant>, { columns }: SheetTemplate): void {
  const described = best.get('description');
  const column = columns.find(({ field }) => field === 'title');
  if (!described || !column || best.has('title') || !TITLE_TOO.has(described.cell.key)) return;
  best.delete('description');
  best.set('title', { cell: described.cell, word: { column, weight: 0.8, isOwnWord: false } });
}

/**
 * `HSD | Omschrijving`: the word for what is listed heads the codes, where what stands below it are codes, no other
 * column has them, and another one has the titles.
 */
function codeUnderOwnWord(header: HeaderRow, { columns }: SheetTemplate, words: ReadonlyMap<string, Word>): Meant | null {
  const column = columns.find(({ field }) => field === 'code');
  const said = header.cells.map((cell) => ({ cell, word: wordOf(cell, words) }));
  const own = said.find(({ word }) => word?.isOwnWord && word.column.field === 'title');
  if (!column || !own || said.some(({ word }) => word?.column === column)) return null;
  const hasTitles = said.some(({ cell, word }) => cell !== own.cell && (word?.column.field === 'title' || TITLE_TOO.has(cell.key)));
  return hasTitles && holdsCodes(header.below(own.cell.column)) ? { cell: own.cell, word: { column, weight: 0.8, isOwnWord: true } } : null;
}

/** A word with a figure in it in every cell, all different. */
function holdsCodes(values: readonly CellValue[]): boolean {
  const codes = values.map((value) => String(value).trim());
  return codes.length > 0 && codes.every((code) => CODE.test(code)) && new Set(codes).size === codes.length;
}

const CODE = /^(?=\S*\d)\S{1,15}$/u;

const TITLE_TOO: ReadonlySet<string> = new Set(['omschrijving', 'beschrijving', 'description', 'doel', 'inhoud', 'goal']);

/** The columns per year of a sheet: amounts, also beside the elements of a plan; people on a list of diensten. */
function yearColumns(header: HeaderRow, { kind, columns }: SheetTemplate): readonly ColumnLayout[] {
  if (kind !== 'plan' && !columns.some(({ isPerYear }) => isPerYear)) return [];
  return amountColumns(kind === 'diensten' ? ofPeople(header) : header);
}

const STAFF = /(?:personeels)?capaciteit|(?:staff )?capacity/iu;

/** `Capaciteit 2026` on a list of diensten is what `VTE 2026` is. Most headers have none: they stay the same, of which the amounts are known. */
function ofPeople(header: HeaderRow): HeaderRow {
  if (!header.cells.some(({ content }) => typeof content === 'string' && STAFF.test(content))) return header;
  return { ...header, cells: header.cells.map((cell) => (typeof cell.content === 'string' ? { ...cell, content: cell.content.replace(STAFF, 'VTE') } : cell)) };
}

/** The amount columns of a header row: the first of each year, kind and direction. */
export function amountColumns(header: HeaderRow): readonly ColumnLayout[] {
  return madeOnce(amountsOf, header, () => foundAmounts(header));
}

/** Every kind of sheet asks after the same header's amounts. */
const amountsOf = new WeakMap<HeaderRow, readonly ColumnLayout[]>();

function foundAmounts(header: HeaderRow): ColumnLayout[] {
  const from = Math.min(...header.cells.filter(({ content }) => isAmountHead(content)).map(({ column }) => column));
  const seen = new Map<string, ColumnLayout>();
  for (const { column, text, content } of header.cells) {
    const said = column < from ? null : underBands(content, header.above(column, from));
    const key = said ? [said.jaar, said.aard, said.richting, said.sectie].join(' ') : '';
    if (said && !seen.has(key)) seen.set(key, { column, header: text, field: 'bedrag', ...inUnit(said, header) });
  }
  return [...seen.values(), ...peopleBeside([...seen.values()], header)];
}

/** People of no year are of the one year that the amounts beside them name. */
function peopleBeside(amounts: readonly ColumnLayout[], { cells }: HeaderRow): ColumnLayout[] {
  const [jaar, ...others] = new Set(amounts.flatMap((each) => each.jaar ?? []));
  if (jaar === undefined || others.length > 0 || amounts.some(({ aard }) => aard === 'VTE')) return [];
  const people = cells.find(({ text }) => yearlessHeader(text)?.aard === 'VTE');
  return people ? [{ column: people.column, header: people.text, field: 'bedrag', jaar, aard: 'VTE' }] : [];
}

/** A title row tells the unit where no header does; of people it never does. */
function inUnit(said: AmountHeader, { unit }: HeaderRow): AmountHeader {
  return unit && said.scale === undefined && said.aard !== 'VTE' ? { ...said, scale: unit.scale } : said;
}

/** Whether a header may head amounts, whatever stands above it: a year, or a kind or direction alone. */
function isAmountHead(content: HeaderCell['content']): boolean {
  if (amountHeader(content)) return true;
  const alone = typeof content === 'string' && content.length <= 60 ? amountHeader(`${content} 2000`) : null;
  return alone !== null && tellsKind(alone);
}

/** What amount columns weigh: hardly more when there are many, a bit more when their kind is told. */
export function amountScore(columns: readonly ColumnLayout[]): number {
  const amounts = columns.filter(({ field }) => field === 'bedrag');
  return Math.min(amounts.length, 2) / 2 + amounts.length * 0.002 + amounts.filter(({ aard, richting }) => aard !== undefined || richting !== undefined).length * 0.001;
}

export function inOrder(columns: readonly ColumnLayout[]): ColumnLayout[] {
  return [...columns].sort((a, b) => a.column - b.column);
}

function dictionaryOf(sheet: SheetTemplate): Map<string, Word> {
  const known = dictionaries.get(sheet);
  if (known) return known;
  const words = new Map<string, Word>();
  const ownKeys = new Set([sheet.name, ...sheet.synonyms].map(wordKey));
  for (const column of sheet.columns.filter(({ isPerYear }) => !isPerYear)) words.set(wordKey(column.header), { column, weight: 1, isOwnWord: isOwn(column, column.header) });
  for (const column of sheet.columns) for (const synonym of column.synonyms) {
    if (!words.has(wordKey(synonym))) words.set(wordKey(synonym), { column, weight: 0.8, isOwnWord: isOwn(column, synonym) });
  }
  dictionaries.set(sheet, words);
  return words;

  /** A code or title column that names what the sheet lists (`Kostenplaats`, `HSD`) tells the sheet itself. */
  function isOwn({ field }: ColumnTemplate, text: string): boolean {
    const key = wordKey(text).replace(/code|^nummer|nummer$|nr$/u, '');
    return (field === 'code' || field === 'title') && ownKeys.has(key);
  }
}
