import { SearchBox } from '@fluentui/react';
import type { ReactElement } from 'react';
import { usePane } from '../state/PaneContext';
import { Icon } from './icons';

export function Search({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }): ReactElement {
  const { words } = usePane();
  return (
    <div className="search">
      <Icon name="search" />
      <SearchBox ariaLabel={label} placeholder={label} value={value} showIcon={false} disableAnimation
        clearButtonProps={{ ariaLabel: words.clearSearch }}
        onChange={(_event, text) => onChange(text ?? '')} />
    </div>
  );
}
