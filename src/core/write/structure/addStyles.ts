import type { ChangeBuilder } from '#core/edits/change/ChangeBuilder';
import type { Plan } from '#core/plan/Plan';
import { levelById } from '#core/scheme/schemes';
import type { LevelId } from '#core/scheme/Scheme';
import { cellName } from '#core/values/address';
import type { StructureRow } from './StructurePreview';
import type { SheetSite } from './SheetSite';

/** One act holds so many cells: what they look like is answered by Excel, and must fit in one answer. */
const CELLS = 3_000;
/** The fills of the first levels that hold no means; further ones have none. */
const FILLS = ['#DDEBF7', '#F2F2F2'];

/** Gives the rows of each level a named style, made where the workbook has none of that name; rows that bear it already are left. */
export function addStyles(builder: ChangeBuilder, site: SheetSite, { scheme }: Plan, rows: StructureRow[]): void {
  const { layout: { id, name, columns } } = site;
  const at = columns.map(({ column }) => site.now(column));
  const left = at.reduce((a, b) => Math.min(a, b));
  const width = at.reduce((a, b) => Math.max(a, b)) - left + 1;
  for (const [level, own] of rowsByLevel(site)) {
    const style = `Doelboom ${levelById(scheme, level)?.words.nl.short ?? level}`;
    const bare = own.filter((row) => site.seen.styleOf?.(row) !== style);
    const [first] = bare;
    if (first === undefined) continue;
    builder.makeStyle({ name: style, ...lookOf(scheme, level), like: { sheetId: id, row: first, column: columns[0]?.column ?? 0 } });
    for (const runs of inActs(runsOf(bare), width)) builder.styleRows({ sheetId: id, style, left, columns: width, runs });
    rows.push({ part: 'stijlen', sheet: name, is: 'new-styles', place: cellName(first, left), count: bare.length, text: style });
  }
}

function rowsByLevel({ elements }: SheetSite): Map<LevelId, number[]> {
  const found = new Map<LevelId, number[]>();
  for (const [row, { level }] of [...elements].sort(([one], [other]) => one - other)) {
    if (level === '') continue;
    const known = found.get(level);
    if (known) known.push(row);
    else found.set(level, [row]);
  }
  return found;
}

function lookOf({ levels }: Plan['scheme'], id: LevelId): { isBold: boolean; fill: string | null } {
  const above = levels.filter(({ carriesMeans, isListed }) => !carriesMeans && !isListed).findIndex((level) => level.id === id);
  return { isBold: above >= 0, fill: FILLS[above] ?? null };
}

interface Run { readonly row: number; readonly count: number }

function runsOf(rows: readonly number[]): Run[] {
  const runs: { row: number; count: number }[] = [];
  for (const row of rows) {
    const open = runs.at(-1);
    if (open && open.row + open.count === row) open.count += 1;
    else runs.push({ row, count: 1 });
  }
  return runs;
}

function inActs(runs: readonly Run[], width: number): Run[][] {
  const acts: Run[][] = [];
  let room = 0;
  for (const run of runs.flatMap((each) => parts(each, Math.max(1, Math.floor(CELLS / width))))) {
    if (room < run.count * width) [acts[acts.length], room] = [[], CELLS];
    acts.at(-1)?.push(run);
    room -= run.count * width;
  }
  return acts;
}

function parts({ row, count }: Run, most: number): Run[] {
  return Array.from({ length: Math.ceil(count / most) }, (_, part) => ({ row: row + part * most, count: Math.min(most, count - part * most) }));
}
