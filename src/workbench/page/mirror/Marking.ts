import type { BookRange, BookSheet } from '#xlsx/book/Book';
import type { SheetState } from '#workbench/host/state/HostState';

/** One thing that the engine's plug-ins draw: the mutation that puts it there, and the one that takes it away. Unit and sheet are added. */
export interface Marking {
  add: { id: string; params: object };
  remove: { id: string; params: object };
}

/** What a kind of marking is made from. */
export interface MarkedSheet {
  state: SheetState;
  /** A name's reference (`Lijsten!$A$2:$A$9`), or undefined when it is no plain reference. */
  referenceOf(name: string): string | undefined;
}

/** From what the host keeps of a sheet to what the page draws of it; equal input gives equal output. */
export type MarkingsOf = (sheet: MarkedSheet) => Marking[];

export type Table = BookSheet['tables'][number];

export function engineRange({ top, left, bottom, right }: BookRange) {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}
