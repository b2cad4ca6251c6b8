import type { Act, WriteCells } from '#core/edits/change/Change';

/** What a batch may take of Excel's 5 MB: what it writes comes back twice, as it was and as it is. */
const BYTES = 1_200_000;
/** An act of few words still takes an object path, an action and a mark. */
const LEAST = 600;

/** The acts in batches that Excel on the web takes; a block that is too large for one is written in parts. */
export function batchesOf(acts: readonly Act[]): Act[][] {
  const batches: Act[][] = [[]];
  let bytes = 0;
  for (const act of acts.flatMap(inParts)) {
    const size = sizeOf(act);
    if (bytes > 0 && bytes + size > BYTES) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(act);
    bytes += size;
  }
  return batches;
}

/** Looks are answered once and not written cell by cell: some 350 bytes each, of which a batch may hold three times as many. */
const LOOKS = 110;

function sizeOf(act: Act): number {
  if (act.kind === 'style-rows' || act.kind === 'restore-looks') return act.runs.reduce((sum, { count }) => sum + LEAST + count * act.columns * LOOKS, LEAST);
  return LEAST + JSON.stringify(act).length;
}

function inParts(act: Act): Act[] {
  if (act.kind !== 'write') return [act];
  const rows = Math.max(1, Math.floor(act.after.length * BYTES / sizeOf(act)));
  if (rows >= act.after.length) return [act];
  return Array.from({ length: Math.ceil(act.after.length / rows) }, (_, part) => rowsOf(act, part * rows, rows));
}

function rowsOf(act: WriteCells, from: number, rows: number): WriteCells {
  const cut = <Row>(grid: readonly Row[]): readonly Row[] => grid.slice(from, from + rows);
  return {
    ...act, top: act.top + from, before: cut(act.before), after: cut(act.after),
    ...(act.numberFormats && { numberFormats: cut(act.numberFormats) }),
    ...(act.numberFormatsBefore && { numberFormatsBefore: cut(act.numberFormatsBefore) }),
  };
}
