import { useEffect, useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type ReactElement } from 'react';
import type { Plan } from '#core/plan/Plan';
import { usePane } from '../state/PaneContext';
import { useKept } from '../state/useKept';
import { useMeasuredHeights } from '../ui/useMeasuredHeights';
import { useWindow } from '../ui/useWindow';
import { FindingEntry } from './FindingEntry';
import { GroupEntry } from './GroupEntry';
import type { FindingGroup, FindingRow } from './findingRows';

export interface FindingListProps {
  plan: Plan;
  rows: readonly FindingRow[];
  onToggleGroup: (key: string) => void;
  onFixAll: (group: FindingGroup) => void;
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/**
 * The findings under their headings; only what is in sight is drawn. Arrows go from one line to the next; Tab goes
 * into what the current line has open, and on.
 */
export function FindingList({ plan, rows, onToggleGroup, onFixAll }: FindingListProps): ReactElement {
  const { words } = usePane();
  const viewport = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useKept('controle.open', '');
  const [current, setCurrent] = useState({ key: '', takesFocus: false });
  const at = Math.max(0, rows.findIndex(({ key }) => key === current.key));
  const { heightOf, measure } = useMeasuredHeights(rows, (row) => (row.kind === 'group' ? 40 : 62));
  const { shown, totalHeight, styleOf, reveal } = useWindow(viewport, rows.length, heightOf, at);
  useEffect(() => { if (current.takesFocus) reveal(at); }, [at, current.takesFocus, reveal]);
  const held = useHeldPlace(rows, (row) => setCurrent({ key: row.key, takesFocus: true }));

  function onKey(event: KeyboardEvent): void {
    if (!(event.target as HTMLElement).classList.contains('list-button')) return;
    const next = rows[STEPS[event.key]?.(at, rows.length) ?? -1];
    if (!next) return;
    event.preventDefault();
    setCurrent({ key: next.key, takesFocus: true });
  }
  function press(row: FindingRow): void {
    setCurrent({ key: row.key, takesFocus: false });
    if (row.kind === 'group') onToggleGroup(row.key);
    else setOpen(open === row.key ? '' : row.key);
  }
  return (
    <div ref={viewport} className="list-viewport" tabIndex={-1}>
      <div role="list" aria-label={words.controle.list} className="list" style={{ height: totalHeight }} onKeyDown={onKey} {...held}>
        {shown.map((index) => {
          const row = rows[index]!;
          const shared = { style: styleOf(index), measure: measure(row.key), position: index + 1, setSize: rows.length, isCurrent: index === at, takesFocus: index === at && current.takesFocus, onPress: () => press(row) };
          return row.kind === 'group'
            ? <GroupEntry key={row.key} {...shared} row={row} onFixAll={onFixAll} />
            : <FindingEntry key={row.key} {...shared} plan={plan} item={row.item} isOpen={open === row.key} />;
        })}
      </div>
    </div>
  );
}

/** Where the line with the focus goes, because it was mended or is left as it is, the focus goes to the one that takes its place. */
function useHeldPlace(rows: readonly FindingRow[], onGone: (row: FindingRow) => void): { onFocus(event: FocusEvent): void; onBlur(event: FocusEvent): void } {
  const held = useRef(-1);
  useLayoutEffect(() => {
    const next = rows[Math.min(held.current, rows.length - 1)];
    if (next && document.activeElement === document.body) onGone(next);
    // Only when lines come or go.
  }, [rows]);
  return {
    onFocus: ({ target }) => { held.current = Number(target.closest('[role=listitem]')?.getAttribute('aria-posinset')) - 1; },
    // Nothing tells of a focus that is lost with its line; a button that can not be pressed for a while is not left.
    onBlur: ({ target }) => { if (!target.matches(':disabled')) held.current = -1; },
  };
}
