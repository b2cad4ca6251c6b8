import type { Plan, Repeat } from '#core/plan/Plan';
import type { Rule } from '#core/rules/Rule';
import { elementWhere } from '#core/rules/where';
import { named } from '#core/rules/saying';

/** A row of a flat list that hangs an element under another parent than its first row did. */
export const actieInTwoOds: Rule = {
  id: 'actie-in-two-ods',
  severity: 'warning',
  prepare(plan) {
    const repeats = byElement(plan);
    return {
      candidates: () => repeats().keys(),
      element(index, report) {
        const element = plan.elements[index]!;
        const parent = plan.elements[element.parent];
        for (const { sheet, row, column, content } of repeats().get(index) ?? []) {
          report({
            where: { sheet, row, column, field: 'code' }, element: element.code, related: [elementWhere(plan, element, 'code')],
            data: { code: element.code, title: element.title, value: content, first: parent?.code || parent?.title || '' },
          });
        }
      },
    };
  },
  words: {
    nl: {
      title: 'Staat onder twee doelstellingen',
      message: ({ code, title, value, first }) => `${named(code, title)} staat hier onder ${String(value)}, en op een eerdere rij onder ${String(first)}.`,
      why: ({ first }) => `Elke euro telt maar een keer: alles van deze actie telt nu onder ${String(first)}.`,
      todo: () => 'Zet alle rijen onder dezelfde doelstelling, of geef wat hier staat een eigen code.',
      fixes: {},
    },
    en: {
      title: 'Stands under two objectives',
      message: ({ code, title, value, first }) => `${named(code, title)} stands under ${String(value)} here, and under ${String(first)} on an earlier row.`,
      why: ({ first }) => `Every euro counts once: all of this action now counts under ${String(first)}.`,
      todo: () => 'Put all rows under the same objective, or give what stands here a code of its own.',
      fixes: {},
    },
  },
};

/** Looked through again once others are noted. */
function byElement(plan: Plan): () => ReadonlyMap<number, readonly Repeat[]> {
  let [of, found] = [plan.repeats, repeatsByElement(plan)];
  return () => {
    if (of !== plan.repeats) [of, found] = [plan.repeats, repeatsByElement(plan)];
    return found;
  };
}

function repeatsByElement({ repeats = [] }: Plan): ReadonlyMap<number, readonly Repeat[]> {
  const found = new Map<number, Repeat[]>();
  for (const repeat of repeats) {
    if (repeat.differs === 'parent') found.set(repeat.element, [...found.get(repeat.element) ?? [], repeat]);
  }
  return found;
}
