import { SCHEMES } from '#core/scheme/schemes';
import type { Scheme } from '#core/scheme/Scheme';
import { levelFinder } from '#core/scheme/LevelFinder';
import { looseHeaders, tableHeaders, type HeaderRow } from './Block';
import { lastRowOf } from './lastRow';
import { candidates, type Candidate } from './candidates';
import type { Layout, SheetKind, SheetLayout } from './Layout';
import type { SheetSnapshot, WorkbookSnapshot } from './Snapshot';
import { gent2020Template } from './template/gent2020';
import type { Template } from './template/Template';

export interface RecogniseOptions {
  /** The schemes to choose from; the first wins where they read equally well. */
  readonly schemes?: readonly Scheme[];
  readonly template?: Template;
}

const PLAN_KINDS: ReadonlySet<SheetKind> = new Set(['plan', 'middelen', 'vlak']);

/**
 * What each sheet holds and what each column means, told from headers, table names and codes alone: sheets may be
 * renamed, columns moved, renamed with a known synonym or joined by others. Work: the first rows of each sheet, and one
 * look at its last rows.
 */
export function recognise(snapshot: WorkbookSnapshot, options: RecogniseOptions = {}): Layout {
  const template = options.template ?? gent2020Template;
  const readings = (options.schemes ?? SCHEMES).map((scheme) => reading(snapshot, scheme, template));
  const best = readings.reduce((a, b) => (b.score > a.score ? b : a));
  return { schemeId: best.schemeId, sheets: best.sheets, leftOut: best.leftOut };
}

function reading(snapshot: WorkbookSnapshot, scheme: Scheme, template: Template): Layout & { score: number } {
  const finder = levelFinder(scheme);
  const found = snapshot.sheets.map((sheet): Found => ({ sheet, readings: readingsOf(sheet, (header) => candidates(header, sheet, { scheme, finder, template })) }));
  const settled = settle(found);
  return {
    schemeId: scheme.id,
    sheets: settled.flatMap(({ sheet, blocks }) => blocks.map((block) => asLayout(sheet, block))),
    leftOut: settled.filter(({ blocks }) => blocks.length === 0).map(({ sheet }) => sheet.name),
    score: settled.flatMap(({ blocks }) => blocks).reduce((sum, { score }) => sum + score, 0),
  };
}

/** A sheet with, for each block on it, every way to read it. */
interface Found { readonly sheet: SheetSnapshot; readonly readings: readonly (readonly Candidate[])[] }
interface Settled { readonly sheet: SheetSnapshot; readonly blocks: readonly Candidate[] }

/** The readings of each table; or, on a sheet where no table is understood, those of the rows at its top. */
function readingsOf(sheet: SheetSnapshot, read: (header: HeaderRow) => readonly Candidate[]): (readonly Candidate[])[] {
  const tables = tableHeaders(sheet).map(read).filter((readings) => readings.length > 0);
  return tables.length > 0 ? tables : [looseHeaders(sheet).flatMap(read)];
}

function bestOf(readings: readonly Candidate[]): Candidate[] {
  const [first, ...others] = readings;
  return first ? [others.reduce((a, b) => (b.score > a.score ? b : a), first)] : [];
}

/**
 * Takes the best reading of each block, without what would count twice: a list of mere actions with amounts where a
 * real plan stands (then it is a report), and a hidden copy of a sheet that also stands visible.
 */
function settle(found: readonly Found[]): Settled[] {
  const sober = found.map(({ sheet, readings }) => ({ sheet, blocks: readings.flatMap((each) => bestOf(each.filter(({ isBare }) => !isBare))) }));
  const hasPlan = sober.some(({ blocks }) => blocks.some(({ kind }) => kind === 'plan' || kind === 'vlak'));
  const chosen = hasPlan ? sober : found.map(({ sheet, readings }) => ({ sheet, blocks: readings.flatMap(bestOf) }));
  const visible = new Set(chosen.filter(({ sheet }) => sheet.isVisible).flatMap(({ blocks }) => blocks.map(({ kind }) => kind)));
  return chosen.map(({ sheet, blocks }) => ({ sheet, blocks: blocks.filter(({ kind }) => sheet.isVisible || !PLAN_KINDS.has(kind) || !visible.has(kind)) }));
}

function asLayout(sheet: SheetSnapshot, { header, kind, columns }: Candidate): SheetLayout {
  const firstRow = header.row + 1;
  return {
    id: sheet.id, name: sheet.name, kind, headerRow: header.row, firstRow,
    endRow: Math.max(firstRow, lastRowOf(sheet, header, columns) + 1),
    columns,
    ...(header.table !== undefined && { table: header.table }),
  };
}
