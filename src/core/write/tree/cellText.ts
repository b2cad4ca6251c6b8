import type { PlanElement } from '#core/plan/Plan';

/**
 * Code and title in one cell, in the manner of a cell that holds those of another element: its blanks in front, and what
 * parts its code from its title. Without one: code, a blank, title.
 */
export function codeAndTitle(code: string, title: string, like: { readonly text: string; readonly element: PlanElement } | null): string {
  if (!like) return [code, title].filter(Boolean).join(' ');
  const blanks = /^\s*/u.exec(like.text)?.[0] ?? '';
  if (like.element.code === '') return blanks + title;
  return `${blanks}${code}${title === '' ? '' : partedBy(like.text.slice(blanks.length), like.element.code)}${title}`;
}

/** What stands between a code and what follows it. */
function partedBy(said: string, code: string): string {
  const between = said.startsWith(code) ? /^\s*[:–—-]?\s*/u.exec(said.slice(code.length))?.[0] : '';
  return between || ' ';
}
