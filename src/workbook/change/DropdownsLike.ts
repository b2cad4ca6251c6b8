import type { InsertRows } from '#core/edits/change/Change';

/** Wider than this nobody has dropdowns. */
const WIDEST = 80;
const PARTS = 'type,rule,errorAlert,prompt,ignoreBlanks';

interface Seen { readonly column: number; readonly like: Excel.DataValidation; readonly neighbours: readonly Excel.DataValidation[] }

/**
 * The dropdowns that new rows get from the row that they are to be like. Between two rows with the same dropdown Excel
 * extends it by itself; at an edge it doesn't.
 */
export class DropdownsLike {
  private seen: readonly Seen[] = [];

  constructor(private readonly sheet: Excel.Worksheet, private readonly act: InsertRows, private readonly originalRow: (row: number) => number | null) {}

  look(): void {
    const like = this.act.like === null ? null : this.originalRow(this.act.like);
    if (like === null) return;
    const around = [this.act.row - 1, this.act.row].flatMap((row) => (row < 0 ? [] : this.originalRow(row) ?? []));
    this.seen = Array.from({ length: Math.min(this.act.width, WIDEST) }, (_, column) => ({
      column, like: this.load(like, column), neighbours: around.map((row) => this.load(row, column)),
    }));
  }

  queue(): void {
    for (const { column, like, neighbours } of this.seen) {
      if (like.type !== 'List' || (neighbours.length === 2 && neighbours.every((each) => isSame(each, like)))) continue;
      const { dataValidation } = this.sheet.getRangeByIndexes(this.act.row, column, this.act.count, 1);
      dataValidation.rule = like.rule;
      dataValidation.errorAlert = like.errorAlert;
      dataValidation.prompt = like.prompt;
      dataValidation.ignoreBlanks = like.ignoreBlanks;
    }
  }

  private load(row: number, column: number): Excel.DataValidation {
    const { dataValidation } = this.sheet.getRangeByIndexes(row, column, 1, 1);
    dataValidation.load(PARTS);
    return dataValidation;
  }
}

function isSame(one: Excel.DataValidation, other: Excel.DataValidation): boolean {
  return one.type === other.type && JSON.stringify(one.rule) === JSON.stringify(other.rule);
}
