import { useEffect, useState, type ReactElement } from 'react';
import type { Plan } from '#core/plan/Plan';
import type { TreeAct } from '#core/write/tree/TreeAct';
import type { TreePreview } from '#core/write/tree/TreePreview';
import type { Refusal } from '#core/values/Result';
import { describeRefusal } from '../shell/describeRefusal';
import { usePane } from '../state/PaneContext';
import { Button } from '../ui/Button';
import { Check } from '../ui/Check';
import { Choice } from '../ui/Choice';
import { Message } from '../ui/Message';
import { Sheet } from '../ui/Sheet';
import { nameOf } from './nameOf';
import { PreviewBody } from './PreviewBody';
import { useTreeWords } from './useTreeWords';

type ShownAct = Exclude<TreeAct, { kind: 'add' | 'rename' }>;
export interface ActSheetProps { plan: Plan; first: ShownAct; onClose: () => void }

/** An act as it will be done, before it is: what moves, goes or comes, row by row. */
export function ActSheet({ plan: shown, first, onClose }: ActSheetProps): ReactElement {
  const { words: pane, session, state } = usePane();
  const words = useTreeWords();
  // The act speaks of the plan as it was when it was asked for.
  const [plan] = useState(shown);
  const [act, setAct] = useState(first);
  const { preview, refusal, refuse } = usePreview(act);
  const name = nameOf(plan, act.element);
  async function go(): Promise<void> {
    if (!preview) return;
    const done = await session.workInTree(words.done[act.kind](name), act, preview.seen);
    if (done.ok) onClose();
    else refuse(done.refusal);
  }
  const canGo = preview !== null && refusal === null && state.busy === null;
  return (
    <Sheet title={words.acts[act.kind](name)} closeLabel={pane.cancel} onClose={onClose}
      foot={<><Button kind="primary" isDisabled={!canGo} onPress={() => { void go(); }}>{words.go[act.kind]}</Button><Button onPress={onClose}>{pane.cancel}</Button></>}>
      <Ask first={first} act={act} onAct={setAct} />
      <div role="status">
        {refusal ? <RefusalText refusal={refusal} /> : null}
        {!refusal && !preview ? <p className="soft">{words.preparing}</p> : null}
        {preview && !refusal ? <PreviewBody kind={act.kind} preview={preview} /> : null}
      </div>
    </Sheet>
  );
}

/** What can still be chosen: how many years later, or all of the plan. */
function Ask({ first, act, onAct }: { first: ShownAct; act: ShownAct; onAct: (act: ShownAct) => void }): ReactElement | null {
  const words = useTreeWords();
  if (act.kind === 'renumber') return <Check label={words.whole} isOn={act.element < 0} onChange={(isWhole) => onAct({ kind: 'renumber', element: isWhole ? -1 : first.element })} />;
  if (act.kind !== 'copy') return null;
  const options = [0, 1, 2, 3, 4, 5, 6].map((years) => ({ value: String(years), text: words.later(years) }));
  return <Choice label={words.years} value={String(act.years)} options={options} onChange={(years) => onAct({ ...act, years: Number(years) })} />;
}

function RefusalText({ refusal }: { refusal: Refusal }): ReactElement {
  const { words } = usePane();
  const { text, next } = describeRefusal(refusal, words.refusals);
  return <Message tone="warning">{text} {next}</Message>;
}

function usePreview(act: ShownAct): { preview: TreePreview | null; refusal: Refusal | null; refuse: (refusal: Refusal) => void } {
  const { session } = usePane();
  const [shown, show] = useState<{ preview: TreePreview | null; refusal: Refusal | null }>({ preview: null, refusal: null });
  useEffect(() => {
    let isWanted = true;
    show({ preview: null, refusal: null });
    void session.previewTree(act).then((made) => {
      if (isWanted) show(made.ok ? { preview: made.value, refusal: null } : { preview: null, refusal: made.refusal });
    });
    return () => { isWanted = false; };
  }, [session, act]);
  return { ...shown, refuse: (refusal) => show({ preview: null, refusal }) };
}
