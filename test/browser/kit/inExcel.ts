import type { Frame } from 'playwright-core';

/** Values of a range as Excel's own API gives them, asked from within the pane through the genuine client. */
export async function valuesOf(pane: Frame, sheet: string, address: string): Promise<unknown[][]> {
  return pane.evaluate(async ([name, place]) => Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name!).getRange(place!);
    range.load('values');
    await context.sync();
    return range.values;
  }), [sheet, address]);
}

/** Waits until a cell holds a value, asking again and again as a person would look; throws after a while with what stood there. */
export async function waitForValue(pane: Frame, sheet: string, address: string, wanted: unknown): Promise<void> {
  const until = Date.now() + 30_000;
  let last: unknown;
  do {
    last = (await valuesOf(pane, sheet, address))[0]?.[0];
    if (last === wanted) return;
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  } while (Date.now() < until);
  throw new Error(`${sheet}!${address} holds ${JSON.stringify(last)}, not ${JSON.stringify(wanted)}.`);
}

/** Selects a range as the pane would: the sheet comes to the front and the cell is the active one. */
export async function selectCell(pane: Frame, sheet: string, address: string): Promise<void> {
  await pane.evaluate(async ([name, place]) => Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(name!);
    worksheet.activate();
    worksheet.getRange(place!).select();
    await context.sync();
  }), [sheet, address]);
}
