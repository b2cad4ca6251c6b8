import type { Finding } from '#core/rules/Finding';
import { codeKey } from '#core/values/code';
import type { Telling } from './Telling';

type Code = (finding: Finding) => unknown;

/** Has each cause bring along what names the same code; of several causes with one code the first. */
export function bringBy(telling: Telling, causes: readonly Finding[], codeOf: Code, others: () => readonly Finding[], namedBy: Code = codeOf): void {
  if (causes.length === 0) return;
  const keyOf = (code: unknown): string => codeKey(String(code ?? ''));
  const byCode = new Map([...causes].reverse().map((cause) => [keyOf(codeOf(cause)), cause]));
  byCode.delete('');
  for (const other of others()) {
    const cause = byCode.get(keyOf(namedBy(other)));
    if (cause) telling.bring(cause, [other]);
  }
}

export const byElement: Code = ({ element }) => element;
