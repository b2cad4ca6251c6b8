import { aardFromWord, richtingFromWord, type Aard, type Richting } from '#core/values/aard';
import type { CellValue } from '#core/values/CellValue';
import type { Jaar } from '#core/values/units';
import { isJaar, jaarFromCell, jaarInText } from '#core/values/jaar';

export interface AmountHeader { readonly jaar: Jaar; readonly aard?: Aard; readonly richting?: Richting; readonly scale?: number }

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
  return own && (own.aard || own.richting) ? own : null;
}

/** What stands over a group of years tells kind, direction and unit where the header itself does not. */
function ofGroup(own: AmountHeader, band: Omit<AmountHeader, 'jaar'>): AmountHeader {
  const aard = own.aard ?? band.aard;
  const richting = own.richting ?? band.richting;
  const scale = aard === 'VTE' ? undefined : own.scale ?? band.scale;
  return composed(own.jaar, aard, richting, scale ?? 1);
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
  return text.toLowerCase().replace(/\b(?:som van|sum of)\b/gu, ' ').replace(/buitengewone\s+dienst|extraordinary\s+service/gu, 'bd').replace(/gewone\s+dienst|ordinary\s+service/gu, 'gd');
}

function described(jaar: Jaar, words: readonly string[], scale: number): AmountHeader | null {
  // Personeel alone may be people or their wages: beside VTE it is people, else the column is not understood.
  const isVte = words.some((word) => !PEOPLE.has(word) && aardFromWord(word) === 'VTE');
  const telling = words.filter((word) => !FILLERS.has(word) && !(isVte && PEOPLE.has(word)));
  const aarden = new Set<Aard>();
  const richtingen = new Set<Richting>();
  for (const word of telling) {
    const aard = PEOPLE.has(word) ? 'onbekend' : aardFromWord(word);
    const richting = richtingFromWord(word);
    if (aard !== 'onbekend') aarden.add(aard);
    else if (richting) richtingen.add(richting);
    else return null;
  }
  return aarden.size > 1 || richtingen.size > 1 ? null : composed(jaar, [...aarden][0], [...richtingen][0], isVte ? 1 : scale);
}

function composed(jaar: Jaar, aard: Aard | undefined, richting: Richting | undefined, scale: number): AmountHeader {
  return { jaar, ...(aard && { aard }), ...(richting && { richting }), ...(scale !== 1 && { scale }) };
}
