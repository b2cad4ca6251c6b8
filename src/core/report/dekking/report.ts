import type { Tongue } from '#core/values/format';
import type { ReportColumn, ReportDefinition, ReportRow } from '#core/report/Report';
import { sharesOf } from '#core/report/amountColumns';
import { CUT_WORDS } from '#core/report/cutWords';
import { COVERAGE_CUTS, type Coverage, type CoverageCell, type CoverageGroup } from '#core/report/dekking/coverage';
import { plannedOf, vteOf, type YearIndex } from '#core/report/koppelingen/room';

/** What a cell tells: money in cents, people in hundredths, a number of actions. */
export const MEASURES = ['euro', 'vte', 'acties'] as const;
export type Measure = (typeof MEASURES)[number];

export const MEASURE_WORDS: Readonly<Record<Tongue, Readonly<Record<Measure, string>>>> = {
  nl: { euro: 'Euro', vte: 'VTE', acties: 'Acties' },
  en: { euro: 'Euro', vte: 'FTE', acties: 'Actions' },
};

const KINDS: Readonly<Record<Measure, ReportColumn['kind']>> = { euro: 'money', vte: 'vte', acties: 'count' };
/** An empty cell is seen to be empty. */
const NOTHING = '–';

const UNLISTED: Readonly<Record<Tongue, string>> = { nl: 'staat niet op de lijst', en: 'is not on the list' };

/** What is said beside the code of a group: its title, and that it is on no list; '' where there is nothing to say. */
export function saidOfGroup({ title, isUnlisted }: CoverageGroup, language: Tongue): string {
  return [title, isUnlisted ? UNLISTED[language] : ''].filter(Boolean).join(', ');
}

/** HSDs against departementen or programmas: a block of columns for the euros, one for the people, one for the actions. */
export const dekking: ReportDefinition = {
  id: 'dekking',
  title: { nl: 'Dekking', en: 'Coverage' },
  draw({ cut, language, year = -1, coverage }) {
    const covered = coverage(COVERAGE_CUTS.find((each) => each === cut) ?? 'departement');
    const words = CUT_WORDS[language];
    const bars = sharesOf(covered.rowSums.map(({ amounts }) => plannedOf(amounts, year)));
    const total = language === 'nl' ? 'Totaal' : 'Total';
    return {
      title: `${this.title[language]}: HSD × ${words[covered.across].name.toLowerCase()}`,
      columns: [{ header: 'HSD', kind: 'text' }, { header: words.hsd.name, kind: 'text' }, ...blockColumns(covered, language, total)],
      rows: covered.rows.map((group, row): ReportRow => ({
        cells: [group.key, group.key === '' ? words.hsd.none : saidOfGroup(group, language), ...blockCells(covered.cells[row]!, covered.rowSums[row]!, year)], bar: bars[row]!,
      })),
      total: { cells: ['', total, ...blockCells(covered.columnSums, covered.total, year)], bar: 0 },
    };
  },
};

/** What a cell tells of a year; -1 is all years together. */
export function measureOf({ amounts, actionCount }: CoverageCell, measure: Measure, year: YearIndex): number {
  if (measure === 'acties') return actionCount;
  return measure === 'vte' ? vteOf(amounts, year) : plannedOf(amounts, year);
}

function blockColumns({ columns, across }: Coverage, language: Tongue, total: string): ReportColumn[] {
  return MEASURES.flatMap((measure): ReportColumn[] => [...columns.map(({ key }) => key || CUT_WORDS[language][across].none), total]
    .map((name) => ({ header: `${MEASURE_WORDS[language][measure]} · ${name}`, kind: KINDS[measure] })));
}

function blockCells(cells: readonly (CoverageCell | null)[], sum: CoverageCell, year: YearIndex): (string | number)[] {
  return MEASURES.flatMap((measure) => [...cells, sum].map((cell) => (cell === null ? NOTHING : measureOf(cell, measure, year))));
}
