import { Checkbox } from '@fluentui/react';
import type { ReactElement } from 'react';

export function Check({ label, isOn, onChange }: { label: string; isOn: boolean; onChange: (isOn: boolean) => void }): ReactElement {
  return <Checkbox label={label} checked={isOn} onChange={(_event, on) => onChange(on === true)} />;
}
