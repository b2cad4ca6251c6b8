import type { ReactElement } from 'react';
import { usePane } from '../state/PaneContext';

/** The same grey rows as the static shell in taskpane.html, so that nothing jumps. */
export function Skeleton(): ReactElement {
  const { words } = usePane();
  return (
    <div className="skeleton" role="status">
      <span className="only-read">{words.states.starting}</span>
      {[88, 70, 76, 60, 72, 54].map((width) => <div key={width} className="skeleton-row" data-width={width} />)}
    </div>
  );
}
