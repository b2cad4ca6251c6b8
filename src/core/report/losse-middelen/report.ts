import { CUTS } from '#core/totals/Totals';
import type { ReportDefinition, ReportRow } from '#core/report/Report';
import { amountCells, amountColumns, kindsIn, sharesOf, spending } from '#core/report/amountColumns';
import { CUT_WORDS } from '#core/report/cutWords';

/** What hangs on nothing, for each way to cut the plan: the euros and people that finance looks for first. */
export const losseMiddelen: ReportDefinition = {
  id: 'losse-middelen',
  title: { nl: 'Middelen zonder koppeling', en: 'Means without a link' },
  draw({ language, totals }) {
    const { total, years } = totals('sd');
    const kinds = kindsIn(total);
    const loose = CUTS.flatMap((cut) => {
      const row = totals(cut).rows.find(({ key, title }) => key === '' && title === '');
      return row ? [{ cut, amounts: row.amounts }] : [];
    });
    const bars = sharesOf(loose.map(({ amounts }) => spending(amounts)));
    return {
      title: this.title[language],
      columns: [{ header: language === 'nl' ? 'Koppeling' : 'Link', kind: 'text' }, ...amountColumns(kinds, years, language)],
      rows: loose.map(({ cut, amounts }, i): ReportRow => ({ cells: [CUT_WORDS[language][cut].none, ...amountCells(kinds, years, amounts)], bar: bars[i]! })),
      // The same euro may hang loose in several ways, so these rows add up to nothing.
      total: null,
    };
  },
};
