import type { Field } from '#core/layout/Layout';
import type { RowContent } from '#core/write/PlanContent';
import type { CellValue } from '#core/values/CellValue';
import type { Jaar } from '#core/values/units';
import type { ListRow, ListTable } from './ListTable';

/** Rows of a list as content for the template's sheet; years that the plan does not have stay out. */
export function listContent({ meanings }: ListTable, rows: readonly ListRow[], years: readonly Jaar[]): RowContent[] {
  return rows.map((row) => {
    const cells: Partial<Record<Field, CellValue>> = {};
    const amounts = years.map((): CellValue => '');
    meanings.forEach(({ field, jaar }, index) => {
      const value = row.cells[index] ?? '';
      if (jaar === undefined) cells[field] = value;
      else if (years.includes(jaar)) amounts[years.indexOf(jaar)] = value;
    });
    return { cells, amounts };
  });
}
