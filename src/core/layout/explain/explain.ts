import type { Steps } from '#core/values/steps';
import type { Candidate, Ground } from '../candidates';
import type { Layout } from '../Layout';
import type { LeftOutRows, Reason, SheetRecognition, Sureness } from '../Recognition';
import type { Settled, SettledBlock } from '../settle';
import type { SheetSnapshot } from '../Snapshot';
import { explainColumns } from './explainColumns';
import { leftOutRows } from './leftOutRows';

/** Scores nearer than this are near: another reading is worth a look. */
const NEAR = 1;
/** Nearer than this, nobody could tell. */
export const TOO_NEAR = 0.4;

/** Says of every sheet what was made of it, and why; of those that are read also, row by row, what was left out. */
export function* explain(settled: readonly Settled[], layout: Layout, ground: Ground): Steps<SheetRecognition[]> {
  const sheets: SheetRecognition[] = [];
  let next = 0;
  for (const { sheet, blocks } of settled) {
    if (blocks.length === 0) sheets.push(unread(sheet, undefined));
    for (const block of blocks) {
      const read = block.chosen && layout.sheets[next];
      if (!block.chosen || !read) { sheets.push(unread(sheet, block)); continue; }
      next += 1;
      sheets.push(explained(sheet, block, block.chosen, explainColumns(block, read, ground), yield* leftOutRows(sheet, read)));
    }
  }
  return sheets;
}

function unread(sheet: SheetSnapshot, block: SettledBlock | undefined): SheetRecognition {
  const why = block?.left ?? (sheet.values.every((row) => row.every((content) => content === '')) ? 'empty' : 'no-header');
  return {
    id: sheet.id, name: sheet.name, ...(block?.table !== undefined && { table: block.table }), kind: null, why: { id: why, data: {} },
    sureness: why === 'report' ? 'waarschijnlijk' : 'zeker', headerRow: -1, alternatives: block ? alternativesTo(block, null) : [], columns: [], leftOut: [],
  };
}

function explained(sheet: SheetSnapshot, block: SettledBlock, chosen: Candidate, columns: SheetRecognition['columns'], leftOut: readonly LeftOutRows[]): SheetRecognition {
  return {
    id: sheet.id, name: sheet.name, ...(block.table !== undefined && { table: block.table }), kind: chosen.kind,
    why: whyOf(sheet, block, chosen, columns.filter(({ meaning }) => meaning !== null).length), sureness: surenessOf(block, chosen),
    headerRow: chosen.header.row, alternatives: alternativesTo(block, chosen), columns, leftOut,
  };
}

function whyOf(sheet: SheetSnapshot, { said, table }: SettledBlock, { known, isBare, isNamed }: Candidate, count: number): Reason {
  if (said.kind !== undefined || said.headerRow !== undefined) return { id: 'said', data: {} };
  if (known) return { id: 'remembered', data: {} };
  if (isBare) return { id: 'bare-list', data: {} };
  return isNamed ? { id: 'name', data: { name: table ?? sheet.name, count } } : { id: 'headers', data: { count } };
}

function surenessOf(block: SettledBlock, chosen: Candidate): Sureness {
  if (block.isSettled) return 'zeker';
  if (chosen.isBare) return 'onzeker';
  const nearest = Math.max(-Infinity, ...rivalsOf(block, chosen).filter(({ isBare }) => !isBare).map(({ score }) => score));
  if (chosen.score - nearest < TOO_NEAR) return 'onzeker';
  return chosen.score - nearest < NEAR ? 'waarschijnlijk' : 'zeker';
}

/** The best reading of each other kind, the best first. */
export function rivalsOf({ readings }: SettledBlock, chosen: Candidate | null): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const each of readings) {
    const known = best.get(each.kind);
    if (each.kind !== chosen?.kind && (!known || each.score > known.score)) best.set(each.kind, each);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

function alternativesTo(block: SettledBlock, chosen: Candidate | null): SheetRecognition['alternatives'] {
  const least = chosen ? chosen.score - NEAR : -Infinity;
  return rivalsOf(block, chosen).filter(({ score }) => score > least).map(({ kind, header }) => ({ kind, headerRow: header.row }));
}
