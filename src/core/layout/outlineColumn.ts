import type { LevelFinder } from '#core/scheme/LevelFinder';
import type { LevelId, Scheme } from '#core/scheme/Scheme';
import { textOf } from '#core/values/text';
import type { HeaderRow } from './Block';
import { levelsByParts, splitParts } from './codeParts';
import { depthOfRow, isDepthShown } from './depthOfRow';
import type { DepthLayout } from './Layout';
import { carrierOf, levelsFor } from './levelChains';
import { areTitled, FEWEST, samplesBelow, type Sample } from './samplesOf';
import type { SheetMarks, SheetSnapshot } from './Snapshot';
import type { Template } from './template/Template';
import { treeColumns, withHeadless } from './treeColumns';

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

/** Of a column whose codes or words tell the levels, at least this share must. */
const TOLD = 0.6;
/** Where the parts of codes do, nearly each row has one. */
const CODED = 0.9;

/** The column of a header row below which the elements of several levels stand: told by codes and words, else by how deep they stand. */
export function outlineColumn(header: HeaderRow, sheet: SheetSnapshot, ground: OutlineGround): Outline | null {
  const below = samplesBelow(sheet, header, ground.finder);
  return toldByTexts(header, sheet, ground, below) ?? toldByDepth(header, sheet, ground, below);
}

type Below = ReturnType<typeof samplesBelow>;

export interface OutlineGround { readonly scheme: Scheme; readonly finder: LevelFinder; readonly template: Template }

function toldByTexts(header: HeaderRow, sheet: SheetSnapshot, { scheme, finder }: OutlineGround, below: Below): Outline | null {
  let best: Outline | null = null;
  for (const { column, text } of withHeadless(header, sheet)) {
    const samples = below(column);
    const found = samples.length < FEWEST ? null : byLabels(samples, scheme) ?? byParts(samples, scheme, finder);
    if (found && (!best || found.told > best.told)) best = { column, header: text, ...found };
  }
  return best;
}

function toldByDepth(header: HeaderRow, sheet: SheetSnapshot, { scheme, finder, template }: OutlineGround, below: Below): Outline | null {
  for (const { column, text, samples } of treeColumns(header, sheet, finder, template, below)) {
    const found = byDepth(samples, scheme, sheet, column);
    if (found) return { column, header: text, ...found };
  }
  return null;
}

type Told = Omit<Outline, 'column' | 'header'>;

function byLabels(samples: readonly Sample[], scheme: Scheme): Told | null {
  const told = samples.filter(({ level }) => level !== '');
  const levels = [...new Set(told.map(({ level }) => level))];
  const share = told.length / samples.length;
  if (!hasSteps(levels, scheme) || !areTitled(samples)) return null;
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
