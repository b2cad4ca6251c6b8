import { useId, useState, type ReactElement } from 'react';
import type { Plan } from '#core/plan/Plan';
import { usePane } from '../state/PaneContext';
import { Icon } from '../ui/icons';
import { isFlat, type CardField } from './cardFields';
import { PickerSheet } from './PickerSheet';
import { refusalText } from './refusalText';
import { useCardWords } from './useCardWords';

export interface FieldProps {
  plan: Plan;
  field: CardField;
  /** What the change will be called by: the row's code. */
  name: string;
}

/** A field that is chosen from a list: what it holds, and the way to choose another. */
export function FieldButton({ plan, field, name }: FieldProps): ReactElement {
  const { state } = usePane();
  const words = useCardWords();
  const why = useId();
  const [isOpen, setOpen] = useState(false);
  const label = words.names[field.field];
  const shown = shownValue();
  return (
    <div className="card-field">
      <span className="card-label" aria-hidden="true">{label}</span>
      <button type="button" className="field-button" aria-label={words.change(label, shown)} aria-haspopup="dialog" disabled={field.cell === null || state.busy !== null}
        {...(field.refusal && !isFlat(field) ? { 'aria-describedby': why } : {})} onClick={() => setOpen(true)}>
        <span className={field.value === '' ? 'field-value soft' : 'field-value'}>{shown}</span>
        <Icon name="chevronDown" size={12} />
      </button>
      {field.refusal && !isFlat(field) ? <p id={why} className="field-refusal">{refusalText(field.refusal, label, words)}</p> : null}
      {isOpen ? <PickerSheet plan={plan} field={field} name={name} onClose={() => setOpen(false)} /> : null}
    </div>
  );

  function shownValue(): string {
    if (field.value !== '') return String(field.value);
    return field.inherited ? words.inherited(field.inherited) : words.empty;
  }
}
