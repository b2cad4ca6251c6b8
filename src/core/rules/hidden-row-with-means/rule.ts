import type { Where } from '#core/rules/Finding';
import type { Rule } from '#core/rules/Rule';
import { columnOfYear, lineColumnsOf } from '#core/rules/amountColumns';
import { describeWhere, lineElement } from '#core/rules/where';
import { named } from '#core/rules/saying';

/** People or money on rows that are not shown, said once for each block of such rows. */
export const hiddenRowWithMeans: Rule = {
  id: 'hidden-row-with-means',
  severity: 'warning',
  prepare(plan, links) {
    const { means, years } = plan;
    const lineColumns = lineColumnsOf(plan);
    return {
      line(line, report) {
        const block = links.hidden.blockOf(line);
        if (!block || !links.hidden.hasMeans(line) || !links.hidden.isFirst(line, block)) return;
        const year = years.findIndex((_, each) => means.amounts[line * years.length + each] !== 0);
        const element = lineElement(plan, line);
        const where: Where = { sheet: means.sheet[line]!, row: means.row[line]!, column: columnOfYear(lineColumns(line), year), field: 'bedrag' };
        const { cell } = describeWhere(plan, where);
        report({ where, element: element.code, data: { ...element, nearestCell: cell, nearestFirst: block.first + 1, nearestLast: block.last + 1 } });
      },
    };
  },
  words: {
    nl: {
      title: 'Verborgen rij met middelen',
      message: (data) => `De middelen in ${String(data.nearestCell)}${data.code ? ` (${named(data.code, data.title)})` : ''} zijn niet te zien: ${data.nearestFirst === data.nearestLast ? `rij ${String(data.nearestFirst)} is verborgen of weggefilterd` : `de rijen ${String(data.nearestFirst)} tot en met ${String(data.nearestLast)} zijn verborgen of weggefilterd`}.`,
      why: () => 'Wat verborgen of weggefilterd is, telt mee in het plan en in de indiening, ook al ziet niemand het.',
      todo: () => 'Maak de rijen weer zichtbaar of wis de filter, en schrap ze als ze niet bij het plan horen.',
      fixes: {},
    },
    en: {
      title: 'Hidden row with means',
      message: (data) => `The means in ${String(data.nearestCell)}${data.code ? ` (${named(data.code, data.title)})` : ''} are not to be seen: ${data.nearestFirst === data.nearestLast ? `row ${String(data.nearestFirst)} is hidden or filtered away` : `rows ${String(data.nearestFirst)} to ${String(data.nearestLast)} are hidden or filtered away`}.`,
      why: () => 'What is hidden or filtered away counts in the plan and in the submission, though nobody sees it.',
      todo: () => 'Show the rows again or clear the filter, and remove them when they are no part of the plan.',
      fixes: {},
    },
  },
};
