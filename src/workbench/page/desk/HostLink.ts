import type { Book } from '#xlsx/book/Book';
import { toBook } from '#workbench/host/book/toBook';
import { area, contains } from '#core/values/grid/Area';
import { createHost, type Host } from '#workbench/host/createHost';
import { openBook } from '#workbench/host/engine/Engine';
import type { UniverParts } from '#workbench/host/engine/UniverParts';
import { hideFilteredRows, withoutFilteredRows } from '../mirror/filteredRows';
import { Mirror } from '../mirror/Mirror';
import { withExcelIds } from '../mirror/readBackComments';
import { SheetOutline } from '../outline/SheetOutline';
import { chooseCellToChange } from './chooseCellToChange';
import type { HostPort } from './PagePorts';

/** Mutations that move what stands in a sheet, and with it what is drawn beside the cells; and what a filter does to rows, which the grid's own filter must know before formulas look at them. */
const MOVES_CELLS = /^sheet\.mutation\.((insert|remove|move|delete)-|set-row-(hidden|visible)$)/;

/** The host in this page: one workbook at a time in the grid, and the pane's protocol over it. */
export class HostLink implements HostPort {
  private host: Host | null = null;
  private mirror: Mirror | null = null;
  /** What the file brought along that the engine's own state has no place for. */
  private carried: Partial<Book> = {};
  private opened = 0;
  private latency = 0;
  private followers: (() => void)[] = [];
  /** Called when the pane opens another workbook, as `Excel.createWorkbook` does; null stands for an empty one. */
  onCreateWorkbook: (base64: string | null) => void = () => undefined;
  private readonly outlines = new SheetOutline(() => this.host?.engine ?? null);

  constructor(private readonly parts: UniverParts) {}

  async load(book: Book, name: string): Promise<void> {
    this.host?.dispose();
    const engine = openBook(this.parts, withoutFilteredRows(book), `workbook-${this.opened += 1}`);
    this.host = createHost(engine, { name });
    this.host.faults.latencyMs = this.latency;
    this.host.onCreateWorkbook((base64) => this.onCreateWorkbook(base64));
    const mirror = this.mirror = new Mirror(engine);
    engine.onExecuted(({ id }) => { if (MOVES_CELLS.test(id)) queueMicrotask(() => { if (this.mirror === mirror) mirror.draw(); }); });
    mirror.draw();
    const { theme, namedStyles } = book;
    this.carried = { ...(theme && { theme }), ...(namedStyles && { namedStyles }) };
  }

  take(): Book {
    const { engine } = this.current;
    const book = toBook(engine);
    const sheets = book.sheets.map((sheet) => hideFilteredRows({ ...sheet, comments: withExcelIds(sheet.comments) }, engine.sheet(sheet.id)!));
    return { ...this.carried, ...book, sheets };
  }

  /** One message of the pane's client, answered; what it changed is drawn. */
  async answer(text: string): Promise<string> {
    const answer = await this.current.answer(text);
    this.mirror?.draw();
    for (const tell of this.followers) tell();
    return answer;
  }

  onEvent(listener: (text: string) => void): () => void {
    return this.current.onEvent(listener);
  }

  get isDrawing(): boolean {
    return this.mirror?.isDrawing ?? false;
  }

  setLatency(milliseconds: number): void {
    this.latency = milliseconds;
    if (this.host) this.host.faults.latencyMs = milliseconds;
  }

  setEditing(isEditing: boolean): void {
    if (this.host) this.host.faults.editMode = isEditing;
  }

  traffic() {
    const { roundTrips = 0, requestBytes = 0, responseBytes = 0 } = this.host?.counters ?? {};
    return { roundTrips, bytes: requestBytes + responseBytes };
  }

  followTraffic(tell: () => void): void {
    this.followers.push(tell);
  }

  restartTraffic(): void {
    this.host?.counters.reset();
    for (const tell of this.followers) tell();
  }

  async letSecondAuthorEdit(): Promise<string | null> {
    const { engine, faults } = this.current;
    const chosen = chooseCellToChange(engine);
    if (!chosen) return null;
    await faults.secondAuthor.setValues(chosen.sheet, chosen.address, [[chosen.value]]);
    return `${chosen.sheet}!${chosen.address}`;
  }

  /** Whether a cell takes its value from a list that is offered in the cell. */
  hasDropdown({ subUnitId, row, column }: { subUnitId: string; row: number; column: number }): boolean {
    const validations = this.host?.engine.state.sheets.get(subUnitId)?.validations ?? [];
    const cell = area(row, column);
    return validations.some(({ type, inCellDropdown, ranges }) => type === 'list' && inCellDropdown && ranges.some((range) => contains(range, cell)));
  }

  outline() {
    return this.outlines.state();
  }

  foldTo(shown: number): Promise<void> {
    return this.outlines.foldTo(shown);
  }

  private get current(): Host {
    if (!this.host) throw new Error('There is no workbook yet.');
    return this.host;
  }
}
