import type { Act, Change } from '#core/edits/change/Change';
import { invertChange } from '#core/edits/change/invertChange';
import type { Refusal, Result } from '#core/values/Result';
import { ok } from '#core/values/Result';
import type { ExcelQueue } from '#workbook/runExcel';
import { refusalOf } from '#workbook/refusals';
import { batchesOf } from '#workbook/change/batchesOf';
import { BasisWatch, isGuarded } from '#workbook/change/BasisWatch';
import { Marks } from '#workbook/change/Marks';
import { putBack } from '#workbook/change/putBack';
import { SheetsLook } from '#workbook/change/SheetsLook';
import type { Ground, Step } from '#workbook/change/Step';
import { stepsOf } from '#workbook/change/stepsOf';

/**
 * Writes a change in one step: all of it, or nothing. Before anything is written the cells that it rests on are read
 * again; they are read once more in the very batch that writes, and each block that is overwritten with them. Where
 * somebody was there in between, or Excel fails, what was written is put back and the refusal says so.
 */
export async function applyChange(queue: ExcelQueue, change: Change): Promise<Result<DoneChange>> {
  if (change.acts.length === 0) return ok({ done: change, back: change });
  const keeps = !change.acts.some(({ kind }) => TAKING_OUT.has(kind));
  const result = await queue.write((context) => new ChangeRun({ context, canMove: queue.canMove, canResize: queue.canResize, keeps }, change).run());
  return result.ok ? result.value : result;
}

/** The change as it was done, and the one that takes it back, which rests on what this one left. */
export interface DoneChange { readonly done: Change; readonly back: Change }

/** Acts after which a range that was held on to may be gone. */
const TAKING_OUT: ReadonlySet<string> = new Set(['delete-rows', 'delete-columns', 'move-rows', 'remove-sheet']);

class ChangeRun {
  private readonly basis: BasisWatch;
  /** What counts as done, in order. */
  private readonly finished: Step[] = [];

  constructor(private readonly ground: Ground, private readonly change: Change) {
    this.basis = new BasisWatch(ground, change.restsOn);
  }

  async run(): Promise<Result<DoneChange>> {
    const batches = batchesOf(this.change.acts);
    const steps = stepsOf(this.ground, batches.flat());
    const refusal = await this.look(steps);
    if (refusal) return { ok: false, refusal };
    for (const [index, part] of partsOf(steps, batches, this.ground).entries()) {
      const objection = await this.write(part, batches[index] ?? []);
      if (!objection) continue;
      await putBack(this.ground, this.finished);
      return { ok: false, refusal: objection };
    }
    const done = { ...this.change, acts: this.finished.flatMap((step) => step.done() ?? []) };
    return ok({ done, back: { ...invertChange(done), restsOn: this.basis.left() } });
  }

  /** What must be known first, and what stands in the way: nothing is written yet. */
  private async look(steps: readonly Step[]): Promise<Refusal | null> {
    const sheets = new SheetsLook(this.ground, this.change.acts);
    this.basis.look();
    steps.forEach((step) => step.look?.());
    await this.ground.context.sync();
    const first = sheets.refusal() ?? this.basis.refusal();
    if (first) return first;
    const curious = steps.filter((step) => step.lookMore);
    curious.forEach((step) => step.lookMore?.());
    if (curious.length > 0) await this.ground.context.sync();
    return firstOf(steps, (step) => step.refusal?.() ?? null);
  }

  /** One batch; the objection when somebody was there before it, or it is not there as it should be. */
  private async write(steps: readonly Step[], acts: readonly Act[]): Promise<Refusal | null> {
    const marks = new Marks(this.ground);
    try {
      this.basis.before(acts);
      for (const step of steps) step.queue(() => marks.place(step));
      this.basis.after(acts);
      await this.ground.context.sync();
      this.finished.push(...steps);
    } catch (error) {
      if (!refusalOf(error)) throw error;
      if (isGuarded(error)) return { code: 'rows-moved-since', data: {} };
      if (this.finished.at(-1) !== steps.at(-1)) this.finished.push(...await marks.doneBefore(steps, error));
      await putBack(this.ground, this.finished);
      throw error;
    }
    const objection = this.basis.objection() ?? firstOf(steps, (step) => step.objection?.() ?? null);
    this.basis.settle();
    return objection;
  }
}

function firstOf(steps: readonly Step[], look: (step: Step) => Refusal | null): Refusal | null {
  for (const step of steps) {
    const found = look(step);
    if (found) return found;
  }
  return null;
}

/** The steps of each batch: an act may have several. */
function partsOf(steps: readonly Step[], batches: readonly (readonly Act[])[], ground: Ground): Step[][] {
  let from = 0;
  return batches.map((acts) => {
    const count = stepsOf(ground, acts).length;
    from += count;
    return steps.slice(from - count, from);
  });
}
