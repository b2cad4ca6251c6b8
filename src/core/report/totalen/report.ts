import type { ReportDefinition, ReportRow } from '#core/report/Report';
import { amountCells, amountColumns, kindsIn, sharesOf, spending } from '#core/report/amountColumns';
import { CUT_WORDS } from '#core/report/cutWords';

/** The totals of one cut: a row for each code, a column for each kind and year. */
export const totalen: ReportDefinition = {
  id: 'totalen',
  title: { nl: 'Totalen', en: 'Totals' },
  draw({ cut, language, totals }) {
    const { rows, total, years } = totals(cut);
    const words = CUT_WORDS[language][cut];
    const kinds = kindsIn(total);
    const bars = sharesOf(rows.map(({ amounts }) => spending(amounts)));
    return {
      title: words.name,
      columns: [{ header: 'Code', kind: 'text' }, { header: words.name, kind: 'text' }, ...amountColumns(kinds, years, language)],
      rows: rows.map(({ key, title, amounts }, i): ReportRow => ({ cells: [key, key === '' && title === '' ? words.none : title, ...amountCells(kinds, years, amounts)], bar: bars[i]! })),
      total: { cells: ['', language === 'nl' ? 'Totaal' : 'Total', ...amountCells(kinds, years, total)], bar: 0 },
    };
  },
};
