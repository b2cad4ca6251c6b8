import { useMemo, type ReactElement } from 'react';
import type { CodeColumn, Plan } from '#core/plan/Plan';
import { LINK_CUTS, type LinkCut } from '#core/report/koppelingen/LinkCut';
import { elementWhere, lineWhere } from '#core/rules/where';
import { lineKind } from '../plan/lineKind';
import { usePane } from '../state/PaneContext';
import { IconButton } from '../ui/IconButton';
import type { BehindAsked } from './BehindAsked';
import { RowList } from './RowList';
import { useLinkageWords } from './useLinkageWords';
import { useWorkedOut } from './useWorkedOut';

const HEIGHT = 48;
const heightOf = (): number => HEIGHT;

type Row = { readonly line: number } | { readonly element: number };

/** The rows of the plan that make a number; each leads to its own cell. */
export function Behind({ plan, asked, year, onBack }: { plan: Plan; asked: BehindAsked; year: number; onBack: () => void }): ReactElement {
  const { session, format } = usePane();
  const words = useLinkageWords();
  const found = useWorkedOut(() => asked.find(), asked.key);
  const rows = useMemo<Row[]>(() => (found ? rowsOf(plan, found.lines, found.elements) : []), [plan, found]);
  const open = (row: Row): void => { void session.goTo('line' in row ? lineWhere(plan, row.line, 'element') : elementWhere(plan, plan.elements[row.element]!, 'code')); };
  return (
    <>
      <div className="tools behind-head">
        <IconButton icon="back" label={words.back} onPress={onBack} />
        <div><h2>{asked.title}</h2><p className="soft" role="status">{found ? `${words.behind(format.count(rows.length))} · ${plan.years[year] ?? words.allYears}` : words.working}</p></div>
      </div>
      {found ? (
        <RowList label={words.behindList} rows={rows} keyOf={(row) => ('line' in row ? `line ${row.line}` : `element ${row.element}`)} heightOf={heightOf} isHeading={() => false} classOf={() => 'behind-row'}
          draw={(row) => <BehindRow plan={plan} row={row} year={year} cut={asked.cut} />} onOpen={open} />
      ) : null}
    </>
  );
}

/** Lines in the order of the sheets, then the actions that none of them speaks of. */
function rowsOf({ means }: Plan, lines: readonly number[], elements: readonly number[]): Row[] {
  const spoken = new Set(lines.map((line) => means.element[line]!));
  return [...lines.map((line) => ({ line })), ...elements.filter((element) => !spoken.has(element)).map((element) => ({ element }))];
}

function BehindRow({ plan, row, year, cut }: { plan: Plan; row: Row; year: number; cut: LinkCut | undefined }): ReactElement {
  const { words: { plan: planWords } } = usePane();
  const words = useLinkageWords();
  const element = plan.elements['line' in row ? plan.means.element[row.line]! : row.element];
  const title = [element?.code, element?.title].filter(Boolean).join(' ');
  if ('line' in row) return <LineRow plan={plan} line={row.line} title={title} year={year} cut={cut} />;
  return <><span className="link-name">{title || planWords.noTitle}</span><span className="soft">{words.noMeans}</span></>;
}

function LineRow({ plan, line, title, year, cut }: { plan: Plan; line: number; title: string; year: number; cut: LinkCut | undefined }): ReactElement {
  const { words: { kinds }, format } = usePane();
  const words = useLinkageWords();
  const { means } = plan;
  const { kind, unit } = lineKind(plan, line);
  const codeIn = ({ ids, values }: CodeColumn): string => values[ids[line]!]!;
  // The codes first: in a narrow pane the end is what may be cut off.
  const codes = LINK_CUTS.filter((each) => each !== cut).map((each) => codeIn(means[each]));
  return (
    <>
      <span className="link-name">{title || codeIn(means.elementCode) || words.noCode}</span>
      <span className="link-line"><span className="soft link-name">{[...codes, kinds[kind]].filter(Boolean).join(' · ')}</span><span className="number">{format.amount(amountOf(plan, line, year), unit)}</span></span>
    </>
  );
}

function amountOf({ means, years }: Plan, line: number, year: number): number {
  if (year >= 0) return means.amounts[line * years.length + year]!;
  let sum = 0;
  for (let each = 0; each < years.length; each += 1) sum += means.amounts[line * years.length + each]!;
  return sum;
}
