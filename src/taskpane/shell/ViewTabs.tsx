import type { ReactElement } from 'react';
import { usePane } from '../state/PaneContext';
import { TABS, type ViewId } from '../state/views';
import { Tabs, type Tab } from '../ui/Tabs';

export function ViewTabs({ current }: { current: ViewId }): ReactElement {
  const { state, words, show } = usePane();
  const errors = state.findings.filter(({ severity }) => severity === 'error').length;
  const warnings = state.findings.filter(({ severity }) => severity === 'warning').length;
  const count = errors > 0
    ? { value: errors, tone: 'error' as const, label: words.head.errors(errors) }
    : { value: warnings, tone: 'warning' as const, label: words.head.warnings(warnings) };
  const tabs = TABS.map((id): Tab<ViewId> => ({ id, text: words.views[id], ...(id === 'controle' ? { count } : {}) }));
  return <Tabs label={words.tabs} tabs={tabs} current={current} onChange={(view) => show(view)} />;
}
