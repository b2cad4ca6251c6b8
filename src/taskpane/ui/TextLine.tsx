import { TextField } from '@fluentui/react';
import type { ReactElement } from 'react';

export interface TextLineProps {
  label: string;
  value: string;
  placeholder?: string;
  maxLength: number;
  onChange: (value: string) => void;
}

export function TextLine({ label, value, placeholder, maxLength, onChange }: TextLineProps): ReactElement {
  return (
    <TextField label={label} value={value} maxLength={maxLength} {...(placeholder === undefined ? {} : { placeholder })}
      onChange={(_event, text) => onChange(text ?? '')} multiline autoAdjustHeight rows={1} resizable={false} />
  );
}
