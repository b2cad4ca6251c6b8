import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { Plan } from '#core/plan/Plan';
import { EditPreview } from '../findings/EditPreview';
import { describeRefusal } from '../shell/describeRefusal';
import { usePane } from '../state/PaneContext';
import { Button } from '../ui/Button';
import { Icon } from '../ui/icons';
import { Message } from '../ui/Message';
import { Sheet } from '../ui/Sheet';
import type { CardField } from './cardFields';
import { ChoiceList } from './ChoiceList';
import { answerPickerKey } from './pickerKeys';
import { useCardWords } from './useCardWords';
import { usePicker, type Picker } from './usePicker';

export interface PickerSheetProps { plan: Plan; field: CardField; name: string; onClose: () => void }

const LIST = 'picker-list';

/** Chooses a code out of thousands: a combobox whose list is always in sight. Enter writes what is lit, Escape leaves all as it is. */
export function PickerSheet({ plan, field, name, onClose }: PickerSheetProps): ReactElement {
  const { words } = usePane();
  const own = useCardWords();
  const list = useRef<HTMLDivElement>(null);
  const picker = usePicker(plan, field, name, onClose);
  const title = own.names[field.field];
  return (
    <Sheet title={own.choose(title)} closeLabel={words.cancel} onClose={onClose} foot={<Foot picker={picker} canClear={field.value !== ''} />}>
      <SearchBox title={title} picker={picker} onLight={(place) => list.current?.children[place]?.scrollIntoView({ block: 'nearest' })} />
      <p id="picker-found" className="soft" role="status"><FoundText picker={picker} /></p>
      {field.holder ? <p className="soft">{own.heldBy(field.holder)}</p> : null}
      <Refused picker={picker} />
      <ChoiceList id={LIST} listRef={list} plan={plan} field={field.choice!} label={own.results(title)} entries={picker.found ?? []} active={picker.active} onChoose={picker.write} />
      {picker.edit ? <EditPreview edits={[picker.edit]} most={1} /> : null}
      {picker.isSame ? <p className="soft">{own.same}</p> : null}
      <p id="picker-how" className="soft">{own.howTo}</p>
    </Sheet>
  );
}

/** A dialog gives its focus to what bears this attribute when it opens, which is after React has drawn it. */
function takesFocus(input: HTMLInputElement | null): void {
  input?.setAttribute('autofocus', '');
}

function SearchBox({ title, picker, onLight }: { title: string; picker: Picker; onLight: (place: number) => void }): ReactElement {
  const words = useCardWords();
  const { found, active, query, ask, light, write } = picker;
  const lit = found?.[active];
  const count = found?.length ?? 0;
  function onKey(event: KeyboardEvent): void {
    const next = answerPickerKey(event.key, active, count);
    if (next === null) return;
    event.preventDefault();
    light(next);
    onLight(next);
  }
  return (
    <form className="picker-search" onSubmit={(event) => { event.preventDefault(); if (lit) write(lit.code); }}>
      <Icon name="search" />
      <input type="text" role="combobox" aria-label={title} aria-expanded={count > 0} aria-controls={LIST} aria-autocomplete="list" autoComplete="off" spellCheck={false} ref={takesFocus}
        aria-describedby="picker-how picker-found" placeholder={words.search} value={query} {...(lit ? { 'aria-activedescendant': `${LIST}-${active}` } : {})}
        onChange={(event) => ask(event.target.value)} onKeyDown={onKey} />
    </form>
  );
}

function FoundText({ picker: { found, isAll, isListEmpty } }: { picker: Picker }): ReactElement {
  const { format } = usePane();
  const words = useCardWords();
  if (!found) return <>{words.loading}</>;
  if (isListEmpty) return <>{words.noList}</>;
  const count = format.count(found.length);
  if (found.length === 0) return <>{words.nothing}</>;
  return <>{isAll ? words.found(count) : words.foundMore(count)}</>;
}

function Refused({ picker: { refusal } }: { picker: Picker }): ReactElement | null {
  const { words } = usePane();
  if (!refusal) return null;
  const { text, next } = describeRefusal(refusal, words.refusals);
  return <Message tone="error">{text} {next}</Message>;
}

function Foot({ picker: { edit, found, active, write }, canClear }: { picker: Picker; canClear: boolean }): ReactElement {
  const { state } = usePane();
  const words = useCardWords();
  const lit = found?.[active];
  return (
    <>
      <Button kind="primary" isDisabled={!edit || state.busy !== null} onPress={() => { if (lit) write(lit.code); }}>{words.write}</Button>
      {canClear ? <Button isDisabled={state.busy !== null} onPress={() => write('')}>{words.clear}</Button> : null}
    </>
  );
}
