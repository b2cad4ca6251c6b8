import type { LevelFinder } from '#core/scheme/LevelFinder';
import type { Level, LevelId, Scheme } from '#core/scheme/Scheme';
import { depthOf } from '#core/scheme/schemes';
import { wordKey } from '#core/values/text';
import type { HeaderRow } from './Block';
import { contextAbove } from './contextAbove';
import { endsInElement } from './endsInElement';
import { matchFlat } from './flatColumns';
import type { ColumnLayout, ContextLayout, DepthLayout, Field, SheetKind, SheetLayout } from './Layout';
import { outlineColumn, type Outline } from './outlineColumn';
import { areLevelsNamed, depthsBeside, levelsTold, namedLevels, withCodes, withLevelParent, withTitles, type LevelsTold } from './planColumns';
import { sleutelColumn } from './sleutelColumn';
import { stairColumns, type Stairs } from './stairColumns';
import { amountScore, inOrder, matchSheet, type Matched } from './sheetColumns';
import type { SheetSnapshot } from './Snapshot';
import { sheetOfKind, type SheetTemplate, type Template } from './template/Template';

/** One way to read a sheet, and how well it fits. */
export interface Candidate {
  readonly kind: SheetKind;
  readonly header: HeaderRow;
  readonly columns: readonly ColumnLayout[];
  readonly score: number;
  /** Actions without any parent beside them: believed only where no other plan stands. */
  readonly isBare: boolean;
  /** The only level on it, where it has no parents: believed where no other sheet has elements of that level. */
  readonly listOf?: LevelId;
  /** The levels of the tree that stand on it. */
  readonly levels?: readonly LevelId[];
  /** The share of its rows of which the level is told: weighs in the choice of the scheme. */
  readonly told?: number;
  /** The level of the first row: what stands above the header may be of any level above that. */
  readonly first?: LevelId;
  readonly context?: readonly ContextLayout[];
  readonly depths?: DepthLayout;
  /** The sheet or its table bears the name of its kind. */
  readonly isNamed?: boolean;
  /** As it was known before. */
  readonly known?: SheetLayout;
}

export interface Ground {
  readonly scheme: Scheme;
  readonly finder: LevelFinder;
  readonly template: Template;
  /** The kind that a person says the sheet is: read so with whatever columns it has. */
  readonly wanted?: SheetKind;
}

/** What tells a sheet apart, beside its columns. */
interface Signs { readonly isNamed: boolean; readonly hasKinds: boolean; readonly isOwnWord: boolean; has(...fields: readonly Field[]): boolean; levels(): LevelsTold['levels'] }

const NAME_BONUS = 3;
/** What an outline column weighs: as much as the code, level and title that it stands for. */
const OUTLINE = 3;

/** What a header row must hold to be that of each kind. */
const REQUIRED: Readonly<Record<Exclude<SheetKind, 'vlak'>, (signs: Signs) => boolean>> = {
  plan: ({ has, levels, isNamed }) => (has('code') || has('title')) && (has('niveau') || has('parent') || (has('code', 'title') && (isNamed || isTree(levels())))),
  middelen: (signs) => (signs.has('element') && isMeans(signs)) || signs.has('sleutel', 'bedrag'),
  hsd: ({ has, isNamed, isOwnWord, levels }) => has('code', 'title') && (isNamed || isOwnWord || isOnly(levels(), 'hsd')),
  programmas: ({ has, isNamed, isOwnWord, levels }) => has('code', 'title') && (isNamed || isOwnWord || has('college') || has('regisseur') || isOnly(levels(), 'programma')),
  projecten: ({ has, isNamed, isOwnWord, levels }) => has('code', 'title') && (isNamed || isOwnWord || isOnly(levels(), 'project')),
  beleidsnotas: ({ has, isNamed, isOwnWord }) => has('code', 'title') && (isNamed || isOwnWord),
  diensten: ({ has, isNamed }) => (has('departement') && has('dienst')) || (isNamed && (has('departement') || has('dienst'))),
  kostenplaatsen: ({ has, isNamed, isOwnWord }) => has('code') && (isNamed || isOwnWord) && (has('title') || has('dienst') || has('from')),
  budgetplaatsen: ({ has, isNamed, isOwnWord }) => has('code') && ((isNamed || isOwnWord) ? has('title') || has('kostenplaats') || has('bedrag') : has('title', 'kostenplaats')),
  beleidsvelden: ({ has, isNamed, isOwnWord }) => has('code') && (isNamed || isOwnWord) && (has('title') || has('departement')),
};

/** Every way in which a header row can be read. */
export function candidates(header: HeaderRow, sheet: SheetSnapshot, ground: Ground): Candidate[] {
  const { template, wanted } = ground;
  if (endsInElement(header, sheet, ground.finder)) return [];
  const known = template.sheets.filter(({ kind }) => wanted === undefined || kind === wanted).flatMap((each) => {
    const matched = withKey(header, withMeans(header, matchSheet(header, each), each, ground), each.kind, ground);
    return matched.columns.length === 0 && !wanted ? [] : templateCandidate(header, sheet, each, matched, ground);
  });
  if (wanted !== undefined && wanted !== 'vlak' && wanted !== 'plan') return known;
  return [...known, ...stairCandidate(header, sheet, ground), ...outlineCandidate(header, sheet, ground), ...flatCandidate(header, ground)].map((candidate) => withContext(candidate, sheet, ground));
}

/** Beside amounts on a plan sheet stand cost centre, budget position and kind as they do on the means sheet. */
const MEANS_FIELDS: ReadonlySet<Field> = new Set(['kostenplaats', 'budgetplaats', 'aard', 'richting', 'afschrijvingstermijn', 'rekening', 'beleidsveld', 'sleutel']);

function withMeans(header: HeaderRow, matched: Matched, { kind }: SheetTemplate, { template, finder }: Ground): Matched {
  const middelen = sheetOfKind(template, 'middelen');
  if (kind !== 'plan' || !middelen || !matched.columns.some(({ field }) => field === 'bedrag')) return matched;
  const taken = new Set(matched.columns.map(({ column }) => column));
  const more = matchSheet(header, middelen).columns.filter(({ field, column }) => MEANS_FIELDS.has(field) && !taken.has(column));
  // A code and a title with a level or a parent make it a plan, however many columns it shares with the means or a list of
  // cost centres; so does a title beside words for levels. Without either, "Actie" beside "Soort" is as well a means line
  // with its kind.
  const isWhole = isTitledTree(new Set(matched.columns.map(({ field }) => field))) || areLevelsNamed(header, matched.columns, finder);
  return { ...matched, columns: inOrder([...matched.columns, ...more]), score: matched.score + (isWhole ? more.length : 0) };
}

function isTitledTree(fields: ReadonlySet<Field>): boolean {
  return fields.has('code') && fields.has('title') && (fields.has('niveau') || fields.has('parent'));
}

/** A registration key tells the action and the direction where no column of their own does. */
function withKey(header: HeaderRow, matched: Matched, kind: SheetKind, { finder }: Ground): Matched {
  const key = kind === 'middelen' && matched.columns.some(({ field }) => field === 'bedrag') ? sleutelColumn(header, finder) : null;
  const known = matched.columns.find(({ column }) => column === key?.column);
  if (!key || (known && known.field !== 'sleutel')) return matched;
  return { ...matched, columns: inOrder([...matched.columns.filter((column) => column !== known), key]), score: matched.score + (known ? 1 : 2) };
}

function templateCandidate(header: HeaderRow, sheet: SheetSnapshot, known: SheetTemplate, matched: Matched, ground: Ground): Candidate[] {
  const { kind } = known;
  if (kind === 'vlak') return [];
  const isNamed = bearsName(header, sheet, known);
  const { parented, columns, depths } = kind === 'plan' ? planColumns(header, matched, ground) : { parented: matched.columns, columns: matched.columns, depths: null };
  const fields = new Set(columns.map(({ field }) => field));
  const signs: Signs = {
    isNamed,
    isOwnWord: matched.isOwnWord,
    hasKinds: matched.columns.some(({ aard }) => aard !== undefined),
    has: (...wanted) => wanted.every((field) => fields.has(field)),
    levels: () => (depths ? new Set(depths.steps.map(({ level }) => level)) : levelsTold(header, columns, ground.finder).levels),
  };
  if (kind !== ground.wanted && !REQUIRED[kind](signs)) return [];
  const bonus = Number(isNamed) * NAME_BONUS + Number(matched.isOwnWord) + Number(parented.length > matched.columns.length) + treeBonus(kind, signs, columns);
  const candidate: Candidate = { kind, header, columns, score: matched.score + bonus, isBare: false, isNamed };
  if (kind !== 'plan') return [candidate];
  return [depths ? { ...candidate, depths, levels: depths.steps.map(({ level }) => level), told: BY_DEPTH } : withLevels(candidate, fields, ground)];
}

/** The columns of a plan sheet with those that its codes and levels tell, and how the levels are told where neither words nor patterns do. */
function planColumns(header: HeaderRow, matched: Matched, ground: Ground): { parented: readonly ColumnLayout[]; columns: readonly ColumnLayout[]; depths: DepthLayout | null } {
  const parented = withLevelParent(header, withCodes(header, matched.columns, ground), ground);
  const columns = withTitles(header, parented, ground);
  return { parented, columns, depths: depthsBeside(header, columns, ground) };
}

/** Codes of several levels make it a plan, however many columns it shares with a list of budget positions. */
function treeBonus(kind: SheetKind, { has, levels }: Signs, columns: readonly ColumnLayout[]): number {
  if (kind !== 'plan' || !has('code', 'title') || has('niveau') || has('parent') || levels().size < 2 || levels().has('')) return 0;
  return columns.filter(({ field }) => MEANS_FIELDS.has(field)).length;
}

function bearsName({ table }: HeaderRow, { name }: SheetSnapshot, known: SheetTemplate): boolean {
  const names = namesOf.get(known) ?? new Set([known.name, known.tableName, ...known.synonyms].map(wordKey));
  namesOf.set(known, names);
  return names.has(wordKey(table ?? name)) || names.has(wordKey(name));
}

const namesOf = new WeakMap<SheetTemplate, ReadonlySet<string>>();

/** What depth tells of the levels: less than words and codes do. */
const BY_DEPTH = 0.5;
const TELLS_PARENTS: readonly Field[] = ['parent', 'niveau'];

function withLevels(candidate: Candidate, fields: ReadonlySet<Field>, { scheme, finder }: Ground): Candidate {
  const { header, columns, isNamed } = candidate;
  const levels = [...namedLevels(header, columns, finder)];
  const [only = ''] = levels;
  const isList = levels.length === 1 && !isNamed && !TELLS_PARENTS.some((field) => fields.has(field));
  const carriesMeans = scheme.levels.find(({ id }) => id === only)?.carriesMeans === true;
  return { ...candidate, levels, told: levelsTold(header, columns, finder).told, isBare: isList && carriesMeans, ...(isList && !carriesMeans && { listOf: only }) };
}

function flatCandidate(header: HeaderRow, { scheme, template, wanted }: Ground): Candidate[] {
  if (wanted !== undefined && wanted !== 'vlak') return [];
  const { columns, score, levels } = matchFlat(header, scheme, template.sheets.filter(({ kind }) => kind === 'plan' || kind === 'middelen'));
  const tree = treeLevels(scheme, levels);
  const isBare = isMereList(tree) && columns.some(({ field }) => field === 'bedrag');
  // Where it may be budget lines as well, it needs the actions' titles to be more than that.
  const isRead = tree.length > 1 || isBare || wanted === 'vlak';
  return isRead ? [{ kind: 'vlak', header, columns, score: isBare ? score - 0.5 : score, isBare, levels: tree.map(({ id }) => id) }] : [];
}

function isMereList(tree: readonly Level[]): boolean {
  return tree.length === 1 && tree.every(({ carriesMeans }) => carriesMeans);
}

function treeLevels(scheme: Scheme, levels: readonly LevelId[]): Level[] {
  return scheme.levels.filter(({ id, isListed, carriesMeans }) => levels.includes(id) && (!isListed || carriesMeans));
}

/** One column in which the elements of all levels stand below each other; what else is understood stands beside it. */
function outlineCandidate(header: HeaderRow, sheet: SheetSnapshot, ground: Ground): Candidate[] {
  const plan = sheetOfKind(ground.template, 'plan');
  if (!plan || (ground.wanted !== undefined && ground.wanted !== 'plan')) return [];
  const matched = withMeans(header, matchSheet(header, plan), plan, ground);
  // A row of which nothing is understood heads nothing: looking below it is not worth the work.
  const outline = matched.columns.length === 0 || hasOwnColumns(matched) ? null : outlineColumn(header, sheet, ground);
  return outline ? [outlined(outline, matched, header, bearsName(header, sheet, plan))] : [];
}

/** Titles set in by column; what else is understood stands beside them. */
function stairCandidate(header: HeaderRow, sheet: SheetSnapshot, ground: Ground): Candidate[] {
  const plan = sheetOfKind(ground.template, 'plan');
  if (!plan || (ground.wanted !== undefined && ground.wanted !== 'plan')) return [];
  const matched = withMeans(header, matchSheet(header, plan), plan, ground);
  const stairs = matched.columns.length === 0 ? null : stairColumns(header, sheet, columnOf('code', matched), ground);
  return stairs ? [onStairs(stairs, matched, header, bearsName(header, sheet, plan))] : [];
}

function columnOf(wanted: Field, { columns }: Matched): number {
  return columns.find(({ field }) => field === wanted)?.column ?? -1;
}

function onStairs(stairs: Stairs, matched: Matched, header: HeaderRow, isNamed: boolean): Candidate {
  const taken = new Set(stairs.columns.map(({ column }) => column));
  const others = matched.columns.filter(({ column, field }) => !taken.has(column) && field !== 'title');
  const columns = inOrder([...others, ...stairs.columns]);
  const score = stairs.levels.length + others.filter(({ field }) => field !== 'bedrag').length * 0.8 + amountScore(columns) + Number(isNamed) * NAME_BONUS;
  return { kind: 'plan', header, columns, score, isBare: false, isNamed, levels: stairs.levels, told: stairs.told, ...(stairs.depths && { depths: stairs.depths }) };
}

/** Where levels or parents have a column of their own, they are told there. */
function hasOwnColumns({ columns }: Matched): boolean {
  const fields = new Set(columns.map(({ field }) => field));
  return fields.has('niveau') || fields.has('parent') || (fields.has('code') && fields.has('title'));
}

function outlined(outline: Outline, matched: Matched, header: HeaderRow, isNamed: boolean): Candidate {
  const others = matched.columns.filter(({ column, field }) => column !== outline.column && !TOLD_BY_OUTLINE.has(field));
  const columns = inOrder([...others, { column: outline.column, header: outline.header, field: 'outline' }]);
  const named = others.filter(({ field }) => field !== 'bedrag').length;
  // Depth is a weaker sign than codes and words are.
  const score = (outline.told < 1 && outline.depths ? OUTLINE - 1 : OUTLINE) + named * 0.8 + amountScore(columns);
  return { kind: 'plan', header, columns, score, isBare: false, isNamed, levels: outline.levels, told: outline.told, ...(outline.first && { first: outline.first }), ...(outline.depths && { depths: outline.depths }) };
}

const TOLD_BY_OUTLINE: ReadonlySet<Field> = new Set(['code', 'title', 'description']);

/** What stands above the header for all rows below it; a list of actions below its objective is no bare list. */
function withContext(candidate: Candidate, sheet: SheetSnapshot, ground: Ground): Candidate {
  if (candidate.kind !== 'plan' && candidate.kind !== 'vlak') return candidate;
  const context = contextAbove(sheet, candidate.header, topOf(candidate, ground.scheme), ground);
  if (context.length === 0) return candidate;
  if (context.every(({ field }) => field !== 'parent')) return { ...candidate, context };
  const { listOf: _, ...rest } = candidate;
  return { ...rest, context, isBare: false };
}

function topOf({ levels = [], first }: Candidate, scheme: Scheme): LevelId {
  return first ?? [...levels].sort((a, b) => depthOf(scheme, a) - depthOf(scheme, b))[0] ?? '';
}

/** Beside an action's code, what makes a row one of means. */
function isMeans({ has, hasKinds, isNamed }: Signs): boolean {
  return hasKinds || (['kostenplaats', 'budgetplaats', 'aard', 'richting'] as const).some((field) => has(field)) || (isNamed && has('bedrag'));
}

function isTree(levels: LevelsTold['levels']): boolean {
  return levels.size > 1 || [...levels].some((level) => level !== '' && level !== 'hsd' && level !== 'programma' && level !== 'project');
}

function isOnly(levels: LevelsTold['levels'], level: string): boolean {
  return levels.size === 1 && levels.has(level);
}
