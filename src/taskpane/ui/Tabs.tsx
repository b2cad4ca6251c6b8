import type { KeyboardEvent, ReactElement } from 'react';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly text: string;
  /** A count beside the text, with what it counts; nothing when 0. */
  readonly count?: { readonly value: number; readonly tone: 'error' | 'warning'; readonly label: string };
}

export interface TabsProps<Id extends string> {
  label: string;
  tabs: readonly Tab<Id>[];
  current: Id;
  onChange: (id: Id) => void;
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

export function Tabs<Id extends string>({ label, tabs, current, onChange }: TabsProps<Id>): ReactElement {
  function step(event: KeyboardEvent): void {
    const next = tabs[STEPS[event.key]?.(tabs.findIndex(({ id }) => id === current), tabs.length) ?? -1];
    if (!next) return;
    event.preventDefault();
    onChange(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  }
  // Where none is chosen (help is no tab) the first one can still be reached.
  const isChosen = tabs.some(({ id }) => id === current);
  return (
    <div role="tablist" aria-label={label} className="tabs" onKeyDown={step}>
      {tabs.map(({ id, text, count }) => (
        <button key={id} id={`tab-${id}`} type="button" role="tab" className="tab" aria-selected={id === current} aria-controls="view"
          tabIndex={id === (isChosen ? current : tabs[0]?.id) ? 0 : -1} onClick={() => onChange(id)}>
          <span className="tab-text">{text}</span>
          {count && count.value > 0 ? <span className={`tab-count is-${count.tone}`}><span aria-hidden="true">{count.value > 99 ? '99+' : count.value}</span><span className="only-read">{count.label}</span></span> : null}
        </button>
      ))}
    </div>
  );
}
