import { TextField } from '@fluentui/react';
import type { ReactElement } from 'react';

export interface TextLineProps {
  label: string;
  value: string;
  placeholder?: string;
  maxLength: number;
  /** For a name: it never goes on to a second line. */
  isName?: boolean;
  onChange: (value: string) => void;
}

export function TextLine({ label, value, placeholder, maxLength, isName = false, onChange }: TextLineProps): ReactElement {
  return (
    <TextField label={label} value={value} maxLength={maxLength} {...(placeholder === undefined ? {} : { placeholder })}
      onChange={(_event, text) => onChange(text ?? '')} {...(isName ? {} : { multiline: true, autoAdjustHeight: true, rows: 1, resizable: false })} />
  );
}
