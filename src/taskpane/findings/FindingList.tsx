import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
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
      <div role="list" aria-label={words.controle.list} className="list" style={{ height: totalHeight }} onKeyDown={onKey}>
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
