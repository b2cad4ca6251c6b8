import type { Rule } from '#core/rules/Rule';
import type { PreviousElement } from '#core/plan/Plan';
import { elementWhere } from '#core/rules/where';
import { textOf, wordKey } from '#core/values/text';
import { named } from '#core/rules/saying';

/** Below this share of common words two titles speak of something else. */
const ALIKE = 0.25;
/** Words that say nothing of what a title is about. */
const SHORTEST_WORD = 4;

/** A code that in the previous version of the plan stood for something else. */
export const codeReused: Rule = {
  id: 'code-reused',
  severity: 'warning',
  prepare(plan) {
    const { previous } = plan;
    if (!previous) return {};
    return {
      element(index, report) {
        const element = plan.elements[index]!;
        const before = element.isListed ? undefined : previous.elements.get(element.key);
        if (!before || isSameThing(before, element)) return;
        report({ where: elementWhere(plan, element, 'code'), element: element.code, data: { code: element.code, title: element.title, before: before.title, version: previous.version } });
      },
    };
  },
  words: {
    nl: {
      title: 'Code hergebruikt',
      message: ({ code, title, before, version }) => `In ${typeof version === 'number' ? `versie ${version} van dit plan` : String(version)} stond ${String(code)} voor “${String(before)}”, nu voor ${named('', title)}.`,
      why: () => 'Wie beide versies naast elkaar legt, vergelijkt onder deze code twee verschillende dingen.',
      todo: () => 'Geef wat nieuw is een nieuwe code, of laat weten dat het om hetzelfde gaat.',
      fixes: {},
    },
    en: {
      title: 'Code reused',
      message: ({ code, title, before, version }) => `In ${typeof version === 'number' ? `version ${version} of this plan` : String(version)} ${String(code)} stood for “${String(before)}”, now for ${named('', title)}.`,
      why: () => 'Who lays both versions side by side compares two different things under this code.',
      todo: () => 'Give what is new a new code, or say that it is the same.',
      fixes: {},
    },
  },
};

/** A title that was only reworded, made longer or cut is the same thing; where either has none, nothing can be said. */
function isSameThing(before: PreviousElement, { title }: { readonly title: string }): boolean {
  const [a, b] = [wordKey(before.title), wordKey(title)];
  if (a.startsWith(b) || b.startsWith(a)) return true;
  const [one, other] = [wordsOf(before.title), wordsOf(title)];
  const common = [...one].filter((word) => other.has(word)).length;
  return common / Math.min(one.size, other.size) > ALIKE;
}

function wordsOf(title: string): ReadonlySet<string> {
  const words = textOf(title).split(/[^\p{L}\p{N}]+/u).map(wordKey).filter((word) => word !== '');
  const telling = words.filter((word) => word.length >= SHORTEST_WORD);
  return new Set(telling.length > 0 ? telling : words);
}
