import type { PlanTree } from './planTree';
import type { TreeRow } from './visibleRows';

/** What a key asks for. `move` is to a row in sight, by its place. */
export type TreeStep =
  | { readonly kind: 'move'; readonly to: number }
  | { readonly kind: 'fold' | 'unfold' | 'choose'; readonly row: number }
  | { readonly kind: 'unfoldAll'; readonly nodes: readonly number[] };

export interface TreeKeys {
  readonly tree: PlanTree;
  readonly rows: readonly TreeRow[];
  /** Row with the focus. */
  readonly at: number;
  /** Rows that fit, for the page keys. */
  readonly page: number;
}

type Answer = (keys: TreeKeys) => TreeStep | null;

/** The keys of a tree as the ARIA practices have them. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  ArrowDown: ({ at, rows }) => move(at + 1, rows),
  ArrowUp: ({ at, rows }) => move(at - 1, rows),
  PageDown: ({ at, rows, page }) => move(Math.min(at + page, rows.length - 1), rows),
  PageUp: ({ at, rows, page }) => move(Math.max(at - page, 0), rows),
  Home: ({ rows }) => move(0, rows),
  End: ({ rows }) => move(rows.length - 1, rows),
  ArrowRight: ({ at, rows }) => {
    const row = rows[at];
    if (!row || row.isExpanded === null) return null;
    return row.isExpanded ? move(at + 1, rows) : { kind: 'unfold', row: at };
  },
  ArrowLeft: ({ at, rows, tree }) => {
    const row = rows[at];
    if (!row) return null;
    if (row.isExpanded) return { kind: 'fold', row: at };
    const parent = tree.nodes[row.node]?.parent ?? -1;
    return move(rows.findIndex(({ node }) => node === parent), rows);
  },
  '*': ({ at, rows, tree }) => {
    const parent = tree.nodes[rows[at]?.node ?? -1]?.parent ?? -1;
    return { kind: 'unfoldAll', nodes: parent >= 0 ? tree.nodes[parent]?.children ?? [] : tree.roots };
  },
  Enter: ({ at }) => ({ kind: 'choose', row: at }),
  ' ': ({ at }) => ({ kind: 'choose', row: at }),
};

export function answerTreeKey(key: string, keys: TreeKeys): TreeStep | null {
  return ANSWERS[key]?.(keys) ?? null;
}

function move(to: number, rows: readonly TreeRow[]): TreeStep | null {
  return to >= 0 && to < rows.length ? { kind: 'move', to } : null;
}

/** The next row after this one whose text begins with what was typed, from the top again at the end; -1 for none. */
export function findByTyping(typed: string, at: number, texts: (row: number) => readonly string[], count: number): number {
  const wanted = typed.toLowerCase();
  const skip = typed.length === 1 ? 1 : 0;
  for (let offset = skip; offset < count + skip; offset += 1) {
    const row = (Math.max(at, 0) + offset) % count;
    if (texts(row).some((text) => text.toLowerCase().startsWith(wanted))) return row;
  }
  return -1;
}
