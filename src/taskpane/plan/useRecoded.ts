import { useLayoutEffect, useRef } from 'react';
import type { Plan } from '#core/plan/Plan';
import type { PlanTree } from './planTree';
import { recoded, seenElements, type SeenElements } from './recoded';

/** Tells, before it is drawn, that elements got other codes, whether renumbered here, typed in the sheet or taken back: what is kept by the old ones is then kept by the new. */
export function useRecoded(plan: Plan, tree: PlanTree, onRecoded: (renamed: ReadonlyMap<string, string>) => void): void {
  const seen = useRef<SeenElements | null>(null);
  useLayoutEffect(() => {
    const now = seenElements(plan, tree);
    const renamed = seen.current && recoded(seen.current, now);
    seen.current = now;
    if (renamed && renamed.size > 0) onRecoded(renamed);
  }, [plan, tree]);
}
