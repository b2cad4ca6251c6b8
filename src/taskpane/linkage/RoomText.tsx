import type { ReactElement } from 'react';
import { usePane } from '../state/PaneContext';
import { useLinkageWords } from './useLinkageWords';

/** What is left or too much: by its sign and in words, never by its colour alone. */
export function RoomText({ room }: { room: number | null }): ReactElement {
  const { format } = usePane();
  const words = useLinkageWords();
  if (room === null) return <span className="room-text soft">{words.noBudget}</span>;
  if (room === 0) return <span className="room-text">{words.even}</span>;
  const amount = format.amount(Math.abs(room), 'cent');
  return room < 0 ? <span className="room-text is-over">{`−${amount} ${words.over}`}</span> : <span className="room-text">{`+${amount} ${words.room}`}</span>;
}
