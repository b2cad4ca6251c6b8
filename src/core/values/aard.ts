import { wordKey } from './text';

/**
 * What a means line holds: people (VTE, hundredths), the ordinary service (GD, cents), the extraordinary service
 * (BD, cents), depreciation (cents, never counted with GD or BD), or money of which the sheet does not say the kind.
 * The order is the number under which a line's kind is kept in `Means.aard`.
 */
export const AARDEN = ['onbekend', 'GD', 'BD', 'VTE', 'afschrijving'] as const;
export type Aard = (typeof AARDEN)[number];

/** Expense (uitgave) or receipt (ontvangst); the order is the number kept in `Means.richting`. */
export const RICHTINGEN = ['U', 'O'] as const;
export type Richting = (typeof RICHTINGEN)[number];

const AARD_WORDS: ReadonlyMap<string, Aard> = new Map([
  ['gd', 'GD'], ['gewonedienst', 'GD'], ['ordinaryservice', 'GD'],
  ['bd', 'BD'], ['buitengewonedienst', 'BD'], ['extraordinaryservice', 'BD'],
  ['investering', 'BD'], ['investeringen', 'BD'], ['investment', 'BD'], ['investments', 'BD'], ['capital', 'BD'], ['capex', 'BD'],
  ['vte', 'VTE'], ['vtes', 'VTE'], ['fte', 'VTE'], ['ftes', 'VTE'], ['personeelvte', 'VTE'], ['vtepersoneel', 'VTE'], ['personeel', 'VTE'], ['personnel', 'VTE'], ['staff', 'VTE'],
  ['afschrijving', 'afschrijving'], ['afschrijvingen', 'afschrijving'], ['depreciation', 'afschrijving'],
]);

const RICHTING_WORDS: ReadonlyMap<string, Richting> = new Map([
  ['u', 'U'], ['uitgave', 'U'], ['uitgaven', 'U'], ['kost', 'U'], ['kosten', 'U'], ['expense', 'U'], ['expenses', 'U'], ['expenditure', 'U'], ['cost', 'U'], ['costs', 'U'],
  ['o', 'O'], ['ontvangst', 'O'], ['ontvangsten', 'O'], ['inkomst', 'O'], ['inkomsten', 'O'], ['opbrengst', 'O'], ['opbrengsten', 'O'],
  ['receipt', 'O'], ['receipts', 'O'], ['income', 'O'], ['revenue', 'O'], ['revenues', 'O'],
]);

/** All words for a kind, and all for a direction, as `wordKey` gives them. */
export const AARD_KEYS: readonly string[] = [...AARD_WORDS.keys()];
export const RICHTING_KEYS: readonly string[] = [...RICHTING_WORDS.keys()];

/** The kind that a word in a kind column names (`GD`, `buitengewone dienst`, `FTE`); `onbekend` for any other. */
export function aardFromWord(word: string): Aard {
  return AARD_WORDS.get(wordKey(word)) ?? 'onbekend';
}

/** The direction that a word names (`U`, `Ontvangst`, `receipts`); null for any other. */
export function richtingFromWord(word: string): Richting | null {
  return RICHTING_WORDS.get(wordKey(word)) ?? null;
}
