import type { PlanElement } from '#core/plan/Plan';
import { saidAs } from '#core/scheme/codeWithin';

/** A cell and the element that it holds. */
export interface LikeCell { readonly text: string; readonly element: PlanElement }

/**
 * Code and title in one cell, in the manner of a cell that holds those of another element: its blanks, the word before its
 * code, and what parts its code from its title. Without one: code, a blank, title.
 */
export function codeAndTitle(code: string, title: string, like: LikeCell | null): string {
  if (!like) return [code, title].filter(Boolean).join(' ');
  const blanks = /^\s*/u.exec(like.text)?.[0] ?? '';
  const said = like.text.slice(blanks.length).trimEnd();
  const head = headOf(said, like.element);
  if (head !== null) return `${blanks}${withCode(head, code, like.element.code)}${title}`;
  if (like.element.code === '') return blanks + title;
  return `${blanks}${code}${title === '' ? '' : partedBy(said, like.element.code)}${title}`;
}

/** What stands before the title: `Actie 1.2.3: `; null where the cell does not end in it, or is nothing else. */
function headOf(said: string, { title }: PlanElement): string | null {
  return title !== '' && said.length > title.length && said.endsWith(title) ? said.slice(0, -title.length) : null;
}

/** The same with another code; where it says a number only, within its parent, with another number. */
function withCode(head: string, code: string, old: string): string {
  if (old === '' || code === '') return head;
  if (head.includes(old)) return head.replace(old, () => code);
  const [, said = '', parting = ''] = /^(.*\d[\d.]*?)(\.?\s*[:–—-]?\s*)$/u.exec(head) ?? [];
  return said === '' ? `${code}${partedBy(head, old)}` : `${saidAs(code, said, old)}${parting}`;
}

/** What stands between a code and what follows it. */
function partedBy(said: string, code: string): string {
  const between = said.startsWith(code) ? /^\s*[:–—-]?\s*/u.exec(said.slice(code.length))?.[0] : '';
  return between || ' ';
}
