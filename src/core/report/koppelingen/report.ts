import type { Tongue } from '#core/values/format';
import type { ReportColumn, ReportDefinition, ReportRow } from '#core/report/Report';
import { sharesOf, spending } from '#core/report/amountColumns';
import { CUT_WORDS } from '#core/report/cutWords';
import type { Linkage, LinkRow } from '#core/report/koppelingen/linkage';
import { LINK_CUTS } from '#core/report/koppelingen/LinkCut';
import { budgetOf, plannedOf, roomOf, vteOf } from '#core/report/koppelingen/room';

/** Words of the table, as the pane and the sheet have them. */
export const LINK_WORDS: Readonly<Record<Tongue, { readonly state: Readonly<Record<LinkRow['state'], string>>; readonly planned: string; readonly budget: string; readonly room: string; readonly people: string; readonly link: string; readonly total: string }>> = {
  nl: { state: { none: 'Zonder code', unknown: 'Onbekende code', known: '' }, planned: 'Gepland', budget: 'Budget', room: 'Ruimte', people: 'VTE', link: 'Koppeling', total: 'Totaal' },
  en: { state: { none: 'Without a code', unknown: 'Unknown code', known: '' }, planned: 'Planned', budget: 'Budget', room: 'Room', people: 'FTE', link: 'Link', total: 'Total' },
};

/** Planned against budget, for each kostenplaats or budgetplaats: by year what is planned, voted and still free. */
export const koppelingen: ReportDefinition = {
  id: 'koppelingen',
  title: { nl: 'Koppelingen', en: 'Linkage' },
  draw({ cut, language, linkage }) {
    const linked = linkage(LINK_CUTS.find((each) => each === cut) ?? 'budgetplaats');
    const bars = sharesOf(linked.rows.map(({ planned }) => spending(planned)));
    const names = CUT_WORDS[language][linked.cut];
    const words = LINK_WORDS[language];
    return {
      title: `${this.title[language]}: ${names.name.toLowerCase()}`,
      columns: [{ header: 'Code', kind: 'text' }, { header: names.name, kind: 'text' }, { header: words.link, kind: 'text' }, ...yearColumns(linked, language)],
      rows: linked.rows.map((row, i): ReportRow => ({
        cells: [row.key, row.state === 'none' ? names.none : row.title, words.state[row.state], ...yearCells(linked, row)], bar: bars[i]!,
      })),
      total: { cells: ['', words.total, '', ...yearCells(linked, linked)], bar: 0 },
    };
  },
};

function yearColumns({ years }: Linkage, language: Tongue): ReportColumn[] {
  const { planned, budget, room, people } = LINK_WORDS[language];
  return years.flatMap((jaar): ReportColumn[] => [
    { header: `${planned} ${jaar}`, kind: 'money' }, { header: `${budget} ${jaar}`, kind: 'money' }, { header: `${room} ${jaar}`, kind: 'money' }, { header: `${people} ${jaar}`, kind: 'vte' },
  ]);
}

function yearCells({ years }: Linkage, row: Pick<LinkRow, 'planned' | 'budget'>): (number | null)[] {
  return years.flatMap((_, year) => [plannedOf(row.planned, year), budgetOf(row.budget, year), roomOf(row, year), vteOf(row.planned, year) || null]);
}
