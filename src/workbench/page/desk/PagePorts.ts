import type { Result } from '#core/values/Result';
import type { Book } from '#xlsx/book/Book';

/** What the page needs of the host: a workbook in and out, the faults it can play, and what it counts. */
export interface HostPort {
  /** Puts the workbook in the grid, in place of the one that was there. */
  load(book: Book, name: string): Promise<void>;
  /** The workbook as it stands now. */
  take(): Book;
  /** Milliseconds that each round trip of the pane takes on top of its own time. */
  setLatency(milliseconds: number): void;
  /** While someone types in a cell, Excel refuses the pane's batches or makes them wait. */
  setEditing(isEditing: boolean): void;
  /** Round trips and bytes, both ways, since the last workbook was loaded or the pane started again. */
  traffic(): { roundTrips: number; bytes: number };
  followTraffic(tell: () => void): void;
  restartTraffic(): void;
  /** Changes one cell as someone else would; gives its address (`Plan!D17`), or null when there is nothing to change. */
  letSecondAuthorEdit(): Promise<string | null>;
  /** How many outline buttons the sheet in front needs (0 without groups), and which one describes what is in view. */
  outline(): { deepest: number; shown: number };
  /** Hides and shows grouped rows of the sheet in front, so that only levels below `shown` stay in view. */
  foldTo(shown: number): Promise<void>;
}

/** Reading and writing .xlsx files. */
export interface FilePort {
  read(bytes: Uint8Array): Promise<Result<Book>>;
  write(book: Book): Promise<Uint8Array>;
}
