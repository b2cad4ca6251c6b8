import { useMemo, useRef, useState, type FormEvent, type ReactElement } from 'react';
import type { Plan } from '#core/plan/Plan';
import { usePane } from '../state/PaneContext';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { IconButton } from '../ui/IconButton';
import { addChoices } from './addChoices';
import { nameOf } from './nameOf';
import { useTreeWords } from './useTreeWords';

/** A title for each new element: Enter writes it and stays, so that a whole list is typed without a mouse. */
export function AddForm({ plan, element, onClose }: { plan: Plan; element: number; onClose: () => void }): ReactElement {
  const { session, state, words: pane, language } = usePane();
  const words = useTreeWords();
  // What was chosen stays meant by name: rows that are added put other elements at other places.
  const [parent] = useState(() => plan.elements[element]);
  const at = useMemo(() => plan.elements.findIndex((each) => each.key === parent?.key && each.title === parent?.title && each.level === parent?.level), [plan, parent]);
  const choices = addChoices(plan, at);
  const [chosen, choose] = useState('0');
  const [title, setTitle] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const choice = choices[Number(chosen)];
  async function write(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!choice || title.trim() === '' || state.busy !== null) return;
    const done = await session.workInTree(words.added(title.trim(), nameOf(plan, choice.under)), { kind: 'add', level: choice.level.id, under: choice.under, title: title.trim() });
    if (done.ok) setTitle('');
    input.current?.focus();
  }
  return (
    <form className="tree-add" aria-label={words.add} onSubmit={(event) => { void write(event); }} onKeyDown={(event) => { if (event.key === 'Escape') onClose(); }}>
      <div className="tree-add-head">
        <Choice label={words.level} value={chosen} onChange={choose} options={choices.map(({ level, under, isBeside }, index) => ({ value: String(index), text: isBeside ? words.beside(level.words[language].one) : words.below(level.words[language].one, nameOf(plan, under)) }))} />
        <IconButton icon="close" label={pane.cancel} onPress={onClose} />
      </div>
      <label className="tree-add-title">
        <span>{words.title}</span>
        <input ref={input} type="text" autoFocus maxLength={500} value={title} aria-describedby="tree-add-how" onChange={(event) => setTitle(event.target.value)} />
      </label>
      <div className="tree-add-foot"><p id="tree-add-how" className="soft">{words.howToAdd}</p><Button kind="primary" isDisabled={title.trim() === '' || state.busy !== null} onPress={() => input.current?.form?.requestSubmit()}>{words.write}</Button></div>
    </form>
  );
}
