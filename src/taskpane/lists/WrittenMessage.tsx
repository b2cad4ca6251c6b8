import type { ReactElement } from 'react';
import type { TakenOver } from '#actions/takeOverList';
import { usePane } from '../state/PaneContext';
import { Message } from '../ui/Message';
import { WORDS } from './words';

/** Cells that are named one by one; more are counted on the sheet itself. */
const NAMED = 12;

/** What was done; the way back is at the foot of the pane, as for anything that was written. */
export function WrittenMessage({ written: { change, left } }: { written: TakenOver }): ReactElement {
  const { state, language } = usePane();
  const words = WORDS[language];
  const now = state.changes.find(({ id }) => id === change.id) ?? change;
  if (now.isTakenBack) return <div className="list-written"><Message tone="info">{words.isTakenBack}</Message></div>;
  return (
    <div className="list-written">
      <Message tone="good">
        <p><strong>{words.isWritten}</strong></p>
        <p>{words.herkomst}</p>
        {left.length > 0 ? <p>{words.left(left.slice(0, NAMED).map(({ sheet, cell }) => `${sheet}!${cell}`).join(', '))}</p> : null}
      </Message>
    </div>
  );
}
