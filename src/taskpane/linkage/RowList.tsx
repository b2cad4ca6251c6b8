import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { useWindow } from '../ui/useWindow';

export interface RowListProps<Row> {
  label: string;
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  heightOf: (index: number) => number;
  /** A heading has nothing to open. */
  isHeading: (row: Row) => boolean;
  classOf: (row: Row) => string;
  draw: (row: Row) => ReactNode;
  onOpen: (row: Row) => void;
}

const PAGE = 8;

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  PageDown: (at, count) => Math.min(at + PAGE, count - 1),
  PageUp: (at) => Math.max(at - PAGE, 0),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** A list of any length of which only what is in sight is drawn: one row takes the Tab key, arrows go on, Enter opens. */
export function RowList<Row>({ label, rows, keyOf, heightOf, isHeading, classOf, draw, onOpen }: RowListProps<Row>): ReactElement {
  const viewport = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState({ at: 0, takesFocus: false });
  const first = rows.findIndex((row) => !isHeading(row));
  const at = current.at < rows.length && rows[current.at] && !isHeading(rows[current.at]!) ? current.at : first;
  const { shown, totalHeight, styleOf, reveal } = useWindow(viewport, rows.length, heightOf, at);
  useEffect(() => { if (current.takesFocus) reveal(at); }, [at, current.takesFocus, reveal]);

  function onKey(event: KeyboardEvent): void {
    const wanted = STEPS[event.key]?.(at, rows.length);
    if (wanted === undefined) return;
    event.preventDefault();
    const next = nearestRow(rows, wanted, wanted >= at ? 1 : -1, isHeading);
    if (next >= 0) setCurrent({ at: next, takesFocus: true });
  }
  return (
    <div ref={viewport} className="list-viewport" tabIndex={-1}>
      <div role="list" aria-label={label} className="list" style={{ height: totalHeight }} onKeyDown={onKey}>
        {shown.map((index) => {
          const row = rows[index]!;
          return (
            <div key={keyOf(row)} role="listitem" aria-posinset={index + 1} aria-setsize={rows.length} className={classOf(row)} style={{ ...styleOf(index), height: heightOf(index) }}>
              {isHeading(row) ? draw(row) : <RowButton isCurrent={index === at} takesFocus={index === at && current.takesFocus} onPress={() => { setCurrent({ at: index, takesFocus: false }); onOpen(row); }}>{draw(row)}</RowButton>}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function RowButton({ isCurrent, takesFocus, onPress, children }: { isCurrent: boolean; takesFocus: boolean; onPress: () => void; children: ReactNode }): ReactElement {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => { if (takesFocus) button.current?.focus({ preventScroll: true }); }, [takesFocus]);
  return <button ref={button} type="button" className="row-button" tabIndex={isCurrent ? 0 : -1} onClick={onPress}>{children}</button>;
}

/** The row itself, or the next one in that direction that can be opened; -1 when there is none. */
function nearestRow<Row>(rows: readonly Row[], from: number, step: 1 | -1, isHeading: (row: Row) => boolean): number {
  for (let at = from; at >= 0 && at < rows.length; at += step) if (!isHeading(rows[at]!)) return at;
  return -1;
}
