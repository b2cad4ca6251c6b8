import type { ReactElement } from 'react';
import type { Plan } from '#core/plan/Plan';
import { ActSheet } from './ActSheet';
import { AddForm } from './AddForm';
import { MoveToSheet } from './MoveToSheet';
import type { TreeWish } from './TreeWish';
import './tree.css';

export interface TreeWorkProps {
  plan: Plan;
  wish: TreeWish;
  onWish: (wish: TreeWish) => void;
  onClose: () => void;
}

/** What is asked or shown for a wish. Renaming is typed in the tree itself. */
export function TreeWork({ plan, wish, onWish, onClose }: TreeWorkProps): ReactElement | null {
  switch (wish.kind) {
    case 'add': return <AddForm key={wish.element} plan={plan} element={wish.element} onClose={onClose} />;
    case 'move-to': return <MoveToSheet plan={plan} element={wish.element} onChoose={(under) => onWish({ kind: 'act', act: { kind: 'move', element: wish.element, under } })} onClose={onClose} />;
    case 'copy': return <ActSheet plan={plan} first={{ kind: 'copy', element: wish.element, years: 1 }} onClose={onClose} />;
    case 'renumber': return <ActSheet plan={plan} first={{ kind: 'renumber', element: wish.element }} onClose={onClose} />;
    case 'act': return <ActSheet plan={plan} first={wish.act} onClose={onClose} />;
    case 'rename': return null;
  }
}
