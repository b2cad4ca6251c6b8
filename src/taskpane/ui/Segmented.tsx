import { useId, type ReactElement } from 'react';

export interface SegmentedProps<Value extends string> {
  label: string;
  options: readonly { readonly value: Value; readonly text: string; readonly hint?: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** A choice of two or three, all in sight; radio buttons underneath, so that arrows and screen readers know it. */
export function Segmented<Value extends string>({ label, options, value, onChange }: SegmentedProps<Value>): ReactElement {
  const name = useId();
  return (
    <fieldset className="segmented">
      <legend className="only-read">{label}</legend>
      {options.map((option) => (
        <label key={option.value} title={option.hint} className={option.value === value ? 'segment is-on' : 'segment'}>
          <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>{option.text}</span>
        </label>
      ))}
    </fieldset>
  );
}
