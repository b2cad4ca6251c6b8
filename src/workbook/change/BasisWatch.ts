import type { Act, Basis } from '#core/edits/change/Change';
import { partsAfter } from '#core/edits/change/areaAfter';
import { asText } from '#core/edits/change/Contents';
import type { Area } from '#core/values/grid/Area';
import type { Refusal } from '#core/values/Result';
import { changedCell, contentsOf } from '#workbook/change/cellTexts';
import { sheetOf, type Ground } from '#workbook/change/Step';

/** A block that the change rests on: where it stands by now, what it must hold, and its corners, which follow it. */
interface Watched {
  readonly sheetId: string;
  readonly area: Area;
  readonly cells: Basis['cells'];
  readonly block: Excel.Range;
  readonly corners: readonly Excel.Range[];
}

/** The calls by which a batch stops before it has written anything. */
const GUARDS = ['getIntersection(', 'find('];
/** So many texts are guarded one by one: those of rows that are taken out or moved. */
const TEXTS = 300;

/**
 * The cells that a change rests on: as they are before the first batch, at the start of each, and after it. Rows and
 * columns that somebody put in or took out meanwhile stop the batch before it writes: the corners of a block are no
 * longer where they were. Other changes among them are noticed when the answers are in.
 */
export class BasisWatch {
  private watched: Watched[] = [];
  private starts: Excel.Range[] = [];

  constructor(private readonly ground: Ground, private readonly basis: readonly Basis[]) {}

  look(): void {
    this.watched = this.basis.map(({ sheetId, top, left, cells }) => (
      this.watch(sheetId, { top, left, bottom: top + cells.length - 1, right: left + Math.max(1, cells[0]?.length ?? 1) - 1 }, cells)));
  }

  /** Why the change can't be made on what there is now. */
  refusal(): Refusal | null {
    return firstChanged(this.watched, this.watched.map(({ block }) => block));
  }

  before(acts: readonly Act[]): void {
    for (const { sheetId, area, corners } of this.watched) {
      corners[0]?.getIntersection(this.cell(sheetId, area.top, area.left));
      corners[1]?.getIntersection(this.cell(sheetId, area.bottom, area.right));
    }
    for (const { sheetId, row, column, text } of guardedTexts(acts)) this.cell(sheetId, row, column).find(text, { completeMatch: true, matchCase: true });
    this.starts = this.watched.map(({ sheetId, area }) => this.block(sheetId, area));
  }

  after(acts: readonly Act[]): void {
    const before = this.watched;
    // Of what the acts put in between nothing rests: it may be more than Excel answers at once.
    this.watched = before.flatMap(({ sheetId, area, cells }) => partsAfter(acts, sheetId, area).map((part) => this.watch(sheetId, part, cells)));
    this.objection = () => firstChanged(before, this.starts);
  }

  /** Somebody changed these cells between the last reading and the batch. */
  objection: () => Refusal | null = () => null;

  /** The batch is in: the next one rests on what this one left. */
  settle(): void {
    this.watched = this.watched.map((each) => ({ ...each, cells: contentsOf(each.block) }));
  }

  /** What taking the change back rests on. */
  left(): Basis[] {
    return this.watched.map(({ sheetId, area, cells }) => ({ sheetId, top: area.top, left: area.left, cells }));
  }

  private watch(sheetId: string, area: Area, cells: Basis['cells']): Watched {
    return { sheetId, area, cells, block: this.block(sheetId, area), corners: [this.cell(sheetId, area.top, area.left), this.cell(sheetId, area.bottom, area.right)] };
  }

  private block(sheetId: string, { top, left, bottom, right }: Area): Excel.Range {
    const range = sheetOf(this.ground, sheetId).getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
    range.load('formulas,values');
    return range;
  }

  private cell(sheetId: string, row: number, column: number): Excel.Range {
    return sheetOf(this.ground, sheetId).getRangeByIndexes(row, column, 1, 1);
  }
}

/** Whether a batch stopped at one of its guards: nothing of it was done. */
export function isGuarded(failure: unknown): boolean {
  const { debugInfo } = failure as { debugInfo?: { statement?: string } };
  return GUARDS.some((call) => debugInfo?.statement?.includes(call));
}

function firstChanged(watched: readonly Watched[], ranges: readonly Excel.Range[]): Refusal | null {
  for (const [index, { cells, area }] of watched.entries()) {
    const range = ranges[index];
    const refusal = range ? changedCell(range, cells, area) : null;
    if (refusal) return refusal;
  }
  return null;
}

/**
 * Short texts of rows that go: a row that holds others by now is not the one that was meant. Only the first such act of
 * a batch stands where it says before the batch begins.
 */
function guardedTexts(acts: readonly Act[]): { sheetId: string; row: number; column: number; text: string }[] {
  const first = acts.find(({ kind }) => !STAYING.has(kind));
  if (first?.kind !== 'delete-rows' && first?.kind !== 'move-rows') return [];
  const cells = first.kind === 'delete-rows' ? first.held.cells : first.cells;
  // What is written before, in the same batch, is not there yet.
  const written = acts.slice(0, acts.indexOf(first)).filter((act) => act.kind === 'write').filter(({ sheetId }) => sheetId === first.sheetId);
  const isWritten = (row: number): boolean => written.some(({ top, after }) => row >= top && row < top + after.length);
  return cells.flatMap((row, down) => row.flatMap((content, column) => {
    const text = isWritten(first.row + down) ? '' : asText(content);
    return typeof text === 'string' && PLAIN.test(text) && typeof content === 'string' ? [{ sheetId: first.sheetId, row: first.row + down, column, text }] : [];
  })).slice(0, TEXTS);
}

/** Acts that leave every cell where it stands. */
const STAYING: ReadonlySet<string> = new Set(['write', 'group-rows', 'merge-cells', 'dropdown', 'name', 'make-style', 'drop-style', 'style-rows', 'restore-looks']);

/** What finding takes literally, and a number format does not change. */
const PLAIN = /^\p{L}[\p{L}\p{N} .-]{0,60}$/u;
