import type { Rule } from '#core/rules/Rule';
import { cellName } from '#core/values/address';

/** Merged cells among the rows that are read. */
export const mergedCellsInPlan: Rule = {
  id: 'merged-cells-in-plan',
  severity: 'warning',
  prepare: (_plan, { merges }) => ({
    sheet(sheet, report) {
      for (const { area, row, column } of merges.of(sheet)) {
        report({
          where: { sheet, row, column: column.column, field: column.field }, element: '',
          data: { header: column.header, nearestArea: `${cellName(area.top, area.left)}:${cellName(area.top + area.rows - 1, area.left + area.columns - 1)}` },
        });
      }
    },
  }),
  words: {
    nl: {
      title: 'Samengevoegde cellen',
      message: ({ header, nearestArea }) => `De cellen ${String(nearestArea)} zijn samengevoegd, in de kolom “${String(header)}”.`,
      why: () => 'Van samengevoegde cellen heeft alleen de eerste een inhoud: de andere rijen zijn voor Excel en voor dit plan leeg. Sorteren, filteren en verbeteren gaan er niet.',
      todo: () => 'Splits de cellen, en vul de inhoud op elke rij in.',
      fixes: {},
    },
    en: {
      title: 'Merged cells',
      message: ({ header, nearestArea }) => `The cells ${String(nearestArea)} are merged, in the column “${String(header)}”.`,
      why: () => 'Of merged cells only the first has a content: the other rows are empty to Excel and to this plan. Sorting, filtering and mending do not work there.',
      todo: () => 'Split the cells, and fill in the content on each row.',
      fixes: {},
    },
  },
};
