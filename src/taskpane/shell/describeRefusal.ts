import type { Refusal } from '#core/values/Result';
import type { Words } from '../words/nl';

/** What was refused and what to do next, in the pane's language; also for a code that has no sentence of its own. */
export function describeRefusal(refusal: Refusal, words: Words['refusals']): { readonly text: string; readonly next: string } {
  const own = words[refusal.code];
  if (own) return { text: own.text(refusal.data), next: own.next };
  return { text: words.other?.text({ ...refusal.data, code: refusal.code }) ?? refusal.code, next: words.other?.next ?? '' };
}
