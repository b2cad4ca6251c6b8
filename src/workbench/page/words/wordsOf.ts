import { en } from './en';
import { nl } from './nl';
import type { Language, Words } from './Words';

const ALL: Record<Language, Words> = { nl, en };

export function wordsOf(language: Language): Words {
  return ALL[language];
}
