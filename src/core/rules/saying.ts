import type { Data } from '#core/rules/Rule';

/** A code with its name, as a sentence says it: `SD2 “Wonen”`, or only what there is. */
export function named(code: unknown, title: unknown): string {
  const quoted = title ? `“${String(title)}”` : '';
  return [String(code ?? ''), quoted].filter(Boolean).join(' ');
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
