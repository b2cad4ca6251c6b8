import type { PageState } from '../state/PageState';
import type { Store } from '../state/Store';
import { wordsOf } from '../words/wordsOf';
import type { HostPort } from './PagePorts';

/** Between two edits: at least this, at most twice this. */
const PAUSE_MS = 6000;

/** Someone else in the same workbook, who changes a cell now and then. */
export class SecondAuthor {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: HostPort, private readonly store: Store<PageState>) {}

  set(isOn: boolean): void {
    clearTimeout(this.timer);
    if (isOn) this.waitAndEdit();
  }

  /** One edit now; the page says where. */
  async edit(): Promise<void> {
    const where = await this.host.letSecondAuthorEdit();
    if (where) this.store.set({ told: wordsOf(this.store.get().language).told.authorChanged(where) });
  }

  private waitAndEdit(): void {
    this.timer = setTimeout(() => {
      void this.edit();
      this.waitAndEdit();
    }, PAUSE_MS * (1 + Math.random()));
  }
}
