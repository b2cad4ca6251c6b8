import type { TreeAct } from '#core/write/tree/TreeAct';

/** What a person wants to do in the tree: what still has to be asked, or an act that is shown before it is done. */
export type TreeWish =
  | { readonly kind: 'add' | 'rename' | 'move-to' | 'copy' | 'renumber'; readonly element: number }
  | { readonly kind: 'act'; readonly act: Extract<TreeAct, { kind: 'move' | 'delete' }> };
