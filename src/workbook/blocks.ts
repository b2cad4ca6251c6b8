/** Rows of one sheet that are read in one go, counted from the top of its used range. */
export interface Block { readonly sheet: number; readonly firstRow: number; readonly rows: number; readonly bytes: number }

interface Sized { readonly rows: number; readonly columns: number; readonly sample: readonly (readonly unknown[])[] }

/** Excel on the web refuses an answer over 5 MB; half of it leaves room for rows that are longer than the sample's. */
const BYTES_PER_ANSWER = 2_400_000;
/** Excel gives at most 5 million cells at once. */
const CELLS_PER_RANGE = 4_000_000;
/** What an empty cell takes: two quotes and a comma. */
const SMALLEST_CELL = 3;
/** The sample's first rows are headers and titles, which say little of the rows below. */
const HEADER_ROWS = 8;

/** The rows that the sample does not hold, in blocks of which each fits in one answer. */
export function blocksOf(sheet: Sized, index: number): Block[] {
  const rest = sheet.rows - sheet.sample.length;
  if (rest <= 0) return [];
  const rowBytes = bytesPerRow(sheet);
  const size = Math.max(1, Math.min(rest, Math.floor(BYTES_PER_ANSWER / rowBytes), Math.floor(CELLS_PER_RANGE / sheet.columns)));
  const blocks: Block[] = [];
  for (let firstRow = sheet.sample.length; firstRow < sheet.rows; firstRow += size) {
    const rows = Math.min(size, sheet.rows - firstRow);
    blocks.push({ sheet: index, firstRow, rows, bytes: rows * rowBytes });
  }
  return blocks;
}

function bytesPerRow({ sample, columns }: Sized): number {
  const rows = sample.slice(Math.min(HEADER_ROWS, Math.max(0, sample.length - 1)));
  const text = new TextEncoder().encode(JSON.stringify(rows)).length;
  return Math.max(columns * SMALLEST_CELL + 3, Math.ceil(text / Math.max(1, rows.length)));
}

/** Blocks put together so that each batch is one answer of at most 2.4 MB. */
export function inBatches(blocks: readonly Block[]): Block[][] {
  const batches: Block[][] = [];
  let bytes = Infinity;
  for (const block of blocks) {
    if (bytes + block.bytes > BYTES_PER_ANSWER) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(block);
    bytes += block.bytes;
  }
  return batches;
}

/** Two batches of about half the rows; null when there is nothing left to halve. */
export function halved(blocks: readonly Block[]): [Block[], Block[]] | null {
  if (blocks.length > 1) {
    const middle = Math.ceil(blocks.length / 2);
    return [blocks.slice(0, middle), blocks.slice(middle)];
  }
  const [block] = blocks;
  if (!block || block.rows < 2) return null;
  const upper = Math.ceil(block.rows / 2);
  return [
    [{ ...block, rows: upper, bytes: block.bytes / 2 }],
    [{ ...block, firstRow: block.firstRow + upper, rows: block.rows - upper, bytes: block.bytes / 2 }],
  ];
}
