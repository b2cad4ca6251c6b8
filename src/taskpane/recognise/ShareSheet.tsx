import { useMemo, useRef, useState, type ChangeEvent, type ReactElement } from 'react';
import { copyText } from '../shell/Details';
import { usePane } from '../state/PaneContext';
import { Button } from '../ui/Button';
import { Sheet } from '../ui/Sheet';
import { saveText } from './saveText';
import type { RecogniseWords } from './words';

/** The layout as a file for a colleague, a colleague's file for this workbook, and the ways to begin anew. */
export function ShareSheet({ words, onClose }: { words: RecogniseWords; onClose: () => void }): ReactElement {
  const { session, state, words: common } = usePane();
  return (
    <Sheet title={words.shareTitle} closeLabel={common.close} onClose={onClose}>
      <p>{words.shareText}</p>
      <Outgoing words={words} />
      <p>{words.importText}</p>
      <Incoming words={words} onDone={onClose} />
      <p>{words.againText}</p>
      <Button icon="refresh" onPress={() => { onClose(); void session.forgetCorrections(); }}>{words.again}</Button>
      {state.kept.is === 'none' ? null : <Button isDisabled={state.busy !== null} onPress={() => { onClose(); void session.forgetLayout(words.forgetTitle); }}>{words.forget}</Button>}
    </Sheet>
  );
}

function Outgoing({ words }: { words: RecogniseWords }): ReactElement | null {
  const { session } = usePane();
  const [said, say] = useState('');
  const kept = useMemo(() => session.layoutToKeep(), [session]);
  if (!kept.ok) return null;
  const { file } = kept.value;
  return (
    <div className="share-ways">
      <Button onPress={() => saveText(words.fileName, file)}>{words.download}</Button>
      {/* Office on the web may keep a pane from saving files. */}
      <Button icon="copy" onPress={() => { void copyText(file).then((isDone) => say(isDone ? words.copied : words.copyFailed)); }}>{words.copy}</Button>
      <p role="status">{said}</p>
    </div>
  );
}

/** The browser's own file field behind a button, so that it looks and works as the others do. */
function Incoming({ words, onDone }: { words: RecogniseWords; onDone: () => void }): ReactElement {
  const { session } = usePane();
  const field = useRef<HTMLInputElement>(null);
  const take = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = target.files ?? [];
    if (file) void file.text().then((text) => { onDone(); void session.importLayout(text); });
  };
  return (
    <>
      <input ref={field} type="file" accept=".json,application/json" hidden aria-label={words.import} onChange={take} />
      <Button onPress={() => field.current?.click()}>{words.import}</Button>
    </>
  );
}
