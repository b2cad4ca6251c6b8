import type { ExcelWorkbook } from '#workbook/ExcelWorkbook';
import type { RegisterClient } from '#submission/RegisterClient';
import type { TokenSource } from '#auth/TokenSource';
import type { Clock } from '#actions/Clock';

/** What the actions work with; `main` wires it. */
export interface Desk {
  readonly workbook: ExcelWorkbook;
  readonly register: RegisterClient;
  readonly tokens: TokenSource;
  /** The bytes of the template or the sample, in base64. */
  loadAsset(source: 'sjabloon' | 'voorbeeld'): Promise<string>;
  /** Tells of the network coming and going; returns what ends it. */
  hearNetwork(listener: (isOnline: boolean) => void): () => void;
  /** Name of the workbook's file, without its extension; '' when it has none yet. */
  workbookName(): string;
  /** What following the workbook waits by; the page's own time where none is given. */
  readonly clock?: Clock;
}
