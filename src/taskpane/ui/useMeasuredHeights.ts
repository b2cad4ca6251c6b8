import { useCallback, useEffect, useMemo, useRef, useState, type RefCallback } from 'react';

export interface MeasuredHeights {
  heightOf(index: number): number;
  /** The `ref` of the row with this key. */
  measure(key: string): RefCallback<HTMLElement>;
}

/** Real heights of the rows that were drawn once, and a guess for the others. */
export function useMeasuredHeights<Row extends { readonly key: string }>(rows: readonly Row[], guess: (row: Row) => number): MeasuredHeights {
  const heights = useRef(new Map<string, number>());
  const [version, setVersion] = useState(0);
  const observer = useRef<ResizeObserver | null>(null);
  const refs = useRef(new Map<string, RefCallback<HTMLElement>>());

  const observed = useCallback((): ResizeObserver => {
    observer.current ??= new ResizeObserver((entries) => {
      if (entries.map(({ target }) => takeHeight(heights.current, target as HTMLElement)).some(Boolean)) setVersion((old) => old + 1);
    });
    return observer.current;
  }, []);
  useEffect(() => () => { observer.current?.disconnect(); observer.current = null; }, []);

  const measure = useCallback((key: string) => observingRef(refs.current, key, observed), [observed]);

  const heightOf = useMemo(() => (index: number): number => {
    const row = rows[index];
    return row ? heights.current.get(row.key) ?? guess(row) : 0;
    // The version tells that a height was learnt.
  }, [rows, version]);
  return { heightOf, measure };
}

/** One and the same `ref` for a row as long as it is drawn, so that React does not take it off and put it on again. */
function observingRef(refs: Map<string, RefCallback<HTMLElement>>, key: string, observed: () => ResizeObserver): RefCallback<HTMLElement> {
  const known = refs.get(key);
  if (known) return known;
  let drawn: HTMLElement | null = null;
  const made: RefCallback<HTMLElement> = (element) => {
    if (drawn) observed().unobserve(drawn);
    if (!element) refs.delete(key);
    drawn = element;
    if (!element) return;
    element.dataset.key = key;
    observed().observe(element);
  };
  refs.set(key, made);
  return made;
}

/** Whether the height is new. */
function takeHeight(heights: Map<string, number>, element: HTMLElement): boolean {
  const key = element.dataset.key ?? '';
  const height = element.getBoundingClientRect().height;
  if (height === 0 || heights.get(key) === height) return false;
  heights.set(key, height);
  return true;
}
