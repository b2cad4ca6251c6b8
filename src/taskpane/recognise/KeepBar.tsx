import { useState, type ReactElement } from 'react';
import { usePane } from '../state/PaneContext';
import { Button } from '../ui/Button';
import { Icon } from '../ui/icons';
import { Sheet } from '../ui/Sheet';
import { ShareSheet } from './ShareSheet';
import type { RecogniseWords } from './words';

/** At the foot: whether the workbook keeps this layout, and what may be done with it. */
export function KeepBar({ words }: { words: RecogniseWords }): ReactElement {
  const { state } = usePane();
  const [shown, show] = useState<'keep' | 'share' | null>(null);
  const { is } = state.kept;
  const said = is === 'same' ? words.isKept : is === 'other' ? words.otherKept : words.notKept;
  return (
    <div className="foot keep-bar">
      <p role="status"><Icon name={is === 'same' ? 'check' : 'info'} size={14} />{said}</p>
      <div className="keep-actions">
        <Button kind="primary" isDisabled={is === 'same' || state.busy !== null} onPress={() => show('keep')}>{words.keep}</Button>
        <Button onPress={() => show('share')}>{words.share}</Button>
      </div>
      {shown === 'keep' ? <KeepSheet words={words} onClose={() => show(null)} /> : null}
      {shown === 'share' ? <ShareSheet words={words} onClose={() => show(null)} /> : null}
    </div>
  );
}

/** What is written, before it is. */
function KeepSheet({ words, onClose }: { words: RecogniseWords; onClose: () => void }): ReactElement {
  const { session, state, words: common } = usePane();
  const open = state.recognition?.questions.length ?? 0;
  const foot = (
    <>
      <Button kind="primary" onPress={() => { onClose(); void session.keepLayout(words.changeTitle); }}>{words.keepDo}</Button>
      <Button onPress={onClose}>{common.cancel}</Button>
    </>
  );
  return (
    <Sheet title={words.keepTitle} closeLabel={common.close} onClose={onClose} foot={foot}>
      <WhatIsKept words={words} />
      {open > 0 ? <p>{words.keepOpen(open)}</p> : null}
      <p>{words.keepWhy}</p>
      <p className="soft">{words.keepUndo}</p>
    </Sheet>
  );
}

function WhatIsKept({ words }: { words: RecogniseWords }): ReactElement | null {
  const { session, format } = usePane();
  const kept = session.layoutToKeep();
  if (!kept.ok) return null;
  const { sheets, columns, bytes } = kept.value;
  return <p>{words.keepText(sheets, columns)} {words.keepSize(format.count(Math.max(1, Math.round(bytes / 1000))))}</p>;
}
