import type { Book } from '#xlsx/book/Book';
import { emptyBook } from '#xlsx/book/emptyBook';
import { chooseFile } from '../files/chooseFile';
import { offerDownload, withXlsxEnding } from '../files/offerDownload';
import type { PageState } from '../state/PageState';
import type { Store } from '../state/Store';
import { wordsOf } from '../words/wordsOf';
import type { Asker } from './Asker';
import type { FilePort, HostPort } from './PagePorts';

const TEMPLATE = '/assets/plan-sjabloon.xlsx';
const SAMPLE = '/assets/voorbeeld-gent2020.xlsx';

interface DeskParts { store: Store<PageState>; host: HostPort; files: FilePort; ask: Asker }

/** What a person can do with workbooks on this page. Each act ends with the page showing what came of it; none throws for what the world refuses. */
export class Desk {
  /** Parts of the opened file that saving cannot keep. */
  private lost: Book['notKept'] = [];

  constructor(private readonly parts: DeskParts) {}

  private get words() { return wordsOf(this.parts.store.get().language); }

  /** What the page begins with: the sample, or what its address asks for. */
  async start(asked: string | null): Promise<void> {
    if (asked === 'leeg') await this.startEmpty();
    else if (asked === 'sjabloon') await this.startFresh();
    else await this.openSample();
  }

  /** Asks for a file of the person's own and opens it. */
  async open(): Promise<void> {
    const file = await chooseFile();
    if (file) await this.openFile(file);
  }

  async openFile(file: File): Promise<void> {
    await this.openNamed(file.name, () => file.arrayBuffer());
  }

  /** A new plan: the template, still without a name of its own. */
  async startFresh(): Promise<void> {
    if (await this.openNamed(this.words.file.untitled, () => fetched(TEMPLATE))) this.parts.store.set({ fileName: '' });
  }

  async openSample(): Promise<void> {
    await this.openNamed(SAMPLE.slice(SAMPLE.lastIndexOf('/') + 1), () => fetched(SAMPLE));
  }

  /** A workbook that the pane opens: Excel shows it as a new one, without a name of its own. */
  async openMade(base64: string | null): Promise<void> {
    if (base64 === null) await this.startEmpty();
    else if (await this.openNamed(this.words.file.untitled, async () => bytesOf(base64))) this.parts.store.set({ fileName: '' });
  }

  /** Saves the workbook as a file, after naming what would be lost. False when the person, or the world, stopped it. */
  async save(): Promise<boolean> {
    const { store, ask, host, files } = this.parts;
    const name = withXlsxEnding(store.get().fileName || this.words.file.untitled);
    if (this.lost.length > 0 && !await ask.whetherToLose(name, this.lost)) return false;
    store.set({ busy: this.words.busy.saving });
    try {
      offerDownload(await files.write(host.take()), name);
      store.set({ busy: '', fileName: name, isChanged: false, told: this.words.told.saved(name) });
      return true;
    } catch (error) {
      store.set({ busy: '' });
      await ask.toRead(this.words.failure.titleSave, '', error);
      return false;
    }
  }

  private async startEmpty(): Promise<void> {
    await this.show('', emptyBook());
  }

  private async openNamed(name: string, fetchBytes: () => Promise<ArrayBuffer>): Promise<boolean> {
    if (!await this.mayLeave()) return false;
    const { store, ask } = this.parts;
    store.set({ busy: this.words.busy.opening(name) });
    // One turn for the message to be drawn: reading a large file keeps the page from drawing.
    await new Promise((resolve) => { setTimeout(resolve); });
    try {
      await this.put(name, new Uint8Array(await fetchBytes()));
      store.set({ busy: '' });
      return true;
    } catch (error) {
      store.set({ busy: '' });
      const { titleOpen, reasons, unreadable } = this.words.failure;
      const reason = error instanceof RefusedFile ? reasons[error.code] : undefined;
      await ask.toRead(titleOpen, (reason ?? unreadable)(name), error);
      return false;
    }
  }

  private async put(name: string, bytes: Uint8Array): Promise<void> {
    const read = await this.parts.files.read(bytes);
    if (!read.ok) throw new RefusedFile(read.refusal.code, read.refusal.data);
    await this.show(name, read.value);
    this.parts.store.set({ told: this.words.told.opened(name) });
  }

  private async show(name: string, book: Book): Promise<void> {
    const { store, host } = this.parts;
    await host.load(book, name || withXlsxEnding(this.words.file.untitled));
    this.lost = book.notKept;
    host.restartTraffic();
    store.set({ fileName: name, isChanged: false, outline: host.outline(), paneRound: store.get().paneRound + 1 });
  }

  /** Whether the workbook in front may be left: nothing unsaved, or the person has decided. */
  private async mayLeave(): Promise<boolean> {
    const { store, ask } = this.parts;
    if (!store.get().isChanged) return true;
    const choice = await ask.aboutUnsaved(store.get().fileName || this.words.file.untitled);
    return choice === 'save' ? this.save() : choice === 'discard';
  }
}

/** A file that the reader refused; its code and data are shown as details. */
class RefusedFile extends Error {
  constructor(readonly code: string, data: Readonly<Record<string, string | number>>) {
    super([code, ...Object.entries(data).map(([key, value]) => `${key}: ${value}`)].join('\n'));
  }
}

function bytesOf(base64: string): ArrayBuffer {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer;
}

async function fetched(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return response.arrayBuffer();
}
