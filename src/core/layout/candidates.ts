import type { LevelFinder } from '#core/scheme/LevelFinder';
import type { Scheme } from '#core/scheme/Scheme';
import { codeKey } from '#core/values/code';
import { textOf, wordKey } from '#core/values/text';
import type { HeaderRow } from './Block';
import { matchFlat, type FlatMatched } from './flatColumns';
import type { ColumnLayout, Field, SheetKind, SheetLayout } from './Layout';
import { inOrder, matchSheet, type Matched } from './sheetColumns';
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
interface Signs { readonly isNamed: boolean; readonly hasKinds: boolean; readonly isOwnWord: boolean; has(...fields: readonly Field[]): boolean; levels(): ReadonlySet<string> }

const NAME_BONUS = 3;

/** What a header row must hold to be that of each kind. */
const REQUIRED: Readonly<Record<Exclude<SheetKind, 'vlak'>, (signs: Signs) => boolean>> = {
  plan: ({ has, levels, isNamed }) => (has('code') || has('title')) && (has('niveau') || has('parent') || (has('code', 'title') && (isNamed || levels().size > 1))),
  middelen: ({ has, isNamed, hasKinds }) => has('element') && (has('kostenplaats') || has('budgetplaats') || has('aard') || has('richting') || hasKinds || (isNamed && has('bedrag'))),
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
  const { scheme, template, wanted } = ground;
  const known = template.sheets.filter(({ kind }) => wanted === undefined || kind === wanted).flatMap((each) => {
    const matched = withMeans(header, matchSheet(header, each), each, template);
    return matched.columns.length === 0 && !wanted ? [] : templateCandidate(header, sheet, each, matched, ground);
  });
  if (wanted !== undefined && wanted !== 'vlak') return known;
  const flat = matchFlat(header, scheme, template.sheets.filter(({ kind }) => kind === 'plan' || kind === 'middelen'));
  return [...known, ...flatCandidate(header, flat, ground)];
}

/** Beside amounts on a plan sheet stand cost centre, budget position and kind as they do on the means sheet. */
const MEANS_FIELDS: ReadonlySet<Field> = new Set(['kostenplaats', 'budgetplaats', 'aard', 'richting', 'afschrijvingstermijn', 'rekening', 'beleidsveld', 'sleutel']);

function withMeans(header: HeaderRow, matched: Matched, { kind }: SheetTemplate, template: Template): Matched {
  const middelen = sheetOfKind(template, 'middelen');
  if (kind !== 'plan' || !middelen || !matched.columns.some(({ field }) => field === 'bedrag')) return matched;
  const taken = new Set(matched.columns.map(({ column }) => column));
  const more = matchSheet(header, middelen).columns.filter(({ field, column }) => MEANS_FIELDS.has(field) && !taken.has(column));
  // A code and a title with a level or a parent make it a plan, however many columns it shares with the means. Without a
  // code of its own, "Actie" beside "Soort" is as well a means line with its kind.
  const fields = new Set(matched.columns.map(({ field }) => field));
  const isTree = fields.has('code') && fields.has('title') && (fields.has('niveau') || fields.has('parent'));
  return { ...matched, columns: inOrder([...matched.columns, ...more]), score: matched.score + (isTree ? more.length : 0) };
}

function templateCandidate(header: HeaderRow, sheet: SheetSnapshot, known: SheetTemplate, matched: Matched, { finder, wanted }: Ground): Candidate[] {
  const { kind } = known;
  if (kind === 'vlak') return [];
  const names = [known.name, known.tableName, ...known.synonyms].map(wordKey);
  const isNamed = names.includes(wordKey(header.table ?? sheet.name)) || names.includes(wordKey(sheet.name));
  const fields = new Set(matched.columns.map(({ field }) => field));
  const signs: Signs = {
    isNamed,
    isOwnWord: matched.isOwnWord,
    hasKinds: matched.columns.some(({ aard }) => aard !== undefined),
    has: (...wanted) => wanted.every((field) => fields.has(field)),
    levels: () => levelsIn(sheet, header, matched.columns, finder),
  };
  if (kind !== wanted && !REQUIRED[kind](signs)) return [];
  const bonus = (isNamed ? NAME_BONUS : 0) + (matched.isOwnWord ? 1 : 0);
  return [{ kind, header, columns: matched.columns, score: matched.score + bonus, isBare: false, isNamed }];
}

function flatCandidate(header: HeaderRow, { columns, score, levels }: FlatMatched, { scheme, wanted }: Ground): Candidate[] {
  const tree = scheme.levels.filter(({ id, isListed, carriesMeans }) => levels.includes(id) && (!isListed || carriesMeans));
  const hasAmounts = columns.some(({ field }) => field === 'bedrag');
  const isBare = tree.length === 1 && tree[0]?.carriesMeans === true && hasAmounts;
  // Where it may be budget lines as well, it needs the actions' titles to be more than that.
  return tree.length > 1 || isBare || wanted === 'vlak' ? [{ kind: 'vlak', header, columns, score: isBare ? score - 0.5 : score, isBare }] : [];
}

const ROWS_SAMPLED = 200;

/** The levels to which the codes in the first rows belong. */
function levelsIn(sheet: SheetSnapshot, header: HeaderRow, columns: readonly ColumnLayout[], finder: LevelFinder): Set<string> {
  const column = columns.find(({ field }) => field === 'code')?.column ?? -1;
  const levels = new Set<string>();
  const first = header.row + 1 - sheet.top;
  for (const row of sheet.values.slice(first, first + ROWS_SAMPLED)) {
    const key = codeKey(textOf(row[column - sheet.left]));
    if (key !== '') levels.add(finder.byCode(key));
  }
  return levels;
}

function isOnly(levels: ReadonlySet<string>, level: string): boolean {
  return levels.size === 1 && levels.has(level);
}
