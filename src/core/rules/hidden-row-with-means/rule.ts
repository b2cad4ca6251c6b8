import type { Rule } from '#core/rules/Rule';
import { createLineColumns } from '#core/rules/amountColumns';
import { lineElement } from '#core/rules/where';
import { named } from '#core/rules/saying';

/** People or money on rows that are not shown, said once for each block of such rows. */
export const hiddenRowWithMeans: Rule = {
  id: 'hidden-row-with-means',
  severity: 'warning',
  prepare(plan, links) {
    const { means, years } = plan;
    const lineColumns = createLineColumns(plan);
    return {
      line(line, report) {
        const block = links.hidden.blockOf(line);
        if (!block || !links.hidden.hasMeans(line) || !links.hidden.isFirst(line, block)) return;
        const year = years.findIndex((_, each) => means.amounts[line * years.length + each] !== 0);
        const element = lineElement(plan, line);
        report({
          where: { sheet: means.sheet[line]!, row: means.row[line]!, column: lineColumns(line).find((each) => each.year === year)?.column ?? -1, field: 'bedrag' },
          element: element.code, data: { ...element, nearestFirst: block.first + 1, nearestLast: block.last + 1 },
        });
      },
    };
  },
  words: {
    nl: {
      title: 'Verborgen rij met middelen',
      message: ({ code, title, nearestFirst, nearestLast }) => `${nearestFirst === nearestLast ? `Rij ${String(nearestFirst)} is verborgen` : `Tussen rij ${String(nearestFirst)} en rij ${String(nearestLast)} zijn rijen verborgen`} en er staan middelen op${code ? `, van ${named(code, title)}` : ''}.`,
      why: () => 'Wat verborgen of weggefilterd is, telt mee in het plan en in de indiening, ook al ziet niemand het.',
      todo: () => 'Maak de rijen weer zichtbaar of wis de filter, en schrap ze als ze niet bij het plan horen.',
      fixes: {},
    },
    en: {
      title: 'Hidden row with means',
      message: ({ code, title, nearestFirst, nearestLast }) => `${nearestFirst === nearestLast ? `Row ${String(nearestFirst)} is hidden` : `Between row ${String(nearestFirst)} and row ${String(nearestLast)} rows are hidden`} and there are means on it${code ? `, of ${named(code, title)}` : ''}.`,
      why: () => 'What is hidden or filtered away counts in the plan and in the submission, though nobody sees it.',
      todo: () => 'Show the rows again or clear the filter, and remove them when they are no part of the plan.',
      fixes: {},
    },
  },
};
