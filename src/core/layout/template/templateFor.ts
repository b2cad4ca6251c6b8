import { bbc } from '#core/scheme/bbc';
import { gent2020 } from '#core/scheme/gent2020';
import type { Level, Scheme } from '#core/scheme/Scheme';
import type { Field, SheetKind } from '../Layout';
import { gent2020Template } from './gent2020';
import type { Choice, ColumnTemplate, ListTemplate, SheetTemplate, Template } from './Template';

/** What belongs to a level that a scheme may not have: its sheet, and the columns that speak of it. */
const OF_LEVEL: readonly { readonly level: string; readonly kind: SheetKind; readonly fields: readonly Field[] }[] = [
  { level: 'hsd', kind: 'hsd', fields: ['hsd'] },
  { level: 'programma', kind: 'programmas', fields: ['programma'] },
  { level: 'project', kind: 'projecten', fields: ['project'] },
];

/** The parts in which BBC balances money: its budget positions name them, for GD and BD do not. */
const BBC_SOORTEN: readonly Choice[] = [
  { value: 'Exploitatie', meaning: 'werkingsuitgaven en -ontvangsten' },
  { value: 'Investeringen', meaning: 'investeringsuitgaven en -ontvangsten' },
  { value: 'Financiering', meaning: 'leningen en wat er eenmalig van terugbetaald wordt' },
  { value: 'Aflossingen', meaning: 'periodieke aflossingen van leningen' },
  { value: 'Overdracht', meaning: 'het gecumuleerde budgettaire resultaat van voor het plan' },
];

const made = new WeakMap<Scheme, Template>();

/**
 * The template in the words of a scheme: its levels, its example codes, and no sheets or columns for levels that it does
 * not know. That of Gent 2020 is the one that all others are made from.
 */
export function templateFor(scheme: Scheme): Template {
  if (scheme.id === gent2020.id) return gent2020Template;
  const known = made.get(scheme) ?? inWordsOf(scheme);
  made.set(scheme, known);
  return known;
}

function inWordsOf(scheme: Scheme): Template {
  const lacking = OF_LEVEL.filter(({ level }) => !scheme.levels.some(({ id }) => id === level));
  const fields = new Set(lacking.flatMap((each) => each.fields));
  const kinds = new Set(lacking.map(({ kind }) => kind));
  const isKept = (list: ListTemplate): boolean => list.from === 'choices' || !kinds.has(list.sheet);
  return {
    ...gent2020Template, id: scheme.id, schemeId: scheme.id, highlights: wordsOf(aboveMeans(scheme)),
    sheets: gent2020Template.sheets.filter(({ kind }) => !kinds.has(kind)).map((sheet) => sheetFor(scheme, sheet, fields)),
    lists: gent2020Template.lists.filter(isKept).map((list) => listFor(scheme, list)),
    guide: { ...gent2020Template.guide, paragraphs: paragraphsFor(scheme, kinds) },
  };
}

function sheetFor(scheme: Scheme, sheet: SheetTemplate, lacking: ReadonlySet<Field>): SheetTemplate {
  const carriers = listed(wordsOf(carriersOf(scheme)).map(lower), 'of');
  const helps: Partial<Record<`${SheetKind} ${Field}`, string>> = {
    'plan code': `Korte, unieke code. Een code die al gebruikt wordt, verander je beter niet. Bijvoorbeeld ${scheme.levels.map(example).join(', ')}.`,
    'plan niveau': `${listed(wordsOf(scheme.levels.filter(isInTree)), 'of')}.`,
    'plan parent': `Code van het element waar dit onder hangt: ${scheme.levels.filter(({ parents }) => parents.length > 0).map((level) => under(scheme, level)).join(', ')}.`,
    ...(scheme.id === bbc.id && { 'budgetplaatsen aard': `${listed(BBC_SOORTEN.map(({ value }) => value), 'of')}.` }),
    'middelen element': `Code van de ${carriers} op het blad Plan.`,
  };
  const purposes: Partial<Record<SheetKind, string>> = {
    plan: `Een rij per element: ${listed(wordsOf(scheme.levels.filter(isInTree)), 'of')}, de bovenliggende boven wat eronder hangt.`,
    ...(scheme.id === bbc.id && { budgetplaatsen: 'De budgetplaatsen, elk met haar kostenplaats, soort, rekening, beleidsveld en het budget per jaar.' }),
    middelen: `Een rij per ${carriers}, kostenplaats, budgetplaats en aard: de mensen (VTE) en het geld (GD, BD), per jaar.`,
  };
  const columns = sheet.columns.filter(({ field }) => !lacking.has(field)).map((column): ColumnTemplate => ({ ...column, help: helps[`${sheet.kind} ${column.field}`] ?? column.help }));
  return { ...sheet, columns, purpose: purposes[sheet.kind] ?? sheet.purpose };
}

function listFor(scheme: Scheme, list: ListTemplate): ListTemplate {
  if (list.from !== 'choices') return list;
  if (list.name === 'lijst_niveaus') return { ...list, choices: scheme.levels.filter(isInTree).map((level) => choiceFor(scheme, level)) };
  return list.name === 'lijst_soorten' && scheme.id === bbc.id ? { ...list, choices: BBC_SOORTEN } : list;
}

function choiceFor(scheme: Scheme, level: Level): Choice {
  return { value: level.words.nl.short, meaning: [lower(level.words.nl.one), ...(level.parents.length > 0 ? [`onder een ${listed(parentsOf(scheme, level).map(lower), 'of')}`] : [])].join(', ') };
}

function paragraphsFor(scheme: Scheme, without: ReadonlySet<SheetKind>): readonly string[] {
  const [, , , ...rest] = gent2020Template.guide.paragraphs;
  const lists = gent2020Template.sheets.filter(({ kind }) => kind !== 'plan' && kind !== 'middelen' && !without.has(kind)).map(({ name }) => name);
  const carriers = listed(wordsOf(carriersOf(scheme)).map(lower), 'of');
  return [
    `Begin met de lijsten: ${listed(lists, 'en')}. De keuzelijsten in de andere bladen komen daaruit.`,
    `Op het blad Plan staat een rij per element. ${scheme.levels.filter(({ parents }) => parents.length > 0).map((level) => `Een ${under(scheme, level)}.`).join(' ')} Zet de code van het bovenliggende element in de kolom Bovenliggende code.`,
    `Op het blad Middelen staan de mensen en het geld, per ${carriers}, kostenplaats, budgetplaats en aard. Bedragen zijn in euro, personeel in voltijdse equivalenten.`,
    ...rest.slice(1),
  ];
}

function isInTree({ isListed, carriesMeans }: Level): boolean {
  return !isListed || carriesMeans;
}

function aboveMeans({ levels }: Scheme): Level[] {
  return levels.filter(({ carriesMeans, isListed }) => !carriesMeans && !isListed);
}

function carriersOf({ levels }: Scheme): Level[] {
  return levels.filter(({ carriesMeans, strand }) => carriesMeans && strand === 'verticaal');
}

function wordsOf(levels: readonly Level[]): string[] {
  return levels.map(({ words }) => words.nl.short);
}

function parentsOf({ levels }: Scheme, { parents }: Level): string[] {
  return levels.filter(({ id }) => parents.includes(id)).map(({ words }) => words.nl.one);
}

function under(scheme: Scheme, level: Level): string {
  return `${lower(level.words.nl.one)} onder een ${listed(parentsOf(scheme, level).map(lower), 'of')}`;
}

function example({ code, words }: Level): string {
  const { prefix, width, tail } = code ?? { prefix: words.nl.short.toUpperCase(), width: 2, tail: '' };
  return `${prefix}${'1'.padStart(width, '0')}${tail} (${lower(words.nl.one)})`;
}

/** Abbreviations stay as they are. */
function lower(word: string): string {
  return /^\p{Lu}\p{Ll}/u.test(word) ? `${word[0]!.toLowerCase()}${word.slice(1)}` : word;
}

function listed(words: readonly string[], joint: 'en' | 'of'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
}
