import { useState, type ReactElement } from 'react';
import type { ListPreview } from '#actions/previewList';
import type { ListStatus } from '#core/lists/compareLists';
import type { GoneChoice, TakeOver } from '#core/lists/TakeOver';
import { usePane } from '../state/PaneContext';
import { useKept } from '../state/useKept';
import { Button } from '../ui/Button';
import { Check } from '../ui/Check';
import { Choice, type ChoiceOption } from '../ui/Choice';
import { Sheet } from '../ui/Sheet';
import { TextLine } from '../ui/TextLine';
import { closingYears } from './goneChoices';
import { WORDS, type ListWords } from './words';

export interface ConfirmSheetProps { preview: ListPreview; goneByKey: ReadonlyMap<string, GoneChoice>; onConfirm: (how: Omit<TakeOver, 'file'>) => void; onClose: () => void }

type Written = Exclude<ListStatus, 'gone'>;
type Gone = 'keep' | 'close' | 'remove';

/** What is taken over, what becomes of what is gone, and under whose name: the last look before it is written. */
export function ConfirmSheet({ preview, goneByKey, onConfirm, onClose }: ConfirmSheetProps): ReactElement {
  const { state, words: pane, language, format } = usePane();
  const words = WORDS[language];
  const counts = countsOf(preview);
  const [by, setBy] = useKept('lijsten.by', state.account?.name ?? '');
  const [statuses, setStatuses] = useState<ReadonlySet<Written>>(new Set(WRITTEN));
  const [gone, setGone] = useState<Gone>('keep');
  const [jaar, setJaar] = useState(preview.years[0] ?? new Date().getFullYear());
  const isNothing = isEmpty(counts, statuses);
  const choice: GoneChoice = gone === 'close' ? { closeIn: jaar } : gone;
  return (
    <Sheet title={words.confirmTitle} closeLabel={pane.close} onClose={onClose}
      foot={<Button kind="primary" isWide isDisabled={by.trim() === '' || isNothing} onPress={() => onConfirm({ by: by.trim(), at: new Date(), statuses, gone: choice, goneByKey })}>{words.confirm}</Button>}>
      <TextLine isName label={words.by} value={by} maxLength={80} onChange={setBy} />
      <p className="soft">{words.byHint}</p>
      <fieldset className="list-what">
        <legend>{words.what}</legend>
        {WRITTEN.filter((status) => counts[status] > 0).map((status) => (
          <Check key={status} label={`${words.status[status]} (${format.count(counts[status])})`} isOn={statuses.has(status)}
            onChange={(isOn) => setStatuses(withStatus(statuses, status, isOn))} />
        ))}
      </fieldset>
      {counts.gone > 0 ? <GoneChoices preview={preview} gone={gone} onGone={setGone} jaar={jaar} onJaar={setJaar} count={counts.gone} apart={goneByKey.size} /> : null}
      {isNothing ? <p role="status">{words.nothingChosen}</p> : null}
    </Sheet>
  );
}

function isEmpty(counts: Record<ListStatus, number>, statuses: ReadonlySet<Written>): boolean {
  return counts.gone === 0 && !WRITTEN.some((status) => statuses.has(status) && counts[status] > 0);
}

function withStatus(statuses: ReadonlySet<Written>, status: Written, isOn: boolean): ReadonlySet<Written> {
  return new Set(WRITTEN.filter((each) => (each === status ? isOn : statuses.has(each))));
}

const WRITTEN: readonly Written[] = ['new', 'changed', 'closed'];

function countsOf({ comparison }: ListPreview): Record<ListStatus, number> {
  const counts: Record<ListStatus, number> = { new: 0, changed: 0, closed: 0, gone: 0 };
  for (const { status } of comparison.differences) counts[status] += 1;
  return counts;
}

interface GoneProps { preview: ListPreview; gone: Gone; onGone: (gone: Gone) => void; jaar: number; onJaar: (jaar: number) => void; count: number; apart: number }

function GoneChoices({ preview, gone, onGone, jaar, onJaar, count, apart }: GoneProps): ReactElement {
  const { language, format } = usePane();
  const words = WORDS[language];
  return (
    <>
      <Choice label={words.gone} isLabelShown value={gone} options={allOptions(preview, words)} onChange={onGone} />
      <p className="soft">{words.goneHint(format.count(count))}{apart > 0 ? ` ${words.goneApart(format.count(apart))}` : ''}</p>
      {gone === 'close' ? <Choice label={words.closeIn} isLabelShown value={String(jaar)} options={closingYears(preview).map((each) => ({ value: String(each), text: String(each) }))} onChange={(text) => onJaar(Number(text))} /> : null}
    </>
  );
}

function allOptions({ canMark, canClose }: ListPreview, words: ListWords): ChoiceOption<Gone>[] {
  return [
    { value: 'keep', text: canMark ? words.keep : words.keepUnmarked },
    ...(canClose ? [{ value: 'close' as const, text: words.close }] : []),
    { value: 'remove', text: words.remove },
  ];
}
