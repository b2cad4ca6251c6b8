import type { Rule } from '#core/rules/Rule';
import { BudgetplaatsMatch } from '#core/rules/BudgetplaatsMatch';
import { isFirstOfRow, lineElement, lineWhere, linesOfRow } from '#core/rules/where';
import { named } from '#core/rules/saying';

/** A depreciation term beside money or people that are not written off: only what the extraordinary service buys is. */
export const afschrijvingOnGd: Rule = {
  id: 'afschrijving-on-gd',
  severity: 'warning',
  prepare(plan) {
    const { afschrijvingstermijn } = plan.means;
    const match = new BudgetplaatsMatch(plan);
    return {
      line(line, report) {
        if (afschrijvingstermijn[line] === 0 || !isFirstOfRow(plan, line)) return;
        const row = linesOfRow(plan, line);
        // A row that also has BD is written off for that; on a budget position of BD it is the kind that is wrong.
        if (!row.every((each) => match.aardOf(each) === 'GD' || match.aardOf(each) === 'VTE') || row.some((each) => match.isOfOtherKind(each))) return;
        const element = lineElement(plan, line);
        const aard = match.aardOf(line);
        report({
          where: lineWhere(plan, line, 'afschrijvingstermijn'), element: element.code, related: [lineWhere(plan, line, 'aard')],
          data: { ...element, value: afschrijvingstermijn[line]!, aard },
        });
      },
    };
  },
  words: {
    nl: {
      title: 'Afschrijving bij gewone dienst',
      message: ({ code, title, value, aard }) => `Een rij ${String(aard)}${code ? ` van ${named(code, title)}` : ''} heeft een afschrijvingstermijn van ${String(value)} jaar.`,
      why: () => 'Alleen wat de buitengewone dienst (BD) aankoopt, wordt afgeschreven: of de termijn is te veel, of het is een investering.',
      todo: () => 'Maak de termijn leeg, of maak er BD van als het een investering is.',
      fixes: {},
    },
    en: {
      title: 'Depreciation beside ordinary service',
      message: ({ code, title, value, aard }) => `A row of ${String(aard)}${code ? ` of ${named(code, title)}` : ''} has a depreciation term of ${String(value)} years.`,
      why: () => 'Only what the extraordinary service (BD) buys is written off: either the term is one too many, or this is an investment.',
      todo: () => 'Clear the term, or make it BD where it is an investment.',
      fixes: {},
    },
  },
};
