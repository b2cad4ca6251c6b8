import { useId, type ReactElement } from 'react';
import { Icon } from './icons';

export interface ChoiceOption<Value extends string> { readonly value: Value; readonly text: string }

export interface ChoiceProps<Value extends string> {
  label: string;
  /** The label stands above the list, or is only read aloud. */
  isLabelShown?: boolean;
  options: readonly ChoiceOption<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}

/** The browser's own list: it opens over the edge of a narrow pane, on touch and for screen readers alike. */
export function Choice<Value extends string>({ label, isLabelShown = false, options, value, onChange }: ChoiceProps<Value>): ReactElement {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id} className={isLabelShown ? 'choice-label' : 'only-read'}>{label}</label>
      <div className="choice-box">
        <select id={id} value={value} onChange={(event) => onChange(event.target.value as Value)}>
          {options.map((option) => <option key={option.value} value={option.value}>{option.text}</option>)}
        </select>
        <Icon name="chevronDown" size={12} />
      </div>
    </div>
  );
}
