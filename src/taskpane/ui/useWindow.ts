import { useCallback, useLayoutEffect, useMemo, useRef, useState, type CSSProperties, type RefObject } from 'react';
import { RowOffsets } from './RowOffsets';

/** Rows drawn beyond the edge, so that a quick scroll finds them there. */
const SPARE = 4;

export interface WindowOfRows {
  /** Rows to draw, in order: those in sight, and the one that must stay (it may hold the focus). */
  readonly shown: readonly number[];
  readonly totalHeight: number;
  /** Of the viewport. */
  readonly sightHeight: number;
  styleOf(index: number): CSSProperties;
  /** Scrolls just enough to bring the row into sight. */
  reveal(index: number): void;
}

/** Draws only what is in sight of a long list. `viewport` scrolls; rows stand in it by absolute place. */
export function useWindow(viewport: RefObject<HTMLElement | null>, count: number, heightOf: (index: number) => number, keep: number): WindowOfRows {
  const [sight, setSight] = useState({ top: 0, height: 600 });
  const offsets = useMemo(() => new RowOffsets(count, heightOf), [count, heightOf]);
  const latest = useRef(offsets);
  latest.current = offsets;

  useLayoutEffect(() => {
    const element = viewport.current;
    if (!element) return undefined;
    const look = (): void => setSight((old) => {
      const now = { top: element.scrollTop, height: element.clientHeight };
      return old.top === now.top && old.height === now.height ? old : now;
    });
    look();
    element.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => { element.removeEventListener('scroll', look); observer.disconnect(); };
  }, [viewport]);

  const reveal = useCallback((index: number) => revealIn(viewport.current, latest.current, index), [viewport]);
  const { first, end } = offsets.between(sight.top, sight.top + sight.height, SPARE);
  const shown = useMemo(() => rowsToDraw(first, end, keep, count), [first, end, keep, count]);
  const styleOf = (index: number): CSSProperties => ({ position: 'absolute', insetInline: 0, top: offsets.at(index) });
  return { shown, totalHeight: offsets.total, sightHeight: sight.height, styleOf, reveal };
}

function revealIn(element: HTMLElement | null, offsets: RowOffsets, index: number): void {
  if (!element || index < 0) return;
  const top = offsets.at(index);
  const bottom = offsets.at(index + 1);
  if (top < element.scrollTop) element.scrollTop = top;
  else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
}

function rowsToDraw(first: number, end: number, keep: number, count: number): number[] {
  const rows = Array.from({ length: end - first }, (_, offset) => first + offset);
  if (keep >= 0 && keep < first) rows.unshift(keep);
  if (keep >= end && keep < count) rows.push(keep);
  return rows;
}
