import type { ReactElement } from 'react';
import { usePane } from '../state/PaneContext';
import { Button } from '../ui/Button';
import { Sheet } from '../ui/Sheet';
import { Notice } from './Notices';
import { saidOf } from './saidOf';

/** Every change made from here in this session, newest first. */
export function ChangesSheet({ onClose }: { onClose: () => void }): ReactElement {
  const { session, state, words, format } = usePane();
  return (
    <Sheet title={words.changes.allTitle} closeLabel={words.close} onClose={onClose}>
      {/* The pane's own stands below this sheet. */}
      <Notice />
      <ol className="change-list">
        {state.changes.map((change) => (
          <li key={change.id}>
            <div><strong>{change.title}</strong><span className="soft">{saidOf(change, words.changes)}, {format.time(change.at)}</span></div>
            {change.isTakenBack
              ? <span className="mark">{words.changes.isTakenBack}</span>
              : <Button icon="undo" isDisabled={state.busy !== null} onPress={() => { void session.takeBack(change); }}>{words.changes.takeBack}</Button>}
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
