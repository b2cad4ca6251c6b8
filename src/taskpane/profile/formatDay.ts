import type { Language } from '../language';

/** `2026-12-31` as it is written here: `31 december 2026`. */
export function formatDay(day: string, language: Language): string {
  return new Date(`${day}T12:00:00`).toLocaleDateString(language === 'nl' ? 'nl-BE' : 'en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
