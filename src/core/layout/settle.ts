import type { Candidate } from './candidates';
import type { Found, FoundBlock } from './findReadings';
import type { SheetKind } from './Layout';
import type { SheetSnapshot } from './Snapshot';

/** A sheet with what was made of each block on it. */
export interface Settled { readonly sheet: SheetSnapshot; readonly blocks: readonly SettledBlock[] }

export interface SettledBlock extends FoundBlock {
  /** Null where the block is left out. */
  readonly chosen: Candidate | null;
  /** Why it is left out, though it can be read. */
  readonly left?: 'said' | 'report' | 'hidden-copy';
}

const PLAN_KINDS: ReadonlySet<SheetKind> = new Set(['plan', 'middelen', 'vlak']);

/**
 * Takes the best reading of each block, without what would count twice: a list of mere actions with amounts where a
 * real plan stands (then it is a report), and a hidden copy of a sheet that also stands visible.
 */
export function settle(found: readonly Found[]): Settled[] {
  const sober = mapped(found, (block) => settledBlock(block, false));
  const isPlan = ({ chosen }: SettledBlock): boolean => chosen?.kind === 'plan' || chosen?.kind === 'vlak';
  const hasPlan = sober.some(({ blocks }) => blocks.some(isPlan));
  const all = hasPlan ? sober : mapped(found, (block) => settledBlock(block, true));
  const visible = new Set(all.filter(({ sheet }) => sheet.isVisible).flatMap(({ blocks }) => blocks.map(({ chosen }) => chosen?.kind)));
  return mapped(all, (block, sheet) => {
    const isCopy = !block.isSettled && !sheet.isVisible && block.chosen !== null && PLAN_KINDS.has(block.chosen.kind) && visible.has(block.chosen.kind);
    return isCopy ? { ...block, chosen: null, left: 'hidden-copy' } : block;
  });
}

function mapped<Block extends FoundBlock>(found: readonly { sheet: SheetSnapshot; blocks: readonly Block[] }[], make: (block: Block, sheet: SheetSnapshot) => SettledBlock): Settled[] {
  return found.map(({ sheet, blocks }) => ({ sheet, blocks: blocks.map((block) => make(block, sheet)) }));
}

function settledBlock(block: FoundBlock, isBareTaken: boolean): SettledBlock {
  if (block.said.kind === null) return { ...block, chosen: null, left: 'said' };
  const chosen = bestOf(block.readings.filter(({ isBare }) => isBareTaken || block.isSettled || !isBare));
  return { ...block, chosen, ...(!chosen && block.readings.length > 0 && { left: 'report' as const }) };
}

function bestOf(readings: readonly Candidate[]): Candidate | null {
  const [first, ...others] = readings;
  return first ? others.reduce((a, b) => (b.score > a.score ? b : a), first) : null;
}
