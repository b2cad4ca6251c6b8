import { useRef, type CSSProperties, type ReactElement } from 'react';
import type { Cut } from '#core/totals/Totals';
import type { Unit } from '../format/Format';
import { usePane } from '../state/PaneContext';
import { useWindow } from '../ui/useWindow';
import type { AmountRow } from './totalsRows';

const ROW_HEIGHT = 42;
const heightOf = (): number => ROW_HEIGHT;

/** Rows with a bar each; the bar repeats what the figures say. */
export function AmountTable({ cut, rows, unit }: { cut: Cut; rows: readonly AmountRow[]; unit: Unit }): ReactElement {
  const { words, format } = usePane();
  const viewport = useRef<HTMLDivElement>(null);
  const { shown, totalHeight, styleOf } = useWindow(viewport, rows.length, heightOf, -1);
  const label = words.totalen.table(words.totalen.cuts[cut].toLowerCase());
  return (
    // Nothing in it takes the focus, so the viewport itself does, to be scrolled by keyboard.
    <div ref={viewport} className="list-viewport" tabIndex={0} role="group" aria-label={label}>
      <div role="table" aria-label={label} aria-rowcount={rows.length + 1} className="list" style={{ height: totalHeight }}>
        <div role="row" aria-rowindex={1} className="only-read"><span role="columnheader">{words.totalen.column.name}</span><span role="columnheader">{words.totalen.column.amount}</span></div>
        {shown.map((index) => {
          const { key, title, amount, bar, share } = rows[index]!;
          const name = [key, title === key ? '' : title].filter(Boolean).join(' ') || words.totalen.none[cut];
          return (
            <div role="row" aria-rowindex={index + 2} key={key || `${title}\n${index}`} className={`amount-row${key || title ? '' : ' is-none'}`} style={{ ...styleOf(index), height: ROW_HEIGHT }}>
              <span role="rowheader" className="amount-name" title={name}>{name}</span>
              <span role="cell" className="amount-cell">
                <span className="amount-figure">{format.amount(amount, unit)}</span>
                {share === null ? null : <span className="amount-share" title={words.totalen.share(percent(share))}>{percent(share)}</span>}
              </span>
              <span className="amount-bar" aria-hidden="true"><span style={{ '--share': bar } as CSSProperties} /></span>
            </div>
          );
        })}
      </div>
    </div>
  );
}

function percent(share: number): string {
  return share > 0 && share < 0.005 ? '<1%' : `${Math.round(share * 100)}%`;
}
