import type { ReactElement } from 'react';
import type { Plan } from '#core/plan/Plan';
import { COVERAGE_CUTS, type Coverage, type CoverageCell, type CoverageCut, type CoverageGroup } from '#core/report/dekking/coverage';
import { measureOf, saidOfGroup } from '#core/report/dekking/report';
import type { Language } from '../language';
import { usePane } from '../state/PaneContext';
import { useKept } from '../state/useKept';
import { Choice } from '../ui/Choice';
import type { BehindAsked } from './BehindAsked';
import { useLinkageWords } from './useLinkageWords';
import { useWorkedOut } from './useWorkedOut';
import { WriteReport } from './WriteReport';
import { YearChoice } from './YearChoice';

export interface CoverageViewProps {
  plan: Plan;
  year: number;
  onYear: (year: number) => void;
  onBehind: (asked: BehindAsked) => void;
}

/** HSDs against departementen or programmas: a block for each of these, with a cell for each HSD, so that a narrow pane has room for all. */
export function CoverageView({ plan, year, onYear, onBehind }: CoverageViewProps): ReactElement {
  const { session } = usePane();
  const words = useLinkageWords();
  const [across, setAcross] = useKept<CoverageCut>('koppelingen.across', 'departement');
  const coverage = useWorkedOut(() => session.coverage(across), across);
  return (
    <>
      <div className="tools linkage-choices">
        <Choice label={words.across} value={across} options={COVERAGE_CUTS.map((value) => ({ value, text: words.acrosses[value] }))} onChange={setAcross} />
        <YearChoice years={plan.years} year={year} onYear={onYear} />
      </div>
      {coverage ? <Matrix coverage={coverage} year={year} onBehind={onBehind} /> : <p className="nothing" role="status">{words.working}</p>}
      <WriteReport report={{ id: 'dekking', cut: across, year }} />
    </>
  );
}

interface MatrixProps { coverage: Coverage; year: number; onBehind: (asked: BehindAsked) => void }

function Matrix({ coverage, year, onBehind }: MatrixProps): ReactElement {
  const { language } = usePane();
  const words = useLinkageWords();
  const { rows, columns, cells, rowSums, columnSums, total } = coverage;
  const blocks = [
    ...columns.map((group, column) => ({ name: nameOf(group, words.without[coverage.across], language), sum: columnSums[column]!, cells: rows.map((_, row) => cells[row]![column]!) })),
    { name: words.total, sum: total, cells: rowSums },
  ];
  const ask = (name: string, cell: CoverageCell): void => onBehind({
    title: name, key: `${coverage.across} ${name}`,
    find: async () => {
      const lines = coverage.linesOf(cell);
      return { lines, elements: coverage.actionsOf(cell) };
    },
  });
  return (
    <div className="list-viewport matrix" tabIndex={0} role="group" aria-label={words.matrix}>
      {blocks.map((block, at) => (
        <section key={at} className="matrix-block" aria-label={block.name}>
          <h2>{block.name}</h2>
          <CellFigures cell={block.sum} year={year} isOneLine />
          <ul className="matrix-cells">
            {block.cells.map((cell, row) => <li key={row}><Cell hsd={rows[row]!} cell={cell} year={year} name={block.name} onPress={(name) => ask(name, cell!)} /></li>)}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface CellProps { hsd: CoverageGroup; cell: CoverageCell | null; year: number; name: string; onPress: (name: string) => void }

function Cell({ hsd, cell, year, name, onPress }: CellProps): ReactElement {
  const { language } = usePane();
  const words = useLinkageWords();
  const code = hsd.key || words.withoutHsd;
  const said = saidOfGroup(hsd, language);
  if (!cell || cell.pairs.length === 0) return <p className="matrix-cell is-empty" title={said}><span>{code}</span><span aria-hidden="true">–</span><span className="only-read">{words.emptyCell}</span></p>;
  return (
    <button type="button" className="matrix-cell" title={said} onClick={() => onPress(`${code} × ${name}`)}>
      <span>{code}</span><span className="only-read">{` ${said}`.trimEnd()}: </span><CellFigures cell={cell} year={year} />
    </button>
  );
}

/** Euro, people and actions of a cell. */
function CellFigures({ cell, year, isOneLine = false }: { cell: CoverageCell; year: number; isOneLine?: boolean }): ReactElement {
  const { format } = usePane();
  const words = useLinkageWords();
  const euro = measureOf(cell, 'euro', year);
  const texts = [isOneLine ? format.amount(euro, 'cent') : format.compact(euro, 'cent'), format.amount(measureOf(cell, 'vte', year), 'hundredth'), words.actions(cell.actionCount)];
  if (isOneLine) return <p className="matrix-sum number">{texts.join(' · ')}</p>;
  return <>{texts.map((text) => <span key={text} className="number">{text}</span>)}</>;
}

function nameOf(group: CoverageGroup, none: string, language: Language): string {
  const { key, title } = group;
  return key === '' ? none : [key, saidOfGroup({ ...group, title: title === key ? '' : title }, language)].filter(Boolean).join(' ');
}
