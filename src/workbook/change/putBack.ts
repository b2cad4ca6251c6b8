import { HALF_WRITTEN, refusalOf } from '#workbook/refusals';
import { Marks } from '#workbook/change/Marks';
import type { Ground, Step } from '#workbook/change/Step';

/** How often putting back is tried before it is said where to look. */
const TRIES = 3;

/** Takes back what was done, last first. What a failing try had taken back already is not taken back again. */
export async function putBack(ground: Ground, finished: readonly Step[], tries = TRIES): Promise<void> {
  const left = [...finished].reverse();
  const marks = new Marks(ground);
  try {
    const curious = left.filter((step) => step.lookBack);
    curious.forEach((step) => step.lookBack?.());
    if (curious.length > 0) await ground.context.sync();
    for (const step of left) {
      step.back();
      marks.place(step);
    }
    await ground.context.sync();
  } catch (error) {
    if (!refusalOf(error)) throw error;
    if (tries <= 1) throw halfWritten(left, error);
    await putBack(ground, left.slice(marks.done(left, error).length).reverse(), tries - 1);
  }
}

function halfWritten(left: readonly Step[], cause: unknown): Error {
  const places = [...new Set(left.map(({ place }) => place))].slice(0, 20).join(', ');
  return Object.assign(new Error('half written'), { code: HALF_WRITTEN, debugInfo: { errorLocation: places }, cause });
}
