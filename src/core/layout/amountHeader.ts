import { aardFromWord, richtingFromWord, type Aard, type Richting } from '#core/values/aard';
import type { CellValue } from '#core/values/CellValue';
import { sectieFromWord, type Sectie } from '#core/values/sectie';
import type { Jaar } from '#core/values/units';
import { isJaar, jaarFromCell, jaarInText } from '#core/values/jaar';

export interface AmountHeader { readonly jaar: Jaar; readonly aard?: Aard; readonly richting?: Richting; readonly sectie?: Sectie; readonly scale?: number }

/** Words that may stand beside a year and add no meaning. Any other word makes it another column: `Realisatie 2024`, `Totaal 2026`. */
const FILLERS = new Set([
  'raming', 'ramingen', 'geraamd', 'geraamde', 'bedrag', 'bedragen', 'budget', 'budgetten', 'krediet', 'kredieten', 'jaar', 'in', 'eur', 'euro', 'euros',
  'mjp', 'meerjarenplan', 'begroting', 'plan', 'gepland', 'year', 'amount', 'amounts', 'estimate', 'estimates', 'estimated', 'forecast', 'budgeted', 'the',
]);
const PEOPLE = new Set(['personeel', 'personeelsleden', 'medewerkers', 'staff', 'personnel']);

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/\bk\s?(?:€|eur|euro)\b|k€|\bin k\b|(?:x\s?)?\b1[.\s\u00a0\u202f]?000\b|\bduizend(?:en)?\b|\bthousands?\b/iu, 1000],
  [/\bmio\b|\bmiljoen\b|\bm€|\bmillions?\b/iu, 1_000_000],
];

/** Columns under such words hold something else than estimates, or add them up. */
const NOT_PLANNED = /\btota|\bsom\b|\bsum\b|realisatie|gerealiseerd|\brekening\b|jaarrekening|werkelijk|\bverschil|\bsaldo\b|\bvorige?\b|\bactuals?\b|\bdifference/iu;

/**
 * What words over a group of amount columns say of them: `Gewone dienst`, `BD - ontvangsten`, `VTE`, `in 1.000 euro`.
 * Nothing where they say something else; null where they make it no estimates at all: `Totaal`, `Realisatie`.
 */
export function bandHeader(text: string): Omit<AmountHeader, 'jaar'> | null {
  if (NOT_PLANNED.test(text)) return null;
  const found = text.length > 60 ? null : amountHeader(`${text} 2000`);
  if (!found) return {};
  const { jaar: _, ...said } = found;
  return said;
}

/** The year of a header or a band that says no more than that and its kind: `2026`, `Raming 2026`. */
export function underBands(content: CellValue, bands: readonly string[]): AmountHeader | null {
  const said = bands.map((band) => ({ band, says: bandHeader(band) }));
  if (said.some(({ says }) => says === null)) return null;
  const own = amountHeader(content) ?? withYearOf(content, bands);
  return own && said.reduce((header, { says }) => ofGroup(header, says ?? {}), own);
}

/** `GD` below `2026`: the band has the year, the header itself only the kind or the direction. */
function withYearOf(content: CellValue, bands: readonly string[]): AmountHeader | null {
  if (typeof content !== 'string' || content.length > 60 || jaarInText(content)) return null;
  const year = bands.map((band) => amountHeader(isJaar(Number(band)) ? Number(band) : band)).find((each) => each !== null);
  const own = year && amountHeader(`${content} ${year.jaar}`);
  return own && tellsKind(own) ? own : null;
}

/** Whether a header says more of its amounts than their year. */
export function tellsKind({ aard, richting, sectie }: AmountHeader): boolean {
  return (aard ?? richting ?? sectie) !== undefined;
}

/** What stands over a group of years tells kind, direction and unit where the header itself does not. */
function ofGroup(own: AmountHeader, band: Omit<AmountHeader, 'jaar'>): AmountHeader {
  const aard = own.aard ?? band.aard;
  const scale = aard === 'VTE' ? undefined : own.scale ?? band.scale;
  return composed(own.jaar, { aard, richting: own.richting ?? band.richting, sectie: own.sectie ?? band.sectie }, scale ?? 1);
}

/** What the header of an amount column says: its year, and the kind, direction and unit where it names them. Null for any other header. */
export function amountHeader(content: CellValue): AmountHeader | null {
  if (typeof content === 'number') return bareYear(content);
  const found = typeof content === 'string' ? jaarInText(content) : null;
  if (!found) return null;
  const [rest, scale] = withoutScale(found.rest);
  const words = phrased(rest).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return described(found.jaar, words, scale);
}

/** What a header says of amounts without naming their year: `VTE`, `Budget`, `Uitgaven GD`. Null for any other header. */
export function yearlessHeader(text: string): Omit<AmountHeader, 'jaar'> | null {
  if (text.length > 60 || jaarInText(text) || NOT_PLANNED.test(text)) return null;
  const found = amountHeader(`${text} ${ANY_YEAR}`);
  if (!found) return null;
  const { jaar: _, ...said } = found;
  return said.aard || said.richting || NAMES_MONEY.test(text) ? said : null;
}

const ANY_YEAR = 2000;
/** Words that head money by themselves; others, `Plan` or `Jaar`, only beside a year. */
const NAMES_MONEY = /bedrag|budget|raming|geraamd|krediet|begroting|\beuro?\b|€|\bamounts?\b|\bestimate/iu;

/** Whether a header speaks of a year's people or of their wages, without telling which: `Personeel 2026`. */
export function mayBePeople(text: string): boolean {
  const found = jaarInText(text);
  if (!found || amountHeader(text)) return false;
  return amountHeader(found.rest.split(/[^\p{L}\p{N}]+/u).map((word) => (PEOPLE.has(word.toLowerCase()) ? 'VTE' : word)).join(' ') + ` ${found.jaar}`) !== null;
}

function bareYear(content: number): AmountHeader | null {
  const jaar = jaarFromCell(content);
  return jaar === null ? null : { jaar };
}

/** What one unit is worth where a text says so: 1000 for `in duizend euro`; else 1. */
export function scaleIn(text: string): number {
  return withoutScale(text)[1];
}

function withoutScale(text: string): [string, number] {
  for (const [pattern, scale] of SCALES) if (pattern.test(text)) return [text.replace(pattern, ' '), scale];
  return [text, 1];
}

function phrased(text: string): string {
  // A pivot table heads its columns so.
  return text.toLowerCase().replace(/\b(?:som van|sum of)\b/gu, ' ').replace(/buitengewone\s+dienst|extraordinary\s+service/gu, 'bd').replace(/gewone\s+dienst|ordinary\s+service/gu, 'gd').replace(COMPOUND, '$1 ');
}

/** `Exploitatieontvangsten`, `Investeringsuitgaven`: the part of the budget, and what is in it. */
const COMPOUND = /\b(exploitatie|investering|financiering|werking)s?-?(?=uitgave|ontvangst|budget|kost|krediet|opbrengst|inkomst|bedrag)/gu;

function described(jaar: Jaar, words: readonly string[], scale: number): AmountHeader | null {
  // Personeel alone may be people or their wages: beside VTE it is people, else the column is not understood.
  const isVte = words.some((word) => !PEOPLE.has(word) && aardFromWord(word) === 'VTE');
  const said = words.filter((word) => !FILLERS.has(word) && !(isVte && PEOPLE.has(word))).map(meaningOfWord);
  if (said.includes(null)) return null;
  const [aard, richting, sectie] = [oneOf(said, 'aard'), oneOf(said, 'richting'), oneOf(said, 'sectie')];
  if (aard === null || richting === null || sectie === null) return null;
  return composed(jaar, { aard, richting, sectie }, isVte ? 1 : scale);
}

interface Said { readonly aard?: Aard | undefined; readonly richting?: Richting | undefined; readonly sectie?: Sectie | undefined }

/** What one word beside a year says of the amounts; null for a word that makes it another column. */
function meaningOfWord(word: string): Said | null {
  const aard = PEOPLE.has(word) ? 'onbekend' : aardFromWord(word);
  if (aard !== 'onbekend') return { aard };
  const richting = richtingFromWord(word);
  if (richting) return { richting };
  const sectie = sectieFromWord(word);
  return sectie && { sectie };
}

/** What the words say of it together; undefined where none does, null where they contradict each other. */
function oneOf<K extends keyof Said>(said: readonly (Said | null)[], key: K): Said[K] | null {
  const [first, ...others] = new Set(said.flatMap((each) => each?.[key] ?? []));
  return others.length > 0 ? null : first as Said[K];
}

/** A kind goes before a part of the budget. */
function composed(jaar: Jaar, { aard, richting, sectie }: Said, scale: number): AmountHeader {
  return { jaar, ...(aard && { aard }), ...(richting && { richting }), ...(sectie && !aard && { sectie }), ...(scale !== 1 && { scale }) };
}
