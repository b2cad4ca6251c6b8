import { useCallback, useState } from 'react';
import { usePane } from './PaneContext';

/** A state that survives a change of view: a filter or a scroll position is found again as it was left. */
export function useKept<Value>(key: string, initial: Value): readonly [Value, (next: Value) => void] {
  const { kept } = usePane();
  const [value, setValue] = useState<Value>(() => (kept.has(key) ? (kept.get(key) as Value) : initial));
  const set = useCallback((next: Value) => {
    kept.set(key, next);
    setValue(next);
  }, [kept, key]);
  return [value, set];
}
