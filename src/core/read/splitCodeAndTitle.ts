import type { LevelFinder } from '#core/scheme/LevelFinder';
import { codeKey } from '#core/values/code';

const NUMBERED = /^\d+(?:\.\d+)*\.?$/u;

/** Takes apart a cell that holds a code, a title, or a code followed by a title (`SD20014 - Organisatie`, `1.2 Wonen`). */
export function splitCodeAndTitle(text: string, finder: LevelFinder): { code: string; title: string } {
  const [, first = '', rest = ''] = /^(\S+?)(?:\s*[:–—]\s*|\s+-\s+|\s+)(.*)$/u.exec(text) ?? [null, text, ''];
  const isCode = finder.byCode(codeKey(first)) !== '' || NUMBERED.test(first);
  return isCode ? { code: first, title: rest.trim() } : { code: '', title: text };
}
