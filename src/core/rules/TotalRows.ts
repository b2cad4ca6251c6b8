import type { Plan, RowPlace } from '#core/plan/Plan';
import { amountColumnsOf, lineColumnsOf, type AmountColumn } from '#core/rules/amountColumns';
import { slotOf, type PartSums } from '#core/rules/PartSums';
import type { CellValue } from '#core/values/CellValue';
import { firstText, isTotalText } from '#core/values/totalText';

/** With more rows of totals than this, what each of them adds up is anybody's guess. */
const MOST_ROWS = 200;

/**
 * Rows of totals, and what the lines between them add up to: by column of amounts. Sums are kept true line by line, so
 * that a total is held against them without going through its rows.
 */
export class TotalRows {
  private readonly sheets: (SheetTotals | null)[] = [];
  private readonly lineColumns: (line: number) => readonly AmountColumn[];

  constructor(private readonly plan: Plan) {
    this.lineColumns = lineColumnsOf(plan);
    (plan.cells ?? []).forEach((_, sheet) => { this.sheets[sheet] = this.find(sheet); });
    if (this.sheets.some((each) => each !== null)) for (let line = 0; line < plan.means.count; line += 1) this.count(line, 1);
  }

  /** The rows of totals of a sheet, from top to bottom. */
  rowsOf(sheet: number): readonly number[] {
    return this.sheets[sheet]?.rows ?? NONE;
  }

  /** What a row of totals says that it is about: `SD1` of `Totaal SD1`; '' of any other row. */
  nameAt({ sheet, row }: RowPlace): string {
    const cells = this.plan.cells?.[sheet];
    return cells && this.rowsOf(sheet).includes(row) ? nameIn(firstText(cells.rows[row - cells.top] ?? [])) : '';
  }

  /** The text that heads a row of totals. */
  labelAt({ sheet, row }: RowPlace): string {
    const cells = this.plan.cells?.[sheet];
    return cells ? firstText(cells.rows[row - cells.top] ?? []) : '';
  }

  columnsOf(sheet: number): readonly AmountColumn[] {
    return this.sheets[sheet]?.columns ?? [];
  }

  /** Sums of a column over the lines between one row of totals and the next: one part more than there are rows of totals. */
  parts(sheet: number, column: number): readonly PartSums[] {
    return this.sheets[sheet]?.parts.get(column) ?? [];
  }

  /** Takes the amounts of a line out, or puts them in as they now are. */
  count(line: number, sign: 1 | -1): void {
    const { means, years } = this.plan;
    const totals = this.sheets[means.sheet[line]!];
    if (!totals) return;
    const part = partOf(totals.rows, means.row[line]!);
    for (const { column, year } of this.lineColumns(line)) {
      const sums = totals.parts.get(column)?.[part];
      if (sums) sums[slotOf(means.aard[line]!, means.richting[line]!)] += sign * means.amounts[line * years.length + year]!;
    }
  }

  /**
   * After a change of these rows: where one became a row of totals, or is none any more, its sheet is added up anew. Gives
   * the rows of totals that count them.
   * @param hasOtherElements what is named `Totaal SD1` may be another one now, on any sheet
   */
  update(rows: readonly RowPlace[], hasOtherElements: boolean): readonly RowPlace[] {
    for (const { sheet, row } of rows) {
      const cells = this.plan.cells?.[sheet];
      if (cells && isTotal(cells.rows[row - cells.top] ?? []) !== this.rowsOf(sheet).includes(row)) this.renew(sheet);
    }
    const touched = hasOtherElements ? this.sheets.map((_, sheet) => sheet) : rows.map(({ sheet }) => sheet);
    return [...new Set(touched)].flatMap((sheet) => this.rowsOf(sheet).map((row) => ({ sheet, row })));
  }

  private renew(sheet: number): void {
    this.sheets[sheet] = this.find(sheet);
    if (this.sheets[sheet]) for (let line = 0; line < this.plan.means.count; line += 1) if (this.plan.means.sheet[line] === sheet) this.count(line, 1);
  }

  private find(sheet: number): SheetTotals | null {
    const { rows: grid, top, from, to } = this.plan.cells![sheet]!;
    const columns = COUNTED.has(this.plan.sheets[sheet]!.kind) ? amountColumnsOf(this.plan, sheet) : [];
    if (columns.length === 0) return null;
    const rows = grid.slice(from, to).flatMap((row, i) => (isTotal(row) ? [top + from + i] : []));
    if (rows.length === 0 || rows.length > MOST_ROWS) return null;
    const empty = (): PartSums[] => Array.from({ length: rows.length + 1 }, () => ({ expenses: 0, receipts: 0, people: 0 }));
    return { rows, columns, parts: new Map(columns.map(({ column }) => [column, empty()])) };
  }
}

interface SheetTotals {
  readonly rows: readonly number[];
  readonly columns: readonly AmountColumn[];
  readonly parts: ReadonlyMap<number, PartSums[]>;
}

const NONE: readonly number[] = [];
const COUNTED: ReadonlySet<string> = new Set(['plan', 'middelen', 'vlak']);

function isTotal(row: readonly CellValue[]): boolean {
  const text = firstText(row);
  return isTotalText(text) || isOfAPivot(text);
}

/** `SD1 Totaal`, as a pivot table says. Looking at its last letter first spares nearly every row the expression. */
function isOfAPivot(text: string): boolean {
  return (text.charCodeAt(text.length - 1) | 32) === SMALL_L && OF_A_PIVOT.test(text);
}

const SMALL_L = 'l'.charCodeAt(0);
const OF_A_PIVOT = /\S\s+(?:sub)?tota(?:al|l)$/iu;

const TOTAL_WORD = /^(?:algemeen|grand|sub|eind|deel)?[\s-]*tota(?:al|len|ls?)\s*(?:van|of|voor|for)?[\s:–-]*|\s+(?:sub)?tota(?:al|l)$/iu;

/** `Totaal SD1` is about SD1. */
function nameIn(label: string): string {
  return label.replace(TOTAL_WORD, '').trim();
}

function partOf(rows: readonly number[], row: number): number {
  const next = rows.findIndex((each) => each > row);
  return next < 0 ? rows.length : next;
}
