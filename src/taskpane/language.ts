export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Dutch for every Dutch-speaking Office; English for all others. An explicit wish (`?lang=`) goes first. */
export function chooseLanguage(wish: string | null, displayLanguage: string): Language {
  const asked = LANGUAGES.find((language) => language === wish);
  return asked ?? (displayLanguage.toLowerCase().startsWith('nl') ? 'nl' : 'en');
}
