/* eslint-disable max-lines-per-function -- a step is one object, whose parts share what they read */
import type { DeleteRows, InsertRows, RestoreRows } from '#core/edits/change/Change';
import { blank, changedCell, contentsOf, inGrid, written } from '#workbook/change/cellTexts';
import { DropdownsLike } from '#workbook/change/DropdownsLike';
import { before, namesBefore, Rewriter, type OriginalRowOf } from '#workbook/change/Rewriter';
import { queueDress, RowLooks, type KeptLooks } from '#workbook/change/RowLooks';
import { PushedCell, rowsOf, sheetOf, type Ground, type Step } from '#workbook/change/Step';

/** Puts rows in, with the looks of a row that they are to be like. */
export function insertRowsStep(ground: Ground, act: InsertRows, originalRow: OriginalRowOf): Step {
  const sheet = sheetOf(ground, act.sheetId);
  const dropdowns = new DropdownsLike(sheet, act, (row) => originalRow(act.sheetId, row));
  let filled: Excel.Range;
  return {
    ...bareInsertStep(ground, act, () => {
      if (act.table !== undefined) growTable(ground, act.table, act.count);
      filled = sheet.getRangeByIndexes(act.row, 0, act.count, Math.max(1, act.width));
      if (act.like !== null && act.like !== act.row - 1) {
        filled.copyFrom(sheet.getRangeByIndexes(act.like >= act.row ? act.like + act.count : act.like, 0, 1, Math.max(1, act.width)), 'Formats');
      }
      dropdowns.queue();
      filled.load('formulas,values');
    }),
    look: () => dropdowns.look(),
    refusal: () => (act.table === undefined || ground.canResize ? null : { code: 'table-cannot-grow', data: { table: act.table } }),
    done() {
      const cells = contentsOf(filled);
      return cells.some((row) => row.some((content) => content !== '')) ? { ...act, filled: cells } : act;
    },
  };
}

function growTable({ context }: Ground, name: string, rows: number): void {
  const table = context.workbook.tables.getItem(name);
  table.resize(table.getRange().getResizedRange(rows, 0));
}

interface Rows { readonly sheetId: string; readonly row: number; readonly count: number }

function placeOf({ row, count }: Rows): string {
  return `${row + 1}:${row + count}`;
}

/** Rows that come in and nothing else; `andThen` queues what follows from it. */
export function bareInsertStep(ground: Ground, rows: Rows, andThen: () => void = () => undefined): Step {
  const sheet = sheetOf(ground, rows.sheetId);
  let pushed: PushedCell;
  return {
    place: placeOf(rows),
    ask: () => pushed.ask(),
    queue(mark) {
      pushed = new PushedCell(sheet, 'rowIndex', rows.row, 0);
      rowsOf(sheet, rows.row, rows.count).insert('Down');
      mark();
      andThen();
    },
    done: () => null,
    back: () => { rowsOf(sheet, rows.row, rows.count).delete('Up'); },
  };
}

/** A step that is only there for taking back; it stands before those that are taken back first. */
export function backStep(place: string, back: () => void, look: Pick<Step, 'look' | 'lookMore'> = {}): Step {
  return { place, ...look, queue: (mark) => mark(), done: () => null, back };
}

/** Takes rows out, after reading all that is needed to bring them back. */
export function deleteRowsSteps(ground: Ground, act: DeleteRows, originalRow: OriginalRowOf): Step[] {
  const sheet = sheetOf(ground, act.sheetId);
  const width = Math.max(1, act.held.cells[0]?.length ?? 1);
  const expected = act.held.cells.length > 0 ? act.held.cells : blank(act.count, width);
  const pointing = new Rewriter(ground, before(act.pointing), originalRow, namesBefore(act.names));
  const dress = new Dress(ground, act, width, originalRow, act.row + act.count);
  let cells: Excel.Range;
  let formats: Excel.Range;
  // Rows that never went need nothing back.
  let isBack = false;
  const block = (): Excel.Range => sheet.getRangeByIndexes(act.row, 0, act.count, width);
  return [
    backStep(placeOf(act), () => { if (isBack) pointing.queue(); }, { look: () => pointing.look() }),
    backStep(placeOf(act), () => {
      if (!isBack) return;
      block().numberFormat = formats.numberFormat as string[][];
      block().formulas = written(contentsOf(cells), inGrid(formats.numberFormat as string[][]));
      dress.queue();
      queueOutline(sheet, act);
    }, { look: () => dress.look(), lookMore: () => dress.lookMore() }),
    {
      place: placeOf(act),
      queue(mark) {
        cells = block();
        cells.load('formulas,values');
        formats = block();
        formats.load('numberFormat');
        rowsOf(sheet, act.row, act.count).delete('Up');
        mark();
      },
      objection: () => changedCell(cells, expected, { top: act.row, left: 0 }),
      done: () => ({ ...act, held: { ...act.held, cells: contentsOf(cells), ...(act.held.isOurs ? {} : { looks: dress.wanted() }) } }),
      back() {
        isBack = true;
        rowsOf(sheet, act.row, act.count).insert('Down');
      },
    },
  ];
}

/** Brings rows back: their cells, their looks, and what pointed at them. */
export function restoreRowsSteps(ground: Ground, act: RestoreRows, originalRow: OriginalRowOf): Step[] {
  const width = Math.max(1, act.held.cells[0]?.length ?? 1);
  const pointing = new Rewriter(ground, before(act.pointing), originalRow, namesBefore(act.names));
  const dress = new Dress(ground, act, width, originalRow, act.row);
  return [
    { ...bareInsertStep(ground, act), done: () => act },
    {
      ...backStep(placeOf(act), () => undefined, { look: () => { dress.look(); pointing.look(); }, lookMore: () => dress.lookMore() }),
      queue(mark) {
        mark();
        const block = sheetOf(ground, act.sheetId).getRangeByIndexes(act.row, 0, act.count, width);
        const formats = dress.wanted()?.numberFormats;
        if (formats) block.numberFormat = formats;
        block.formulas = written(act.held.cells, inGrid(formats));
        if (formats) block.numberFormat = formats;
        dress.queue();
        queueOutline(sheetOf(ground, act.sheetId), act);
        pointing.queue();
      },
    },
  ];
}

/** Groups rows that came back as deep as they lay. */
function queueOutline(sheet: Excel.Worksheet, { row, held: { outline } }: DeleteRows | RestoreRows): void {
  outline?.levels.forEach((level, at) => {
    const rows = rowsOf(sheet, row + at, 1);
    for (let deeper = outline.given; deeper < level; deeper += 1) rows.group('ByRows');
    for (let deeper = level; deeper < outline.given; deeper += 1) rows.ungroup('ByRows');
  });
}

/** Gives rows that come in at a place the looks that others had there, knowing what they have from their neighbours. */
class Dress {
  private readonly own: RowLooks | null;
  private readonly above: RowLooks | null;
  private readonly below: RowLooks | null;
  private readonly kept: KeptLooks | null;

  constructor(private readonly ground: Ground, private readonly act: DeleteRows | RestoreRows, private readonly width: number, originalRow: OriginalRowOf, rowBelow: number) {
    const { sheetId, row, count, held } = act;
    this.kept = (held.looks ?? null) as KeptLooks | null;
    const looksOf = (at: number, rows: number): RowLooks | null => {
      const original = at < 0 ? null : originalRow(sheetId, at);
      return original === null ? null : new RowLooks(ground, { sheetId, row: original, count: rows, width });
    };
    const isPlain = held.isOurs === true;
    this.own = isPlain || this.kept ? null : looksOf(row, count);
    this.above = isPlain ? null : looksOf(row - 1, 1);
    this.below = isPlain ? null : looksOf(rowBelow, 1);
  }

  look(): void {
    for (const each of [this.own, this.above, this.below]) each?.look();
  }

  lookMore(): void {
    for (const each of [this.own, this.above, this.below]) each?.lookMore();
  }

  wanted(): KeptLooks | null {
    return this.kept ?? this.own?.taken() ?? null;
  }

  queue(): void {
    const wanted = this.wanted();
    if (wanted) queueDress(this.ground, { ...this.act, width: this.width }, wanted, { above: this.above?.taken() ?? null, below: this.below?.taken() ?? null });
  }
}
