import { useEffect, useState, type ReactElement } from 'react';
import { usePane } from '../state/PaneContext';
import type { ViewId } from '../state/views';
import { Button } from '../ui/Button';
import { Message } from '../ui/Message';
import { Progress } from '../ui/Progress';
import { describeRefusal } from './describeRefusal';

/** What stands between the reader and a plan that is up to date, most pressing first. */
export function Notices({ view }: { view: ViewId }): ReactElement {
  return (
    <div className="notices">
      <Busy />
      <Notice />
      <Stale />
      <Offline />
      {view === 'herken' ? <KeptRefused /> : <Asked />}
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
  return state.busy ? <Working busy={state.busy} /> : null;
}

function Working({ busy }: { busy: string }): ReactElement {
  const { session, words } = usePane();
  const isLasting = useLasting(busy);
  const isTyping = busy === 'waiting-for-cell';
  const text = (words.busy as Readonly<Record<string, string>>)[busy] ?? words.busy.any;
  return (
    <Message tone={isTyping ? 'warning' : 'info'} actions={isTyping ? <Button kind="quiet" onPress={() => session.cancel()}>{words.cancel}</Button> : null}>
      {text} {isLasting && !isTyping ? words.busy.lasting : null}
    </Message>
  );
}

const LASTING = 20_000;

/** Whether something has gone on for so long that a person wonders. */
function useLasting(busy: string): boolean {
  const [lasting, setLasting] = useState<string | null>(null);
  useEffect(() => {
    setLasting(null);
    const timer = setTimeout(() => setLasting(busy), LASTING);
    return () => clearTimeout(timer);
  }, [busy]);
  return lasting === busy;
}

const PROTECTED = new Set(['sheet-protected', 'cells-merged', 'rows-filtered']);
const PASSING = new Set(['cell-in-edit-mode', 'cancelled', 'other-workbook-in-front', 'offline']);

/** What was refused last. */
export function Notice(): ReactElement | null {
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

/** The offer to look at how the workbook is read, where that is not certain: one line, never in the way. */
function Asked(): ReactElement | null {
  const { state, words, show } = usePane();
  const count = state.recognition?.questions.length ?? 0;
  if (state.kept.is === 'refused') return <Message tone="warning" actions={<Button kind="quiet" onPress={() => show('herken')}>{words.states.keptAction}</Button>}>{words.states.keptRefused}</Message>;
  if (count === 0 || state.phase !== 'ready') return null;
  return <Message tone="info" icon="help" actions={<Button kind="quiet" onPress={() => show('herken')}>{words.states.askedAction}</Button>}>{words.states.asked(count)}</Message>;
}

function KeptRefused(): ReactElement | null {
  const { state, words } = usePane();
  if (!state.kept.refusal) return null;
  const { text, next } = describeRefusal(state.kept.refusal, words.refusals);
  return <Message tone="warning"><strong>{text}</strong> {next}</Message>;
}
