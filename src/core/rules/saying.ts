import type { Data } from '#core/rules/Rule';
import { formatHundredth, type Tongue } from '#core/values/format';

/** A code with its name, as a sentence says it: `SD2 “Wonen”`, or only what there is. */
export function named(code: unknown, title: unknown): string {
  // A dienst is its own name.
  const quoted = title && title !== code ? `“${String(title)}”` : '';
  return [String(code ?? ''), quoted].filter(Boolean).join(' ');
}

/** A name after the word for what it is, unless it says so itself: `HSD 1` and `HSD1`, `Dienst Kunsten` and `Groendienst`. */
export function worded(word: string, name: unknown): string {
  const text = String(name);
  return text.toLowerCase().includes(word.toLowerCase()) ? text : `${word} ${text}`;
}

/** ` Bedoelde u …?` with the nearest code of `nearestData`, or nothing. */
export function didYouMeanNl({ nearest, nearestTitle }: Data): string {
  return nearest ? ` Bedoelde u ${named(nearest, nearestTitle)}?` : '';
}

export function didYouMeanEn({ nearest, nearestTitle }: Data): string {
  return nearest ? ` Did you mean ${named(nearest, nearestTitle)}?` : '';
}

/** Words of the fix `replace`. */
export const REPLACE_NL = ({ code, title }: Data): string => `Vervang door ${named(code, title)}`;
export const REPLACE_EN = ({ code, title }: Data): string => `Replace by ${named(code, title)}`;

/** Words of the fix `outvoted`: what all rows say that have to do with a cell. */
export const OUTVOTED_NL = ({ said }: Data): string => `Maak er hier ${String(said)} van`;
export const OUTVOTED_EN = ({ said }: Data): string => `Make it ${String(said)} here`;

/** A number as one types it in a cell in Dutch, ungrouped. */
export function typedNl(value: unknown): string {
  return String(value).replace('.', ',');
}

/** Cents or hundredths of VTE as a number, with its decimals where it has any: `-12,5`. */
export function numberText(hundredths: unknown, tongue: Tongue): string {
  const amount = Number(hundredths);
  return `${amount < 0 ? '-' : ''}${formatHundredth(Math.abs(amount), tongue, 2, 0)}`;
}
