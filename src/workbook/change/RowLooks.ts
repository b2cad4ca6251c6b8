import { differingParts } from '#workbook/change/differingParts';
import { RowComments, type KeptComment } from '#workbook/change/RowComments';
import { sheetOf, type Ground } from '#workbook/change/Step';

/** Rows as they stand before the change begins: that is when they are looked at. */
interface Rows { readonly sheetId: string; readonly row: number; readonly count: number; readonly width: number }

/** How rows look, as plain data. */
export interface KeptLooks {
  readonly numberFormats: string[][];
  readonly cells: readonly (readonly Excel.CellProperties[])[];
  readonly rows: readonly Excel.RowProperties[];
  /** By column. */
  readonly dropdowns: readonly KeptDropdown[];
  /** By cell, where those of a column differ. */
  readonly cellDropdowns: readonly { readonly down: number; readonly column: number; readonly dropdown: KeptDropdown }[];
  readonly comments: readonly KeptComment[];
  /** How many conditional formats hold for any of them. */
  readonly conditional: number;
}

type KeptDropdown = Pick<Excel.DataValidation, 'type' | 'rule' | 'errorAlert' | 'prompt' | 'ignoreBlanks'>;

const CELL_LOOKS: Excel.CellPropertiesLoadOptions = {
  style: true,
  format: {
    fill: { color: true, pattern: true }, horizontalAlignment: true, verticalAlignment: true, wrapText: true, indentLevel: true,
    font: { bold: true, italic: true, color: true, name: true, size: true, underline: true, strikethrough: true },
    borders: { color: true, style: true, weight: true }, protection: true,
  },
};
const ROW_LOOKS: Excel.RowPropertiesLoadOptions = { rowHidden: true, format: { rowHeight: true } };
const VALIDATION = 'type,rule,errorAlert,prompt,ignoreBlanks';

/** The looks of rows, read before anything is written. */
export class RowLooks {
  private read: () => KeptLooks | null = () => null;
  /** By cell, of columns in which not all cells have the same rule. */
  private mixed: { readonly down: number; readonly column: number; readonly validation: Excel.DataValidation }[] = [];
  private dropdowns: readonly Excel.DataValidation[] = [];
  private readonly comments: RowComments;

  constructor(private readonly ground: Ground, private readonly rows: Rows) {
    this.comments = new RowComments(sheetOf(ground, rows.sheetId), rows);
  }

  look(): void {
    const { sheetId, row, count, width } = this.rows;
    const block = sheetOf(this.ground, sheetId).getRangeByIndexes(row, 0, count, width);
    block.load('numberFormat');
    const cells = block.getCellProperties(CELL_LOOKS);
    const rows = block.getRowProperties(ROW_LOOKS);
    const conditional = block.conditionalFormats.getCount();
    this.dropdowns = Array.from({ length: width }, (_, column) => {
      const { dataValidation } = block.getColumn(column);
      dataValidation.load(VALIDATION);
      return dataValidation;
    });
    this.read = () => ({
      numberFormats: block.numberFormat as string[][], cells: cells.value, rows: rows.value, comments: this.comments.kept(), conditional: conditional.value,
      dropdowns: this.dropdowns.map(kept), cellDropdowns: this.mixed.map(({ down, column, validation }) => ({ down, column, dropdown: kept(validation) })),
    });
    this.comments.look();
  }

  lookMore(): void {
    this.comments.lookMore();
    const { sheetId, row, count } = this.rows;
    this.mixed = this.dropdowns.flatMap(({ type }, column) => (isMixed(type) ? Array.from({ length: count }, (_, down) => {
      const validation = sheetOf(this.ground, sheetId).getRangeByIndexes(row + down, column, 1, 1).dataValidation;
      validation.load(VALIDATION);
      return { down, column, validation };
    }) : []));
  }

  /** Null where nobody looked. */
  taken(): KeptLooks | null {
    return this.read();
  }
}

/** What rows that come in between two others have from them: the looks of the one above, and a dropdown that both have. */
export interface Neighbours { readonly above: KeptLooks | null; readonly below: KeptLooks | null }

/** Queues looks for rows that have just come in: what they do not have from their neighbours already. */
export function queueDress(ground: Ground, { sheetId, row, count, width }: Rows, wanted: KeptLooks, { above, below }: Neighbours): void {
  const sheet = sheetOf(ground, sheetId);
  const block = sheet.getRangeByIndexes(row, 0, count, width);
  const isEdge = isAtEdge(wanted, { above, below });
  if (isEdge) {
    block.copyFrom(sheet.getRangeByIndexes(row + count, 0, 1, width), 'Formats');
    block.numberFormat = wanted.numberFormats;
  }
  const like = isEdge ? below : above;
  const cells = wanted.cells.map((line) => line.map((cell, right) => differingParts(cell, like?.cells[0]?.[right]) ?? {}));
  if (cells.some((line) => line.some(hasParts))) block.setCellProperties(cells as Excel.SettableCellProperties[][]);
  queueRows(block, wanted, above);
  wanted.dropdowns.forEach((dropdown, column) => {
    const [over, under] = [above?.dropdowns[column], below?.dropdowns[column]];
    const has = over && JSON.stringify(over) === JSON.stringify(under) ? over : null;
    dressColumn(block.getColumn(column).dataValidation, dropdown, has);
  });
  for (const { down, column, dropdown } of wanted.cellDropdowns) dressColumn(sheet.getRangeByIndexes(row + down, column, 1, 1).dataValidation, dropdown, null);
  queueComments(ground, sheetId, row, wanted);
}

/** Rows at the top of what conditional formats hold for come in without them: Excel goes by the row above. */
function isAtEdge({ conditional }: KeptLooks, { above, below }: Neighbours): boolean {
  return above !== null && below !== null && conditional !== above.conditional && conditional === below.conditional;
}

/** Queues heights and what is hidden. */
export function queueRows(block: Excel.Range, wanted: KeptLooks, above: KeptLooks | null): void {
  const rows = wanted.rows.map((line) => differingParts(line, above?.rows[0]) ?? {});
  if (rows.some(hasParts)) block.setRowProperties(rows as Excel.SettableRowProperties[]);
}

export function queueComments(ground: Ground, sheetId: string, row: number, { comments }: KeptLooks): void {
  const sheet = sheetOf(ground, sheetId);
  for (const { down, column, content, replies } of comments) {
    const comment = sheet.comments.add(sheet.getRangeByIndexes(row + down, column, 1, 1), content);
    for (const reply of replies) comment.replies.add(reply);
  }
}

function hasParts(parts: object): boolean {
  return Object.keys(parts).length > 0;
}

function kept({ type, rule, errorAlert, prompt, ignoreBlanks }: Excel.DataValidation): KeptDropdown {
  return { type, rule, errorAlert, prompt, ignoreBlanks };
}

/** Cells of one column with several rules: of all together the object model tells no more than that they differ. */
function isMixed(type: KeptDropdown['type']): boolean {
  return type === 'Inconsistent' || type === 'MixedCriteria';
}

function dressColumn(validation: Excel.DataValidation, wanted: KeptDropdown, has: KeptDropdown | null): void {
  if (has ? JSON.stringify(wanted) === JSON.stringify(has) : wanted.type === 'None') return;
  if (wanted.type === 'None') return validation.clear();
  if (isMixed(wanted.type)) return;
  validation.rule = wanted.rule;
  validation.errorAlert = wanted.errorAlert;
  validation.prompt = wanted.prompt;
  validation.ignoreBlanks = wanted.ignoreBlanks;
}
