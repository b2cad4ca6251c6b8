import type { Result } from '#core/values/Result';
import type { ExcelQueue } from '#workbook/runExcel';

/** What a custom property of a document can hold. */
const LONGEST = 255;

/**
 * Writes one custom property of the workbook, visible under File, Info, Properties; null takes it away. Gives what stood
 * there before, so that it can be taken back.
 */
export function keepProperty(queue: ExcelQueue, key: string, value: string | null): Promise<Result<string | null>> {
  return queue.write(async (context) => {
    const { custom } = context.workbook.properties;
    const before = custom.getItemOrNullObject(key);
    before.load('value');
    await context.sync();
    const held = before.isNullObject ? null : String(before.value);
    if (value !== null) custom.add(key, value.slice(0, LONGEST));
    else if (held !== null) before.delete();
    await context.sync();
    return held;
  });
}
