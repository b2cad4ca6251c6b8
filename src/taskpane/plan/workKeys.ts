import { elementsInOrder } from '#core/plan/elementOrder';
import type { Scheme } from '#core/scheme/Scheme';
import type { Plan, PlanElement } from '#core/plan/Plan';
import type { TreeWish } from '../tree/TreeWish';

type Wish = (plan: Plan, element: number) => TreeWish | null;

/** The keys that work in the tree, beside those that walk through it. */
const KEYS: Readonly<Record<string, Wish>> = {
  F2: (_, element) => ({ kind: 'rename', element }),
  Delete: (_, element) => ({ kind: 'act', act: { kind: 'delete', element } }),
  Insert: (_, element) => ({ kind: 'add', element }),
  'Alt+ArrowUp': (plan, element) => amongSiblings(plan, element, -1),
  'Alt+ArrowDown': (plan, element) => amongSiblings(plan, element, 1),
};

/** What a key asks for on an element; null for another key, or where there is nothing to do. */
export function wishOfKey(plan: Plan, element: number, { key, altKey, ctrlKey, metaKey }: { key: string; altKey: boolean; ctrlKey: boolean; metaKey: boolean }): TreeWish | null {
  if (ctrlKey || metaKey || !plan.elements[element]) return null;
  return KEYS[altKey ? `Alt+${key}` : key]?.(plan, element) ?? null;
}

/** Before the sibling above it, or behind the one below it. */
function amongSiblings(plan: Plan, index: number, by: 1 | -1): TreeWish | null {
  const own = plan.elements[index];
  if (!own || own.isListed) return null;
  const siblings = elementsInOrder(plan).filter(({ parent, sheet, isListed }) => parent === own.parent && sheet === own.sheet && !isListed);
  const at = siblings.indexOf(own);
  if (!siblings[at + by]) return null;
  const before = siblings[by < 0 ? at - 1 : at + 2];
  return { kind: 'act', act: { kind: 'move', element: index, under: own.parent, ...(before && { before: before.index }) } };
}

/** Where a dragged row comes to stand: in the upper part of a row before it, else last below it; null where it may not. */
// eslint-disable-next-line complexity -- both rows, and each way in which one may not stand there
export function wishOfDrop({ scheme, elements }: Plan, dragged: number, target: number, isBefore: boolean): TreeWish | null {
  const [own, onto] = [elements[dragged], elements[target]];
  const above = isBefore ? elements[onto?.parent ?? -1] : onto;
  if (!own || !onto || !above || own === onto || own.isListed || (isBefore && onto.isListed)) return null;
  if (!mayHangUnder(scheme, own, above)) return null;
  return isBefore ? moved(dragged, above.index, target) : moved(dragged, target);
}

function mayHangUnder({ levels }: Scheme, { level }: PlanElement, above: PlanElement): boolean {
  return levels.find(({ id }) => id === level)?.parents.includes(above.level) === true;
}

function moved(element: number, under: number, before?: number): TreeWish {
  return { kind: 'act', act: { kind: 'move', element, under, ...(before !== undefined && { before }) } };
}
