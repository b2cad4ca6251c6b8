import type { ReactElement } from 'react';
import type { Plan } from '#core/plan/Plan';
import { Button } from '../ui/Button';
import { addChoices } from './addChoices';
import type { TreeWish } from './TreeWish';
import { useTreeWords } from './useTreeWords';
import './tree.css';

/** What can be done with the chosen element; the keys of the tree do the same. */
export function WorkButtons({ plan, element, onWish }: { plan: Plan; element: number; onWish: (wish: TreeWish) => void }): ReactElement | null {
  const words = useTreeWords();
  const own = plan.elements[element];
  if (!own) return null;
  return (
    <section className="tree-work" aria-label={words.work}>
      {addChoices(plan, element).length > 0 ? <Button onPress={() => onWish({ kind: 'add', element })}>{words.add}</Button> : null}
      <Button onPress={() => onWish({ kind: 'rename', element })}>{words.rename}</Button>
      {own.isListed ? null : <Button onPress={() => onWish({ kind: 'move-to', element })}>{words.moveTo}</Button>}
      {own.isListed ? null : <Button onPress={() => onWish({ kind: 'copy', element })}>{words.copy}</Button>}
      {own.isListed ? null : <Button onPress={() => onWish({ kind: 'renumber', element })}>{words.renumber}</Button>}
      <Button onPress={() => onWish({ kind: 'act', act: { kind: 'delete', element } })}>{words.remove}</Button>
    </section>
  );
}
