import type { ReactElement } from 'react';
import { usePane } from '../state/PaneContext';
import { Button } from '../ui/Button';
import { Icon } from '../ui/icons';

/** A plan's sheets without a row yet, or no such sheets at all. */
export function EmptyState(): ReactElement {
  const { state, words } = usePane();
  const sheet = state.plan?.sheets.find(({ kind }) => kind === 'plan' || kind === 'vlak');
  if (!sheet) return <NoPlan />;
  return (
    <div className="state">
      <div className="state-figure"><Icon name="tree" size={48} /></div>
      <h2>{words.states.freshTitle}</h2>
      <p>{words.states.freshText(sheet.name)}</p>
      <OpenSample />
    </div>
  );
}

function OpenSample(): ReactElement {
  const { session, words } = usePane();
  return (
    <div className="state-way">
      <Button isWide onPress={() => { void session.newFrom('voorbeeld'); }}>{words.states.emptySample}</Button>
      <p className="soft">{words.states.emptySampleHint}</p>
    </div>
  );
}

/** What the pane looks for, and two ways to a plan. */
function NoPlan(): ReactElement {
  const { session, state, words } = usePane();
  const hasRows = state.recognition?.sheets.some(({ why }) => why.id !== 'empty') === true;
  return (
    <div className="state">
      <div className="state-figure"><Icon name="tree" size={48} /></div>
      <h2>{words.states.emptyTitle}</h2>
      <p>{words.states.emptyText}</p>
      {hasRows ? <RecogniseOffer /> : null}
      <div className="state-way">
        <Button kind={hasRows ? 'plain' : 'primary'} isWide onPress={() => { void session.newFrom('sjabloon'); }}>{words.states.emptyTemplate}</Button>
        <p className="soft">{words.states.emptyTemplateHint}</p>
      </div>
      <OpenSample />
      <Button kind="quiet" icon="refresh" onPress={() => { void session.open(); }}>{words.states.emptyAgain}</Button>
    </div>
  );
}

/** Where sheets hold rows that nothing was made of, a person can say what they are. */
function RecogniseOffer(): ReactElement {
  const { words, show } = usePane();
  return (
    <div className="state-way">
      <Button kind="primary" isWide onPress={() => show('herken')}>{words.states.emptyRecognise}</Button>
      <p className="soft">{words.states.emptyRecogniseHint}</p>
    </div>
  );
}
