import { useMemo, type ReactElement } from 'react';
import type { Plan } from '#core/plan/Plan';
import type { Linkage } from '#core/report/koppelingen/linkage';
import type { LinkCut } from '#core/report/koppelingen/LinkCut';
import { usePane } from '../state/PaneContext';
import { useKept } from '../state/useKept';
import { Choice } from '../ui/Choice';
import { Search } from '../ui/Search';
import type { BehindAsked } from './BehindAsked';
import { LinkEntry } from './LinkEntry';
import { hasReceiptsBeside, linkItems, LINK_SHOWS, type LinkItem, type LinkShow } from './linkRows';
import { RoomText } from './RoomText';
import { RowList } from './RowList';
import { useLinkageWords } from './useLinkageWords';
import { useWorkedOut } from './useWorkedOut';
import { WriteReport } from './WriteReport';
import { YearChoice } from './YearChoice';
import { plannedOf, roomOf } from '#core/report/koppelingen/room';

export interface LinkViewProps {
  plan: Plan;
  cut: LinkCut;
  year: number;
  onYear: (year: number) => void;
  onBehind: (asked: BehindAsked) => void;
}

const HEIGHTS: Readonly<Record<LinkItem['kind'], number>> = { looseTitle: 46, rowsTitle: 30, loose: 46, row: 62 };
/** A line more. */
const RECEIPTS = 18;

/** Planned against budget, row by row; what is not linked first. */
export function LinkView({ plan, cut, year, onYear, onBehind }: LinkViewProps): ReactElement {
  const { session } = usePane();
  const words = useLinkageWords();
  const [show, setShow] = useKept<LinkShow>(`koppelingen.show.${cut}`, 'all');
  const [search, setSearch] = useKept(`koppelingen.search.${cut}`, '');
  const linkage = useWorkedOut(() => session.linkage(cut), cut);
  const items = useMemo(() => (linkage ? linkItems(linkage, year, show, search) : []), [linkage, year, show, search]);
  const heightOf = useMemo(() => (index: number) => heightOfItem(items[index]!), [items]);
  const open = (item: LinkItem): void => {
    if (item.kind !== 'loose' && item.kind !== 'row') return;
    const { query } = item;
    onBehind({ title: titleOf(item), key: JSON.stringify(query), ...('cut' in query && { cut: query.cut }), find: async () => ({ lines: await session.linesBehind(query), elements: [] }) });
  };
  return (
    <>
      <div className="tools">
        <div className="tools-row"><Search label={words.search} value={search} onChange={setSearch} /></div>
        <div className="linkage-choices">
          <Choice label={words.show} value={show} options={LINK_SHOWS.map((value) => ({ value, text: words.shows[value] }))} onChange={setShow} />
          <YearChoice years={plan.years} year={year} onYear={onYear} />
        </div>
        {linkage ? <Sum linkage={linkage} year={year} /> : null}
      </div>
      {items.length > 0 ? (
        <RowList label={words.list} rows={items} keyOf={keyOf} heightOf={heightOf} isHeading={({ kind }) => kind === 'looseTitle' || kind === 'rowsTitle'} classOf={({ kind }) => `link-${kind}`}
          draw={(item) => <LinkEntry item={item} cut={cut} />} onOpen={open} />
      ) : <p className="nothing" role="status">{linkage ? words.nothing : words.working}</p>}
      <WriteReport report={{ id: 'koppelingen', cut }} />
    </>
  );

  function titleOf(item: Extract<LinkItem, { kind: 'loose' | 'row' }>): string {
    if (item.kind === 'loose') return words.loose[item.end];
    return [item.row.key, item.row.title].filter(Boolean).join(' ') || words.none[cut];
  }
}

function heightOfItem(item: LinkItem): number {
  return HEIGHTS[item.kind] + (item.kind === 'loose' && hasReceiptsBeside(item.figures) ? RECEIPTS : 0);
}

function keyOf(item: LinkItem): string {
  if (item.kind === 'row') return `row ${item.row.key}`;
  return item.kind === 'loose' ? `loose ${item.end}` : item.kind;
}

function Sum({ linkage, year }: { linkage: Linkage; year: number }): ReactElement {
  const { format } = usePane();
  const words = useLinkageWords();
  return <p className="linkage-sum"><span>{words.total} {words.planned(format.amount(plannedOf(linkage.planned, year), 'cent'))}</span><RoomText room={roomOf(linkage, year)} /></p>;
}
