import { useState, type ReactElement } from 'react';
import type { GoneChoice } from '#core/lists/TakeOver';
import type { Refusal } from '#core/values/Result';
import { usePane } from '../state/PaneContext';
import { describeRefusal } from '../shell/describeRefusal';
import { Button } from '../ui/Button';
import { Message } from '../ui/Message';
import { ChooseFile } from './ChooseFile';
import { ConfirmSheet } from './ConfirmSheet';
import { DifferenceList } from './DifferenceList';
import { ReadingBar } from './ReadingBar';
import { useListTask, type ListTask, type ListTaskActs } from './useListTask';
import { WrittenMessage } from './WrittenMessage';
import { WORDS } from './words';
import './lists.css';

/** Takes a master list over from a file: what it is, what it changes, what that touches; then one step. */
export function ListsView(): ReactElement {
  const { language } = usePane();
  const words = WORDS[language];
  const [task, acts] = useListTask();
  return (
    <section className="lists" aria-labelledby="lijsten-title">
      <div className="tools">
        <h2 id="lijsten-title">{words.title}</h2>
        {task.file ? <ReadingBar task={task} acts={acts} /> : <ChooseFile isBusy={task.busy !== null} onFile={(file) => { void acts.open(file); }} />}
        <p role="status" className={task.busy ? 'soft' : 'only-read'}>{task.busy ? words[task.busy] : ''}</p>
        {task.refusal ? <Refused task={task} acts={acts} /> : null}
      </div>
      {task.written ? <WrittenMessage written={task.written} /> : null}
      {task.preview ? <Preview acts={acts} preview={task.preview} /> : null}
    </section>
  );
}

function Refused({ task: { refusal, file, reading }, acts }: { task: ListTask; acts: ListTaskActs }): ReactElement | null {
  const { language, words } = usePane();
  if (!refusal) return null;
  const own = WORDS[language].refusals[refusal.code];
  const { text, next } = own ? { text: own.text(placeIn(refusal.data, file?.name)), next: own.next } : describeRefusal(refusal, words.refusals);
  return (
    <Message tone="error" {...(reading ? { actions: <Button icon="refresh" onPress={() => { void acts.read(reading); }}>{words.refusals.other?.next ?? text}</Button> } : {})}>
      <p><strong>{text}</strong></p><p>{next}</p>
    </Message>
  );
}

/** What a refusal is about: the file, a cell, or a cell of the file. */
function placeIn({ file, cell }: Refusal['data'], name = ''): string {
  return file !== undefined && cell !== undefined ? `${file} (${cell})` : String(file ?? cell ?? name);
}

function Preview({ acts, preview }: { acts: ListTaskActs; preview: NonNullable<ListTask['preview']> }): ReactElement {
  const { state, language } = usePane();
  const words = WORDS[language];
  const [isAsking, setAsking] = useState(false);
  const [byKey, setByKey] = useState<ReadonlyMap<string, GoneChoice>>(new Map());
  const choose = (key: string, choice: GoneChoice | null): void => setByKey((old) => new Map([...old].filter(([each]) => each !== key).concat(choice === null ? [] : [[key, choice]])));
  const isSame = preview.comparison.differences.length === 0;
  return (
    <>
      {isSame ? <p className="nothing">{words.nothing}</p> : <DifferenceList preview={preview} gone={{ byKey, choose }} />}
      {isSame ? null : (
        <div className="foot">
          <Button kind="primary" isWide isDisabled={state.busy !== null} onPress={() => setAsking(true)}>{words.takeOver}</Button>
          <p className="soft">{preview.sheet === null ? words.newSheet : words.into(preview.sheet)}</p>
        </div>
      )}
      {isAsking ? <ConfirmSheet preview={preview} goneByKey={byKey} onClose={() => setAsking(false)} onConfirm={(how) => { setAsking(false); void acts.takeOver(how); }} /> : null}
    </>
  );
}
