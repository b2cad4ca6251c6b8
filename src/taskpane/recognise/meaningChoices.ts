import type { ColumnMeaning, SheetKind } from '#core/layout/Layout';
import { gent2020Template } from '#core/layout/template/gent2020';
import type { Scheme } from '#core/scheme/Scheme';
import { jaarInText } from '#core/values/jaar';
import type { Sectie } from '#core/values/sectie';
import type { Language } from '../language';
import type { ChoiceOption } from '../ui/Choice';
import type { RecogniseWords } from './words';

export interface MeaningChoicesAsked {
  readonly kind: SheetKind;
  readonly header: string;
  readonly meaning: ColumnMeaning | null;
  readonly scheme: Scheme;
  readonly years: readonly number[];
  readonly language: Language;
  readonly words: RecogniseWords;
}

/** `''` stands for a column of the planner's own. */
export function valueOf(meaning: ColumnMeaning | null): string {
  return meaning === null ? '' : JSON.stringify(Object.fromEntries(Object.entries(meaning).sort(([a], [b]) => (a < b ? -1 : 1))));
}

export function meaningOf(value: string): ColumnMeaning | null {
  return value === '' ? null : JSON.parse(value) as ColumnMeaning;
}

/** All that a column of such a sheet may mean: what it means now first, then the planner's own, then the field's words in the template's order. */
export function meaningChoices(asked: MeaningChoicesAsked): ChoiceOption<string>[] {
  const { meaning, words } = asked;
  const all = [...levelMeanings(asked), ...fieldMeanings(asked.kind), ...amountMeanings(asked)];
  const options = new Map([['', words.ownColumn]]);
  if (meaning) options.set(valueOf(meaning), textOf(meaning, asked));
  for (const each of all) if (!options.has(valueOf(each))) options.set(valueOf(each), textOf(each, asked));
  return [...options].map(([value, text]) => ({ value, text }));
}

/** A meaning in words. */
export function textOf(meaning: ColumnMeaning, { scheme, language, words }: Pick<MeaningChoicesAsked, 'scheme' | 'language' | 'words'>): string {
  const { field, level } = meaning;
  if (field === 'bedrag') return amountText(meaning, words);
  const name = scheme.levels.find(({ id }) => id === level)?.words[language].one ?? level;
  if (name) return field === 'code' ? words.code(name) : words.titleOf(name);
  return field === 'outline' ? words.outline : HEADERS.get(field) ?? field;
}

function amountText({ jaar, aard, richting, sectie }: ColumnMeaning, words: RecogniseWords): string {
  return words.amount([jaar ?? words.everyYear, aard ?? (sectie ? words.secties[sectie] : words.kindUnknown), richting === 'O' ? words.receipts : ''].filter(Boolean).join(', '));
}

const HEADERS = new Map(gent2020Template.sheets.flatMap(({ columns }) => columns).reverse().map(({ field, header }) => [field, header]));

function fieldMeanings(kind: SheetKind): ColumnMeaning[] {
  const kinds: readonly SheetKind[] = kind === 'vlak' || kind === 'plan' ? ['plan', 'middelen'] : [kind];
  const fields = gent2020Template.sheets.filter((sheet) => kinds.includes(sheet.kind)).flatMap(({ columns }) => columns.map(({ field }) => field));
  const isElsewhere = (field: string): boolean => field === 'bedrag' || (kind === 'vlak' && ['code', 'title', 'parent', 'niveau', 'element'].includes(field));
  return [...new Set(fields)].filter((field) => !isElsewhere(field)).map((field) => ({ field }));
}

function levelMeanings({ kind, scheme }: MeaningChoicesAsked): ColumnMeaning[] {
  if (kind !== 'vlak') return [];
  return scheme.levels.filter(({ strand, carriesMeans }) => strand === 'verticaal' || carriesMeans).flatMap(({ id }): ColumnMeaning[] => [{ field: 'code', level: id }, { field: 'title', level: id }]);
}

/** The parts of the budget that are no kind: investments are of the extraordinary service. */
const PARTS: readonly Sectie[] = ['exploitatie', 'financiering', 'aflossingen'];

const MONEY_KINDS: ReadonlySet<SheetKind> = new Set(['plan', 'vlak', 'middelen', 'budgetplaatsen']);

/** Amounts of the year in the header; of each year of the plan where it names none, and people of all of them. */
function amountMeanings({ kind, header, meaning, years }: MeaningChoicesAsked): ColumnMeaning[] {
  if (!MONEY_KINDS.has(kind)) return [];
  const said = meaning?.jaar ?? jaarInText(header)?.jaar;
  const everyYear: ColumnMeaning[] = said === undefined && kind !== 'budgetplaatsen' ? [{ field: 'bedrag', aard: 'VTE' }] : [];
  return [...everyYear, ...(said === undefined ? years : [said]).flatMap((jaar): ColumnMeaning[] => [
    { field: 'bedrag', jaar }, { field: 'bedrag', jaar, aard: 'GD' }, { field: 'bedrag', jaar, aard: 'BD' }, { field: 'bedrag', jaar, aard: 'VTE' },
    { field: 'bedrag', jaar, aard: 'GD', richting: 'O' }, { field: 'bedrag', jaar, aard: 'BD', richting: 'O' },
    ...PARTS.flatMap((sectie): ColumnMeaning[] => [{ field: 'bedrag', jaar, sectie }, { field: 'bedrag', jaar, richting: 'O', sectie }]),
  ])];
}
