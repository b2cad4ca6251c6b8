import type { Rule } from '#core/rules/Rule';
import { compareLines, isFirstOfRow } from '#core/plan/lineOrder';
import { lineElement, lineWhere } from '#core/rules/where';
import { nearestPlace } from '#core/rules/nearestPlace';
import { named } from '#core/rules/saying';

/** A registration key that stands on more than one row: every row but the first. */
export const sleutelDuplicate: Rule = {
  id: 'registration-key-duplicate',
  severity: 'error',
  prepare(plan, links) {
    const { sleutel } = plan.means;
    if (!sleutel) return {};
    return {
      line(line, report) {
        const id = sleutel.ids[line]!;
        if (id === 0 || !isFirstOfRow(plan, line)) return;
        let first = line;
        for (const each of links.sleutels.of(sleutel.keys[id]!)) if (compareLines(plan, each, first) < 0 && isFirstOfRow(plan, each)) first = each;
        if (first === line) return;
        const element = lineElement(plan, line);
        report({ where: lineWhere(plan, line, 'sleutel'), element: element.code, related: [lineWhere(plan, first, 'sleutel')], data: { value: sleutel.values[id]!, ...element, ...nearestPlace(plan, lineWhere(plan, first, 'sleutel')) } });
      },
    };
  },
  words: {
    nl: {
      title: 'Registratiesleutel komt meer dan eens voor',
      message: ({ value, code, title, nearestCell }) => `De registratiesleutel ${String(value)}${code ? ` bij ${named(code, title)}` : ''} staat al in ${String(nearestCell)}.`,
      why: () => 'Een sleutel wijst één budgetlijn aan: dezelfde twee keer inlezen telt ze dubbel, of overschrijft de eerste.',
      todo: () => 'Voeg de bedragen samen op een rij, of geef deze rij haar eigen sleutel.',
      fixes: {},
    },
    en: {
      title: 'Registration key is used more than once',
      message: ({ value, code, title, nearestCell }) => `The registration key ${String(value)}${code ? ` of ${named(code, title)}` : ''} stands in ${String(nearestCell)} already.`,
      why: () => 'A key points at one budget line: reading the same one twice counts it double, or overwrites the first.',
      todo: () => 'Put the amounts together on one row, or give this row a key of its own.',
      fixes: {},
    },
  },
};
