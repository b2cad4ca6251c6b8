import { useMemo, useState, type DragEvent } from 'react';
import type { Plan } from '#core/plan/Plan';
import type { TreeWorking } from './useTreeWork';
import { wishOfDrop } from './workKeys';

export interface RowDrag {
  /** Element over which a row is held, where it may be dropped, and how. */
  readonly over: { readonly element: number; readonly isBefore: boolean } | null;
  start(element: number, event: DragEvent): void;
  hover(element: number, event: DragEvent): void;
  drop(element: number, event: DragEvent): void;
  end(): void;
}

/** Dragging a row of the tree onto another, or between two. */
export function useRowDrag(plan: Plan, work: TreeWorking | undefined): RowDrag | null {
  const [dragged, drag] = useState(-1);
  const [over, setOver] = useState<RowDrag['over']>(null);
  return useMemo(() => (work ? {
    over,
    start(element, event) {
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', plan.elements[element]?.code ?? '');
      drag(element);
    },
    hover(element, event) {
      const place = placeIn(event);
      const isBefore = (place < 0.35 && wishOfDrop(plan, dragged, element, true) !== null) || wishOfDrop(plan, dragged, element, false) === null;
      if (!wishOfDrop(plan, dragged, element, isBefore)) return setOver(null);
      event.preventDefault();
      if (over?.element !== element || over.isBefore !== isBefore) setOver({ element, isBefore });
    },
    drop(element, event) {
      event.preventDefault();
      const wish = over && over.element === element ? wishOfDrop(plan, dragged, element, over.isBefore) : null;
      setOver(null);
      drag(-1);
      if (wish) work.setWish(wish);
    },
    end() {
      setOver(null);
      drag(-1);
    },
  } : null), [plan, dragged, over, work]);
}

/** How far down the row the pointer is: 0 at its top, 1 at its foot. */
function placeIn({ clientY, currentTarget }: DragEvent): number {
  const { top, height } = currentTarget.getBoundingClientRect();
  return (clientY - top) / height;
}
