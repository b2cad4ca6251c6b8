import { useCallback, useMemo, useState } from 'react';
import type { TreeWish } from '../tree/TreeWish';

export interface TreeWorking {
  /** What somebody is about to do in the tree; null for nothing. */
  readonly wish: TreeWish | null;
  setWish(wish: TreeWish): void;
  /** Done, or called off: the focus goes back to the tree. */
  close(): void;
}

export function useTreeWork(): TreeWorking {
  const [wish, setWish] = useState<TreeWish | null>(null);
  const close = useCallback(() => {
    setWish(null);
    // After what had the focus is off the page.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]')?.focus({ preventScroll: true }));
  }, []);
  return useMemo(() => ({ wish, setWish, close }), [wish, close]);
}
