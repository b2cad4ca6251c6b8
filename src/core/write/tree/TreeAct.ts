import type { LevelId } from '#core/scheme/Scheme';

/** What a person does in the tree. Elements are named by their index in the plan that is shown. */
export type TreeAct =
  /** A new element below another one; `under` is -1 for the top of the tree. Without a code one is proposed. */
  | { readonly kind: 'add'; readonly level: LevelId; readonly under: number; readonly title: string; readonly code?: string }
  | { readonly kind: 'rename'; readonly element: number; readonly title: string }
  /** With all that hangs below it: last below `under`, or right before the element `before`, which hangs there too. */
  | { readonly kind: 'move'; readonly element: number; readonly under: number; readonly before?: number }
  /** With all that hangs below it, and the means of all of it. */
  | { readonly kind: 'delete'; readonly element: number }
  /** The branch once more below the same parent, under new codes, with its periods and amounts so many years later. */
  | { readonly kind: 'copy'; readonly element: number; readonly years: number }
  /** New codes for a branch, or for the whole plan (-1); every reference goes along. */
  | { readonly kind: 'renumber'; readonly element: number };

/** Another code for an element, as renumbering gives it. */
export interface NewCode { readonly element: number; readonly code: string }
