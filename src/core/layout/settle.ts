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
  readonly left?: 'said' | 'report' | 'hidden-copy' | 'legend' | 'own-report';
}

const PLAN_KINDS: ReadonlySet<SheetKind> = new Set(['plan', 'middelen', 'vlak']);

/**
 * Takes the best reading of each block, without what would count twice: a list of mere actions with amounts where a
 * real plan stands (then it is a report), a list of objectives that stand in a tree too, and a hidden copy of a sheet
 * that also stands visible.
 */
export function settle(found: readonly Found[]): Settled[] {
  const sober = mapped(found, (block) => settledBlock(block, false));
  const isPlan = ({ chosen }: SettledBlock): boolean => chosen?.kind === 'plan' || chosen?.kind === 'vlak';
  const hasPlan = sober.some(({ blocks }) => blocks.some(isPlan));
  const all = hasPlan ? sober : mapped(found, (block) => settledBlock(block, true));
  const tree = new Set(all.flatMap(({ blocks }) => blocks.flatMap(({ chosen }) => (chosen && chosen.listOf === undefined ? chosen.levels ?? [] : []))));
  const visible = new Set(all.filter(({ sheet }) => sheet.isVisible).flatMap(({ blocks }) => blocks.map(({ chosen }) => chosen?.kind)));
  return mapped(all, (block, { isVisible }) => {
    const { chosen, isSettled } = block;
    if (!chosen || isSettled) return block;
    if (!isVisible && PLAN_KINDS.has(chosen.kind) && visible.has(chosen.kind)) return { ...block, chosen: null, left: 'hidden-copy' };
    return chosen.listOf !== undefined && tree.has(chosen.listOf) ? { ...block, chosen: null, left: 'report' } : block;
  });
}

function mapped<Block extends FoundBlock>(found: readonly { sheet: SheetSnapshot; blocks: readonly Block[] }[], make: (block: Block, sheet: SheetSnapshot) => SettledBlock): Settled[] {
  return found.map(({ sheet, blocks }) => ({ sheet, blocks: blocks.map((block) => make(block, sheet)) }));
}

function settledBlock(block: FoundBlock, isBareTaken: boolean): SettledBlock {
  if (block.isOwnReport) return { ...block, chosen: null, left: 'own-report' };
  if (block.isLegend) return { ...block, chosen: null, left: 'legend' };
  if (block.said.kind === null) return { ...block, chosen: null, left: 'said' };
  const chosen = bestOf(block.readings.filter(({ isBare }) => isBareTaken || block.isSettled || !isBare));
  return { ...block, chosen, ...(!chosen && block.readings.length > 0 && { left: 'report' as const }) };
}

function bestOf(readings: readonly Candidate[]): Candidate | null {
  const [first, ...others] = readings;
  return first ? others.reduce((a, b) => (b.score > a.score ? b : a), first) : null;
}
