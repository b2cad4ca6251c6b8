import type { Language } from './Words';

/** A size for people: `812 B`, `48,3 kB`, `2,1 MB` (decimal units, the language's own decimal sign). */
export function formatBytes(bytes: number, language: Language): string {
  const locale = language === 'nl' ? 'nl-BE' : 'en-GB';
  if (bytes < 1000) return `${bytes} B`;
  const [divisor, unit] = bytes < 1_000_000 ? [1000, 'kB'] : [1_000_000, 'MB'];
  return `${(bytes / divisor).toLocaleString(locale, { maximumFractionDigits: 1 })} ${unit}`;
}
