import { SCHEMES, schemeById } from '#core/scheme/schemes';
import type { LevelId, Scheme } from '#core/scheme/Scheme';
import { borrowWords } from '#core/scheme/borrowWords';
import { levelFinder } from '#core/scheme/LevelFinder';
import { runSteps, type Steps } from '#core/values/steps';
import { lastRowOf } from './lastRow';
import type { Candidate, Ground } from './candidates';
import { unsureCommasSteps, withCommas } from './commas';
import type { Correction } from './Correction';
import { departementNames } from './departementNames';
import { commaQuestions } from './explain/commaQuestions';
import { depthQuestions } from './explain/depthQuestions';
import { explain } from './explain/explain';
import { findReadings, type Found } from './findReadings';
import type { ColumnLayout, DepthLayout, Layout, SheetLayout } from './Layout';
import { nameQuestion } from './explain/nameQuestion';
import { questionsOf } from './explain/questionsOf';
import type { Recognition } from './Recognition';
import { withMeanings } from './sameMeaning';
import { inOwnUnits, inSaidUnit } from './saidUnits';
import { Sayings } from './Sayings';
import { schemeOfBook } from './schemeOfBook';
import { schemeByCodes } from './schemeByCodes';
import { settle, type Settled, type SettledBlock } from './settle';
import type { SheetSnapshot, WorkbookSnapshot } from './Snapshot';
import { gent2020Template } from './template/gent2020';
import type { Template } from './template/Template';

export interface RecogniseOptions {
  /** The schemes to choose from; the first wins where they read equally well. */
  readonly schemes?: readonly Scheme[];
  readonly template?: Template;
  /** What a person says of it: goes before what is recognised. */
  readonly corrections?: readonly Correction[];
  /** A layout that is known already: its sheets are read so, unless a correction says otherwise. */
  readonly base?: Layout;
}

/**
 * What each sheet holds and what each column means, told from headers, table names and codes alone: sheets may be
 * renamed, columns moved, renamed with a known synonym or joined by others. Work: the first rows of each sheet, and one
 * look at its last rows.
 */
export function recognise(snapshot: WorkbookSnapshot, options: RecogniseOptions = {}): Layout {
  return runSteps(layoutSteps(snapshot, options)).layout;
}

/** The same with its reasons, its doubts and what was left out; in pieces, for looking for rows of totals visits every row. */
export function* recogniseSteps(snapshot: WorkbookSnapshot, options: RecogniseOptions = {}): Steps<Recognition> {
  const { layout, settled, ground, unsure } = yield* layoutSteps(snapshot, options);
  const sheets = yield* explain(settled, layout, ground);
  const commas = commaQuestions(yield* unsureCommasSteps(layout.sheets, snapshot));
  return { layout, sheets, questions: [...questionsOf(settled, layout), ...commas, ...depthQuestions(settled, layout, ground.scheme), ...nameQuestion(unsure)], corrections: options.corrections ?? [], ...(options.base && { base: options.base }) };
}

export function recogniseWithReasons(snapshot: WorkbookSnapshot, options: RecogniseOptions = {}): Recognition {
  return runSteps(recogniseSteps(snapshot, options));
}

/** Recognises a workbook again with what a person says of it, added to what was said before. */
export function* correctSteps(snapshot: WorkbookSnapshot, was: Recognition | Layout, corrections: readonly Correction[], options: RecogniseOptions = {}): Steps<Recognition> {
  const before = 'layout' in was ? { base: was.base, corrections: was.corrections } : { base: was, corrections: [] };
  return yield* recogniseSteps(snapshot, { ...options, ...(before.base && { base: before.base }), corrections: [...before.corrections, ...corrections] });
}

export function applyCorrections(snapshot: WorkbookSnapshot, was: Recognition | Layout, corrections: readonly Correction[], options: RecogniseOptions = {}): Recognition {
  return runSteps(correctSteps(snapshot, was, corrections, options));
}

interface Reading { readonly layout: Layout; readonly settled: readonly Settled[]; readonly ground: Ground; readonly score: number; readonly unsure: readonly SheetLayout[] }

function* layoutSteps(snapshot: WorkbookSnapshot, options: RecogniseOptions): Steps<Reading> {
  const sayings = new Sayings(options.corrections ?? []);
  const schemes = schemesFor(options, sayings, snapshot);
  let best: Reading | null = null;
  for (const scheme of schemes) {
    const found = yield* reading(snapshot, scheme, options, sayings);
    if (!best || found.score > best.score) best = found;
  }
  return yield* byCodes(best as Reading, snapshot, schemes, options, sayings);
}

/** What two schemes may differ in, when the words of one stand over the codes of the other: a column or so. */
const NEARLY_AS_MUCH = 1;

/** Codes weigh more than words: a plan with the codes of one scheme under the words of another is one of the first. */
function* byCodes(best: Reading, snapshot: WorkbookSnapshot, schemes: readonly Scheme[], options: RecogniseOptions, sayings: Sayings): Steps<Reading> {
  const scheme = schemeByCodes(snapshot, best.layout.sheets, schemes.find(({ id }) => id === best.layout.schemeId)!, schemes);
  const found = scheme && (yield* reading(snapshot, borrowWords(scheme), options, sayings));
  return found && found.score >= best.score - NEARLY_AS_MUCH ? found : best;
}

/** The schemes to weigh: the one that was said or known, else all. */
function schemesFor({ schemes = SCHEMES, base }: RecogniseOptions, { schemeId }: Sayings, snapshot: WorkbookSnapshot): readonly Scheme[] {
  const said = schemeById(schemeId ?? base?.schemeId ?? schemeOfBook(snapshot), schemes);
  return said ? [said] : schemes;
}

function* reading(snapshot: WorkbookSnapshot, scheme: Scheme, options: RecogniseOptions, sayings: Sayings): Steps<Reading> {
  const ground: Ground = { scheme, finder: levelFinder(scheme), template: options.template ?? gent2020Template };
  const found: Found[] = [];
  for (const sheet of snapshot.sheets) {
    found.push(findReadings(sheet, ground, sayings, options.base));
    yield;
  }
  const settled = settle(found);
  const sheets = settled.flatMap(({ sheet, blocks }) => blocks.flatMap((block) => (block.chosen ? [asLayout(sheet, block, block.chosen)] : [])));
  const known = new Set(settled.filter(({ blocks }) => blocks.some(({ chosen }) => chosen?.known)).map(({ sheet }) => sheet.id));
  const named = departementNames(sheets, { ...ground, snapshot, sayings, known });
  const leftOut = settled.filter(({ blocks }) => blocks.every(({ chosen }) => chosen === null)).map(({ sheet }) => sheet.name);
  const layout: Layout = { schemeId: scheme.id, ...(!schemeById(scheme.id) && { scheme }), sheets: named.sheets, leftOut };
  const score = settled.flatMap(({ blocks }) => blocks).reduce((sum, { chosen }) => sum + (chosen ? chosen.score + (chosen.told ?? 0) : 0), 0);
  return { layout, settled, ground, score, unsure: named.unsure };
}

function asLayout(sheet: SheetSnapshot, block: SettledBlock, chosen: Candidate): SheetLayout {
  return withCommas(plainLayout(sheet, block, chosen), sheet, block.said.commas);
}

function plainLayout(sheet: SheetSnapshot, { said }: SettledBlock, { header, kind, columns, context, depths, known }: Candidate): SheetLayout {
  const firstRow = header.row + 1;
  const headerOf = (column: number): string => header.cells.find((cell) => cell.column === column)?.text ?? '';
  const understood = inSaidUnit(withMeanings(columns, inOwnUnits(said.columns, columns, header), headerOf), said.scale);
  return {
    ...known,
    id: sheet.id, name: sheet.name, kind, headerRow: header.row, ...(header.top !== undefined && { headerTop: header.top }), firstRow,
    endRow: Math.max(firstRow, lastRowOf(sheet, header, understood) + 1),
    columns: depths?.by === 'column' ? onSteps(understood, saidDepths(depths, said.depths)) : understood,
    ...(header.table !== undefined && { table: header.table }),
    ...(context && { context }),
    ...(depths && { depths: saidDepths(depths, said.depths) }),
  };
}

/** The titles in columns of their own, with the levels of their steps. */
function onSteps(columns: readonly ColumnLayout[], { steps }: DepthLayout): readonly ColumnLayout[] {
  let step = 0;
  return columns.map((column) => {
    if (column.field !== 'title' || column.level === undefined) return column;
    step += 1;
    return { ...column, level: steps[step - 1]?.level ?? column.level };
  });
}

/** What a person says of the depths, where it speaks of as many as there are. */
function saidDepths(depths: DepthLayout, levels: readonly LevelId[] | undefined): DepthLayout {
  return levels?.length === depths.steps.length ? { ...depths, steps: depths.steps.map(({ depth }, i) => ({ depth, level: levels[i] ?? '' })) } : depths;
}
