import type { Area } from '#core/values/grid/Area';
import type { Handle } from './members/Member';
import { shiftedArea, type LineShift } from '#core/values/grid/shift';

/** A block of cells that an add-in holds on to. It moves when rows or columns are put in or taken out; null when it is gone. */
export class RangeHandle {
  constructor(readonly sheetId: string, public area: Area | null) {}
}

/** Several blocks on one sheet. */
export class RangesHandle {
  constructor(readonly sheetId: string, readonly ranges: readonly RangeHandle[]) {}
}

const MOST_EVENT_RANGES = 200;

/** The ranges in use: those of the batch under way, and those kept by id between batches until the client lets them go. */
export class References {
  readonly #kept = new Map<string, Handle>();
  readonly #ids = new Map<unknown, string>();
  #live = new Set<RangeHandle>();
  #next = 1;
  readonly #eventIds: string[] = [];

  range(sheetId: string, area: Area): RangeHandle {
    const handle = new RangeHandle(sheetId, area);
    this.#live.add(handle);
    return handle;
  }

  keep(handle: Handle): null {
    if (this.#ids.has(handle.self)) return null;
    const id = `ref-${this.#next}`;
    this.#next += 1;
    this.#ids.set(handle.self, id);
    this.#kept.set(id, handle);
    return null;
  }

  get(id: string): Handle | undefined {
    return this.#kept.get(id);
  }

  /** What hangs on a range (its validation, its format) has the range for its self, and is not kept with it. */
  idOf(handle: Handle): string | undefined {
    const id = this.#ids.get(handle.self);
    return id !== undefined && this.#kept.get(id)?.type === handle.type ? id : undefined;
  }

  release(id: string): void {
    const handle = this.#kept.get(id);
    if (!handle) return;
    this.#kept.delete(id);
    this.#ids.delete(handle.self);
    for (const range of rangesOf(handle)) this.#live.delete(range);
  }

  releaseAll(): void {
    for (const id of [...this.#kept.keys()]) this.release(id);
  }

  /** A range that an event's arguments speak of. Only the latest are kept, for a handler looks at once or never. */
  keepForEvent(sheetId: string, area: Area): string {
    const handle = { type: 'Range', self: this.range(sheetId, area) };
    this.keep(handle);
    const id = this.idOf(handle) as string;
    this.#eventIds.push(id);
    if (this.#eventIds.length > MOST_EVENT_RANGES) this.release(this.#eventIds.shift() as string);
    return id;
  }

  get count(): number {
    return this.#kept.size;
  }

  /** At the end of a batch: only what is kept stays. */
  endBatch(): void {
    this.#live = new Set([...this.#kept.values()].flatMap(rangesOf));
  }

  move(sheetId: string, shift: LineShift): void {
    this.#each(sheetId, (area) => shiftedArea(area, shift));
  }

  dropSheet(sheetId: string): void {
    this.#each(sheetId, () => null);
  }

  #each(sheetId: string, change: (area: Area) => Area | null): void {
    for (const range of this.#live) if (range.sheetId === sheetId && range.area) range.area = change(range.area);
  }
}

function rangesOf(handle: Handle): RangeHandle[] {
  if (handle.self instanceof RangeHandle) return [handle.self];
  return handle.self instanceof RangesHandle ? [...handle.self.ranges] : [];
}
