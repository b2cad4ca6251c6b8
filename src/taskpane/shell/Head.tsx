import { useState, type ReactElement } from 'react';
import { usePane } from '../state/PaneContext';
import type { ViewId } from '../state/views';
import { Icon } from '../ui/icons';
import { IconButton } from '../ui/IconButton';
import { TOOLS } from '../state/tools';
import { ToolsSheet } from './ToolsSheet';

/** The state in one line; Office shows the name above it, and lays its own menu over the right-hand corner. */
export function Head({ view }: { view: ViewId }): ReactElement {
  const { session, state, words, show } = usePane();
  const [isChoosing, setChoosing] = useState(false);
  const isReading = state.phase === 'reading';
  return (
    <header className="head">
      <h1 className="head-name"><Icon name="tree" size={20} /><span className="only-read">{words.app}</span></h1>
      <p className="head-state" role="status"><HeadState /></p>
      <IconButton icon="refresh" label={words.head.recheck} isDisabled={isReading || state.phase === 'starting'} onPress={() => { void session.open(); }} />
      {TOOLS.length > 0 ? <IconButton icon="more" label={words.tools.open} onPress={() => setChoosing(true)} /> : null}
      <IconButton icon="help" label={words.head.help} isPressed={view === 'help'} onPress={() => show(view === 'help' ? 'plan' : 'help')} />
      {isChoosing ? <ToolsSheet onClose={() => setChoosing(false)} /> : null}
    </header>
  );
}

function HeadState(): ReactElement | null {
  const { state, words, format } = usePane();
  if (state.phase === 'reading') return <>{words.head.reading}</>;
  if (state.isStale) return <span className="mark is-warning">{words.head.stale}</span>;
  if (!state.isOnline) return <span className="mark is-warning">{words.head.offline}</span>;
  return state.checkedAt ? <>{words.head.checkedAt(format.time(state.checkedAt))}</> : null;
}
