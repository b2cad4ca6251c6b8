import { SearchBox } from '@fluentui/react';
import type { ReactElement } from 'react';
import { Icon } from './icons';

export function Search({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }): ReactElement {
  return (
    <div className="search">
      <Icon name="search" />
      <SearchBox ariaLabel={label} placeholder={label} value={value} showIcon={false} disableAnimation
        onChange={(_event, text) => onChange(text ?? '')} />
    </div>
  );
}
