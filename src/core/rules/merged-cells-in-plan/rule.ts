import type { CellArea } from '#core/layout/SheetFacts';
import type { ColumnLayout, SheetLayout } from '#core/layout/Layout';
import type { Rule } from '#core/rules/Rule';
import { cellName } from '#core/values/address';

/** Merged cells among the rows that are read. Parents of a flat list that are merged downwards are understood, and let pass. */
export const mergedCellsInPlan: Rule = {
  id: 'merged-cells-in-plan',
  severity: 'warning',
  prepare: (plan) => ({
    sheet(sheet, report) {
      const layout = plan.sheets[sheet]!;
      for (const area of plan.cells?.[sheet]?.facts?.merged ?? []) {
        const column = readColumn(layout, area);
        if (!column) continue;
        report({
          where: { sheet, row: Math.max(area.top, layout.firstRow), column: column.column, field: column.field }, element: '',
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

/** The first column that is read among cells that are merged in a way that is not understood; only rows that are read count. */
function readColumn(layout: SheetLayout, area: CellArea): ColumnLayout | undefined {
  if (area.top + area.rows <= layout.firstRow || area.top >= layout.endRow) return undefined;
  const found = layout.columns.find(({ column }) => column >= area.left && column < area.left + area.columns);
  return found && !isUnderstood(layout, found, area) ? found : undefined;
}

/** A parent beside the rows of its group. */
function isUnderstood({ kind }: SheetLayout, { level, field }: ColumnLayout, { columns }: CellArea): boolean {
  return kind === 'vlak' && columns === 1 && (level !== undefined || field === 'hsd');
}
