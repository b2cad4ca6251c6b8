import { useMemo, useState, type ReactElement } from 'react';
import { changeLines, type ChangeLine } from '#core/edits/change/changeLines';
import { USUAL_PARTS, type StructureParts } from '#core/write/structure/StructureParts';
import type { StructurePreview } from '#core/write/structure/StructurePreview';
import { usePane } from '../state/PaneContext';
import { Button } from '../ui/Button';
import { Check } from '../ui/Check';
import { ChangeLineList } from './ChangeLineList';
import { PreviewRows } from './PreviewRows';
import type { StructureWords } from './words';

type Step = { readonly is: 'asked' } | { readonly is: 'looking' } | { readonly is: 'shown'; readonly preview: StructurePreview };

/** What is missing on the planner's own sheet: chosen, looked over, written in one step. Another choice asks for another look. */
export function PlaceWay({ words }: { words: StructureWords }): ReactElement {
  const { session, state } = usePane();
  const [parts, choose] = useState<StructureParts>(USUAL_PARTS);
  const [step, go] = useState<Step>({ is: 'asked' });
  const lines = useLines(step.is === 'shown' ? step.preview : null);
  const look = async (): Promise<void> => {
    go({ is: 'looking' });
    const preview = await session.previewStructure(parts);
    go(preview.ok ? { is: 'shown', preview: preview.value } : { is: 'asked' });
  };
  const write = async (preview: StructurePreview): Promise<void> => {
    await session.structureSheets(words.changeTitle.place, preview);
    go({ is: 'asked' });
  };
  const isBusy = state.busy !== null || step.is === 'looking';
  return (
    <>
      <div className="structure-body">
        <Parts parts={parts} words={words} onChange={(next) => { choose(next); go({ is: 'asked' }); }} />
        <div role="status">{step.is === 'looking' ? <p>{words.looking}</p> : null}</div>
        {step.is === 'shown' ? <Shown preview={step.preview} lines={lines} words={words} /> : null}
      </div>
      <div className="foot">
        {step.is === 'shown' && step.preview.change.acts.length > 0
          ? <><Button kind="primary" isWide isDisabled={isBusy} onPress={() => { void write(step.preview); }}>{words.write(lines.length)}</Button><p className="soft">{words.writeHint}</p></>
          : <Button kind="primary" isWide isDisabled={isBusy} onPress={() => { void look(); }}>{words.look}</Button>}
      </div>
    </>
  );
}

/** The change line by line, with the sheets by name. */
function useLines(preview: StructurePreview | null): readonly ChangeLine[] {
  const { plan } = usePane().state;
  return useMemo(() => (preview ? changeLines(preview.change, (id) => plan?.sheets.find((sheet) => sheet.id === id)?.name ?? '') : []), [preview, plan]);
}

function Shown({ preview, lines, words }: { preview: StructurePreview; lines: readonly ChangeLine[]; words: StructureWords }): ReactElement {
  if (lines.length === 0) return <><p>{words.nothing}</p><PreviewRows rows={preview.rows} words={words} /></>;
  return (
    <>
      <PreviewRows rows={preview.rows} words={words} />
      <details>
        <summary>{words.allLines(lines.length)}</summary>
        <ChangeLineList lines={lines} words={words} />
      </details>
    </>
  );
}

function Parts({ parts, words, onChange }: { parts: StructureParts; words: StructureWords; onChange: (parts: StructureParts) => void }): ReactElement {
  return (
    <div className="structure-parts">
      {(Object.keys(USUAL_PARTS) as (keyof StructureParts)[]).map((part) => (
        <Check key={part} label={words.parts[part]} isOn={parts[part]} onChange={(isOn) => onChange({ ...parts, [part]: isOn })} />
      ))}
    </div>
  );
}
