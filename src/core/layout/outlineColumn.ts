import type { LevelFinder } from '#core/scheme/LevelFinder';
import type { LevelId, Scheme } from '#core/scheme/Scheme';
import { splitLabel } from '#core/scheme/splitLabel';
import type { CellValue } from '#core/values/CellValue';
import { textOf } from '#core/values/text';
import { isTotalText } from '#core/values/totalText';
import type { HeaderRow } from './Block';
import { levelsByParts, splitParts } from './codeParts';
import { depthOfRow, isDepthShown } from './depthOfRow';
import type { DepthLayout } from './Layout';
import { carrierOf, levelsFor } from './levelChains';
import type { SheetMarks, SheetSnapshot } from './Snapshot';

/** A column in which all levels stand below each other, and how sure that is: the share of its rows of which the level is told. */
export interface Outline {
  readonly column: number;
  readonly header: string;
  readonly told: number;
  readonly levels: readonly LevelId[];
  /** The level of its first row, where codes or words tell the levels. */
  readonly first?: LevelId;
  readonly depths?: DepthLayout;
}

const ROWS_SAMPLED = 300;
/** Of a column whose codes or words tell the levels, at least this share must. */
const TOLD = 0.6;
/** Where the parts of codes do, nearly each row has one. */
const CODED = 0.9;
/** Fewer filled rows are no outline. */
export const FEWEST = 3;

export interface Sample { readonly index: number; readonly content: CellValue; readonly level: LevelId | ''; readonly hasTitle: boolean }

/** The column of a header row below which the elements of several levels stand: told by codes and words, else by how deep they stand. */
export function outlineColumn(header: HeaderRow, sheet: SheetSnapshot, scheme: Scheme, finder: LevelFinder): Outline | null {
  let best: Outline | null = null;
  for (const { column, text } of [...headless(header, sheet), ...header.cells]) {
    const samples = samplesOf(sheet, header, column, finder);
    const found = samples.length < FEWEST ? null : byLabels(samples, scheme) ?? byParts(samples, scheme, finder) ?? byDepth(samples, scheme, sheet, column);
    if (found && (!best || found.told > best.told)) best = { column, header: text, ...found };
  }
  return best;
}

/** Left of all headers the elements may stand below none. */
function headless({ cells, row }: HeaderRow, { left, top, values }: SheetSnapshot): { column: number; text: string }[] {
  const first = cells[0]?.column ?? left;
  const isFilled = (column: number): boolean => values.slice(row + 1 - top, row + 1 - top + FEWEST * 2).some((line) => textOf(line[column - left]) !== '');
  return Array.from({ length: first - left }, (_, i) => ({ column: left + i, text: '' })).filter(({ column }) => isFilled(column));
}

/** The first filled rows of a column, each with its level where code or word tells it; rows of totals left out. */
export function samplesOf(sheet: SheetSnapshot, header: HeaderRow, column: number, finder: LevelFinder): Sample[] {
  const first = header.row + 1 - sheet.top;
  const samples: Sample[] = [];
  for (let index = first; index < Math.min(sheet.values.length, first + ROWS_SAMPLED, header.endRow - sheet.top); index += 1) {
    const content = sheet.values[index]?.[column - sheet.left] ?? '';
    const text = textOf(content);
    if (typeof content !== 'string' || text === '' || isTotalText(text)) continue;
    const { level, title } = splitLabel(text, finder);
    samples.push({ index, content, level, hasTitle: title !== '' });
  }
  return samples;
}

type Told = Omit<Outline, 'column' | 'header'>;

function byLabels(samples: readonly Sample[], scheme: Scheme): Told | null {
  const told = samples.filter(({ level }) => level !== '');
  const levels = [...new Set(told.map(({ level }) => level))];
  const share = told.length / samples.length;
  const isTitled = samples.filter(({ hasTitle }) => hasTitle).length * 2 >= samples.length;
  if (!hasSteps(levels, scheme) || !isTitled) return null;
  const carrier = carrierOf(scheme);
  if (carrier && !levels.some((level) => scheme.levels.find(({ id }) => id === level)?.carriesMeans)) {
    // Codes tell the objectives only: what stands below them without a code are their actions.
    return share === 1 ? { told: 1, levels } : { told: 0.8, first: firstOf(samples) || carrier, levels: [...levels, carrier], depths: { by: 'rest', steps: [{ depth: 0, level: carrier }] } };
  }
  return share >= TOLD ? { told: share, levels, first: firstOf(samples) } : null;
}

/** Codes that build on each other before the titles, of which the scheme knows no levels, or the wrong ones. */
function byParts(samples: readonly Sample[], scheme: Scheme, finder: LevelFinder): Told | null {
  const labels = samples.map(({ content }) => splitParts(textOf(content))).filter((label) => label !== null && label.title !== '');
  const depths = labels.length < samples.length * CODED ? null : levelsByParts(labels.flatMap((label) => label?.code ?? []), { scheme, finder });
  return depths && { told: 0.5, levels: depths.steps.map(({ level }) => level), depths };
}

function firstOf([first]: readonly Sample[]): LevelId | '' {
  return first?.level ?? '';
}

/** Whether one of the levels may hang under another: actions beside activities are no tree. */
function hasSteps(levels: readonly LevelId[], scheme: Scheme): boolean {
  return scheme.levels.some(({ id, parents }) => levels.includes(id) && parents.some((parent) => levels.includes(parent)));
}

function byDepth(samples: readonly Sample[], scheme: Scheme, { marks }: SheetSnapshot, column: number): Told | null {
  for (const by of waysOf(marks, column)) {
    const rows = samples.map(({ content, index }) => depthOfRow(by, content, marks, index));
    const depths = [...new Set(rows)].sort((a, b) => a - b);
    const levels = levelsFor(depths.length, scheme);
    if (levels.length > 0 && isTree(by, rows, depths)) return { told: 0.5, levels, depths: { by, steps: depths.map((depth, i) => ({ depth, level: levels[i] ?? '' })) } };
  }
  return null;
}

/** What looks deeper than rows below it, before any row of the highest level, is no tree: a bold total, a loose accent. */
function isTree(by: DepthLayout['by'], rows: readonly number[], depths: readonly number[]): boolean {
  if (by === 'blanks') return true;
  return rows[0] === depths[0] && (!COMBINED.has(by) || isSplitByBold(rows));
}

/** Bold print parts what is set in further; both together say more than either alone only where it does so. */
const COMBINED: ReadonlySet<DepthLayout['by']> = new Set(['bold-blanks', 'bold-indent', 'bold-outline']);

/**
 * Whether bold print parts what is set in as far, where not all is: at just one depth, where what is bold comes before what is not, and has
 * something below it. A bold accent among others does not.
 * @param rows depths of the rows: even ones are bold
 */
function isSplitByBold(rows: readonly number[]): boolean {
  const has = new Set(rows);
  const split = [...has].filter((depth) => depth % 2 === 0 && has.has(depth + 1));
  const [at] = split;
  const isSetIn = new Set(rows.map((depth) => depth >> 1)).size > 1;
  if (at === undefined || split.length > 1 || !isSetIn) return false;
  return rows.every((depth, i) => (depth === at ? (rows[i + 1] ?? 0) > at : depth !== at + 1 || (i > 0 && rows[i - 1]! >= at)));
}

/** What may show the depth in a column, the surest first: what its own text tells, and the marks that were read of it. */
function waysOf(marks: SheetMarks | undefined, column: number): readonly DepthLayout['by'][] {
  if (!marks || (marks.column !== undefined && marks.column !== column)) return ['blanks'];
  return WAYS.filter((by) => isDepthShown({ by }, marks));
}

const WAYS: readonly DepthLayout['by'][] = ['bold-blanks', 'blanks', 'bold-indent', 'indent', 'bold-outline', 'outline', 'bold'];
