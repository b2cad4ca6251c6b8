import { useEffect, useId, useState, type FormEvent, type KeyboardEvent, type ReactElement } from 'react';
import type { CellValue } from '#core/values/CellValue';
import { jaarFromCell } from '#core/values/jaar';
import { describeRefusal } from '../shell/describeRefusal';
import { usePane } from '../state/PaneContext';
import type { FieldProps } from './FieldButton';
import { useCardWords } from './useCardWords';
import { editOfField, writeField } from './writeField';

/** A field that is typed: Enter writes it as one step, Escape puts back what the cell holds. */
export function FieldInput({ plan, field, name }: FieldProps): ReactElement {
  const { session, state, words: { refusals } } = usePane();
  const words = useCardWords();
  const id = useId();
  const held = String(field.value);
  const [text, setText] = useState(held);
  const [trouble, setTrouble] = useState('');
  const label = words.names[field.field];
  useEffect(() => { setText(held); setTrouble(''); }, [held, name]);

  async function write(event: FormEvent): Promise<void> {
    event.preventDefault();
    const value = valueOf();
    if (text.trim() === held || state.busy !== null) return;
    if (value === null) return setTrouble(words.notYear(text.trim()));
    const refused = await writeField(session, words.changed(`${name} ${label}`.trim(), String(value)), editOfField(plan, field, value));
    if (!refused) return setTrouble('');
    const said = describeRefusal(refused, refusals);
    setTrouble(`${said.text} ${said.next}`);
  }
  function valueOf(): CellValue | null {
    const typed = text.trim();
    return typed === '' || field.field === 'owner' ? typed : jaarFromCell(/^\d{4}$/.test(typed) ? Number(typed) : typed);
  }
  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || text === held) return;
    event.stopPropagation();
    setText(held);
    setTrouble('');
  }
  const hint = trouble || (text.trim() === held ? '' : words.typed);
  return (
    <form className={field.field === 'owner' ? 'card-field' : 'card-field is-short'} onSubmit={(event) => { void write(event); }}>
      <label className="card-label" htmlFor={id}>{label}</label>
      <input id={id} className="field-input" type="text" value={text} maxLength={200} inputMode={field.field === 'owner' ? 'text' : 'numeric'} disabled={field.cell === null} aria-invalid={trouble !== ''}
        aria-describedby={`${id}-hint`} onChange={(event) => setText(event.target.value)} onKeyDown={onKey} />
      <p id={`${id}-hint`} className={trouble ? 'field-refusal' : 'soft field-hint'} role="status">{hint}</p>
    </form>
  );
}
