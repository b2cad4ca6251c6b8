import type { ReactElement } from 'react';
import { usePane } from '../state/PaneContext';
import { Button } from '../ui/Button';
import { Message } from '../ui/Message';
import { Progress } from '../ui/Progress';
import { describeRefusal } from './describeRefusal';

/** What stands between the reader and a plan that is up to date, most pressing first. */
export function Notices(): ReactElement {
  return (
    <div className="notices">
      <Busy />
      <Notice />
      <Stale />
      <Offline />
    </div>
  );
}

function Busy(): ReactElement | null {
  const { session, state, words, format } = usePane();
  const { done, total } = state.progress;
  if (state.phase === 'reading' && state.plan) {
    return (
      <div className="notice-progress">
        <Progress label={total > 0 ? words.states.readingText(format.count(done), format.count(total)) : words.head.reading} done={done} total={total} />
        <Button kind="quiet" onPress={() => session.cancel()}>{words.cancel}</Button>
      </div>
    );
  }
  if (!state.busy) return null;
  const isTyping = state.busy === 'waiting-for-cell';
  const text = (words.busy as Readonly<Record<string, string>>)[state.busy] ?? words.busy.any;
  return (
    <Message tone={isTyping ? 'warning' : 'info'} actions={isTyping ? <Button kind="quiet" onPress={() => session.cancel()}>{words.cancel}</Button> : null}>
      {text}
    </Message>
  );
}

const PROTECTED = new Set(['sheet-protected', 'cells-merged', 'rows-filtered']);
const PASSING = new Set(['cell-in-edit-mode', 'cancelled', 'other-workbook-in-front', 'offline']);

function Notice(): ReactElement | null {
  const { session, state, words } = usePane();
  if (!state.notice || (state.phase === 'failed' && !state.plan)) return null;
  const { code } = state.notice;
  const { text, next } = describeRefusal(state.notice, words.refusals);
  return (
    <Message tone={PASSING.has(code) ? 'warning' : 'error'} {...(PROTECTED.has(code) ? { icon: 'lock' as const } : {})}
      onDismiss={() => session.dismissNotice()} dismissLabel={words.close}>
      <strong>{text}</strong> {next}
    </Message>
  );
}

function Stale(): ReactElement | null {
  const { session, state, words } = usePane();
  if (!state.isStale || !state.plan || state.phase === 'reading') return null;
  return (
    <Message tone="warning" actions={<Button kind="quiet" icon="refresh" onPress={() => { void session.open(); }}>{words.states.staleAction}</Button>}>
      {words.states.staleTitle}
    </Message>
  );
}

function Offline(): ReactElement | null {
  const { state, words } = usePane();
  return state.isOnline ? null : <Message tone="info" icon="offline">{words.states.offlineText}</Message>;
}
