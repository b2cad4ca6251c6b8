import { useState, type ReactElement } from 'react';
import type { AppliedChange } from '#actions/SessionState';
import { usePane } from '../state/PaneContext';
import { sheetName } from '../state/sheetName';
import { useKept } from '../state/useKept';
import { Button } from '../ui/Button';
import { Icon } from '../ui/icons';
import { IconButton } from '../ui/IconButton';
import { ChangesSheet } from './ChangesSheet';
import { refusedReasons } from './refusedReasons';
import { isOfNothing, saidOf } from './saidOf';

/** The last change made from here, with the way back. It stays until it is hidden: nobody has to be quick. */
export function ChangeBar(): ReactElement | null {
  const { state, words } = usePane();
  const [hidden, hide] = useKept('changes.hidden', -1);
  const [last] = state.changes;
  if (!last) return null;
  if (last.id === hidden) return <ChangesReminder onShow={() => hide(-1)} />;
  const isNothing = isOfNothing(last);
  return (
    <section className={isNothing ? 'change-bar is-nothing' : 'change-bar'} aria-label={words.changes.allTitle}>
      <div className="change-bar-text" role="status">
        <Icon name={isNothing ? 'warning' : last.isTakenBack ? 'undo' : 'check'} />
        <div><strong>{saidOf(last, words.changes)}</strong>{last.isTakenBack ? null : <span className="change-title">{last.title}</span>}</div>
        <IconButton icon="close" label={words.changes.hide} onPress={() => hide(last.id)} />
      </div>
      {last.refused.length > 0 ? <RefusedCells key={last.id} refused={last.refused} isOpen={isNothing} /> : null}
      <ChangeActions last={last} />
    </section>
  );
}

/** More reasons, and more cells of one, are told by their number alone. */
const MOST = 20;

/** What was not written, with its cells: what stands in the way, and the next step. */
function RefusedCells({ refused, isOpen }: Pick<AppliedChange, 'refused'> & { isOpen: boolean }): ReactElement {
  const { state: { plan }, words, format } = usePane();
  const reasons = refusedReasons(refused, (id) => sheetName(plan, id), words.refusals);
  const moreThan = (count: number): string => (count > MOST ? ` ${words.more(format.count(count - MOST))}` : '');
  return (
    <details className="change-refused" open={isOpen}>
      <summary><Icon name="warning" size={14} />{words.changes.refused(refused.length)}</summary>
      <ul tabIndex={0} aria-label={words.changes.refused(refused.length)}>
        {reasons.slice(0, MOST).map(({ sheet, cells, text, next }) => (
          <li key={`${sheet} ${cells[0]!}`}><strong>{sheet} {cells.slice(0, MOST).join(', ')}{moreThan(cells.length)}</strong> {text} {next}</li>
        ))}
        {reasons.length > MOST ? <li>{moreThan(reasons.length)}</li> : null}
      </ul>
    </details>
  );
}

function ChangeActions({ last }: { last: AppliedChange }): ReactElement {
  const { session, state, words } = usePane();
  const [isListShown, showList] = useState(false);
  const canTakeBack = !last.isTakenBack && (last.done.length > 0 || last.kind !== 'cells');
  return (
    <div className="change-bar-actions">
      {canTakeBack ? <Button icon="undo" isDisabled={state.busy !== null} onPress={() => { void session.takeBack(last); }}>{words.changes.takeBack}</Button> : null}
      {state.changes.length > 1 ? <Button kind="quiet" onPress={() => showList(true)}>{words.changes.all(state.changes.length)}</Button> : null}
      {isListShown ? <ChangesSheet onClose={() => showList(false)} /> : null}
    </div>
  );
}

function ChangesReminder({ onShow }: { onShow: () => void }): ReactElement {
  const { state, words } = usePane();
  return <div className="change-reminder"><Button kind="quiet" icon="undo" onPress={onShow}>{words.changes.all(state.changes.length)}</Button></div>;
}
