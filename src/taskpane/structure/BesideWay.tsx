import { useState, type ReactElement } from 'react';
import type { ChangeLine } from '#core/edits/change/changeLines';
import { usePane } from '../state/PaneContext';
import { Button } from '../ui/Button';
import { ChangeLineList } from './ChangeLineList';
import type { StructureWords } from './words';

type Step = { readonly is: 'asked' } | { readonly is: 'looking' } | { readonly is: 'shown'; readonly lines: readonly ChangeLine[] } | { readonly is: 'done' };

/** The plan into new sheets of the template: looked over, written in one step, and remembered on request. */
export function BesideWay({ words }: { words: StructureWords }): ReactElement {
  const { session, state } = usePane();
  const [step, go] = useState<Step>({ is: 'asked' });
  const look = async (): Promise<void> => {
    go({ is: 'looking' });
    const preview = await session.previewBeside();
    go(preview.ok ? { is: 'shown', lines: preview.value } : { is: 'asked' });
  };
  const write = async (): Promise<void> => {
    const done = await session.structureBeside(words.changeTitle.beside);
    go(done.ok ? { is: 'done' } : { is: 'asked' });
  };
  const isBusy = state.busy !== null || step.is === 'looking';
  return (
    <>
      <div className="structure-body" role="status">
        {step.is === 'looking' ? <p>{words.looking}</p> : null}
        {step.is === 'shown' ? <ChangeLineList lines={step.lines} words={words} /> : null}
        {step.is === 'done' ? <Done words={words} /> : null}
      </div>
      <div className="foot">
        {step.is === 'shown'
          ? <><Button kind="primary" isWide isDisabled={isBusy} onPress={() => { void write(); }}>{words.write(step.lines.length)}</Button><p className="soft">{words.writeHint}</p></>
          : <Button kind="primary" isWide isDisabled={isBusy} onPress={() => { void look(); }}>{words.look}</Button>}
      </div>
    </>
  );
}

function Done({ words }: { words: StructureWords }): ReactElement {
  const { session, state } = usePane();
  return (
    <>
      <p>{words.besideDone}</p>
      <Button isDisabled={state.busy !== null || state.kept.is === 'same'} onPress={() => { void session.keepLayout(words.keepTitle); }}>{words.keep}</Button>
    </>
  );
}
