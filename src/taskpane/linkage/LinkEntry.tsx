import type { CSSProperties, ReactElement } from 'react';
import type { LinkCut } from '#core/report/koppelingen/LinkCut';
import { usePane } from '../state/PaneContext';
import { hasReceiptsBeside, isReceiptsOnly, type LinkFigures, type LinkItem } from './linkRows';
import { RoomText } from './RoomText';
import { useLinkageWords } from './useLinkageWords';

/** One line of the list. */
export function LinkEntry({ item, cut }: { item: LinkItem; cut: LinkCut }): ReactElement {
  const { format } = usePane();
  const words = useLinkageWords();
  if (item.kind === 'looseTitle') return <><h2>{words.looseTitle}</h2><p className="soft">{words.looseHint}</p></>;
  if (item.kind === 'rowsTitle') return <h2>{words.rowsTitle(format.count(item.count), cut)}</h2>;
  if (item.kind === 'loose') return <><span className="link-name">{words.loose[item.end]}</span><Figures figures={item.figures} />{hasReceiptsBeside(item.figures) ? <Receipts figures={item.figures} /> : null}</>;
  return <LinkedRow item={item} cut={cut} />;
}

function LinkedRow({ item: { row, figures, room }, cut }: { item: Extract<LinkItem, { kind: 'row' }>; cut: LinkCut }): ReactElement {
  const words = useLinkageWords();
  const share = room === null ? 0 : Math.min(1, figures.planned / Math.max(1, figures.planned + room));
  return (
    <>
      <span className="link-line"><span className="link-name"><strong>{row.key || words.none[cut]}</strong> {row.title}</span></span>
      <span className="link-line"><Figures figures={figures} />{isReceiptsOnly(figures) && room === null && row.state !== 'unknown' ? null : <State state={row.state} room={room} />}</span>
      {room === null ? null : <span className={room < 0 ? 'link-bar is-over' : 'link-bar'} aria-hidden="true"><span style={{ '--share': share } as CSSProperties} /></span>}
    </>
  );
}

function State({ state, room }: { state: 'none' | 'unknown' | 'known'; room: number | null }): ReactElement {
  const words = useLinkageWords();
  return state === 'unknown' ? <span className="room-text is-over">{words.unknown}</span> : <RoomText room={room} />;
}

function Figures({ figures }: { figures: LinkFigures }): ReactElement {
  const { format } = usePane();
  const { planned, vte } = figures;
  if (isReceiptsOnly(figures)) return <Receipts figures={figures} />;
  const texts = [planned !== 0 || vte === 0 ? format.amount(planned, 'cent') : '', vte !== 0 ? format.amount(vte, 'hundredth') : ''];
  return <span className="number">{texts.filter(Boolean).join(' · ')}</span>;
}

function Receipts({ figures: { received } }: { figures: LinkFigures }): ReactElement {
  const { format } = usePane();
  return <span className="number">{useLinkageWords().received(format.amount(received, 'cent'))}</span>;
}
