import { codeKey, tidyCode } from '#core/values/code';

/** `0421 Musea`, `0421 - Musea`, and `Musea (0421)`. */
const LABELS = [/^(?<code>\S*\d\S*?)\s*[-–:.]?\s+(?<name>.*\p{L}{3}.*)$/u, /^(?<name>.*\p{L}{3}.*?)\s*\((?<code>\S*\d\S*)\)$/u];
const HAS_WORD = /\p{L}{3}/u;

/** The keys by which a text can mean a dienst: of all of it, and of its number and its name where it has both. */
export function dienstForms(dienst: string): readonly string[] {
  const text = tidyCode(dienst);
  const parts = LABELS.flatMap((label) => label.exec(text)?.slice(1) ?? []);
  return text === '' ? [] : [...new Set([text, ...parts].map(codeKey))];
}

/** Whether a text names a dienst, and is no mere number. */
export function isDienstName(dienst: string): boolean {
  return HAS_WORD.test(dienst);
}

/** Stands for every dienst that is a mere number: whether a list knows diensten by number concerns all of them. */
export const ANY_NUMBER = '\n';

/** The keys under which a text is kept, to be found by any form of the dienst that it may mean. */
export function dienstTopics(dienst: string): readonly string[] {
  return dienst === '' || isDienstName(dienst) ? dienstForms(dienst) : [...dienstForms(dienst), ANY_NUMBER];
}
