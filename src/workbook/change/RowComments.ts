/** A comment as it can be given again: its author becomes who takes it back. */
export interface KeptComment { readonly down: number; readonly column: number; readonly content: string; readonly replies: readonly string[] }

interface Rows { readonly row: number; readonly count: number }

/** The comments in rows. Notes of the older kind cannot be read before ExcelApi 1.18. */
export class RowComments {
  private comments: Excel.CommentCollection | null = null;
  private places: { comment: Excel.Comment; range: Excel.Range }[] = [];

  constructor(private readonly sheet: Excel.Worksheet, private readonly rows: Rows) {}

  look(): void {
    this.comments = this.sheet.comments;
    this.comments.load('items/id,items/content,items/replies/items/content');
  }

  /** Where they stand: asked once it is known which there are. */
  lookMore(): void {
    this.places = (this.comments?.items ?? []).map((comment) => {
      const range = comment.getLocation();
      range.load('rowIndex,columnIndex');
      return { comment, range };
    });
  }

  kept(): KeptComment[] {
    const { row, count } = this.rows;
    return this.places.filter(({ range }) => range.rowIndex >= row && range.rowIndex < row + count).map(({ comment, range }) => ({
      down: range.rowIndex - row, column: range.columnIndex, content: comment.content, replies: comment.replies.items.map(({ content }) => content),
    }));
  }

  queueAdd(row: number, kept: readonly KeptComment[]): void {
    for (const { down, column, content, replies } of kept) {
      const comment = this.sheet.comments.add(this.sheet.getRangeByIndexes(row + down, column, 1, 1), content);
      for (const reply of replies) comment.replies.add(reply);
    }
  }
}
