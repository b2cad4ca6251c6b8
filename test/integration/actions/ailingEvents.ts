import type { ExcelWorkbook } from '#workbook/ExcelWorkbook';
import type { WorkbookHint } from '#workbook/hearChanges';

/** A workbook of which this share of the events is lost, told twice or told after the next one; told from one seed. */
export function ailingEvents(workbook: ExcelWorkbook, share: number, seed: number): { workbook: ExcelWorkbook; ailed: () => number } {
  const random = randomFrom(seed);
  let ailed = 0;
  const hearChanges: ExcelWorkbook['hearChanges'] = (listener) => {
    let late: WorkbookHint[] = [];
    return workbook.hearChanges((hint) => {
      const way = random() < share ? Math.floor(random() * 3) : -1;
      if (way >= 0) ailed += 1;
      if (way === 2) {
        late.push(hint);
        return;
      }
      if (way !== 0) listener(hint);
      if (way === 1) listener(hint);
      for (const each of late) listener(each);
      late = [];
    });
  };
  return { workbook: { ...workbook, hearChanges }, ailed: () => ailed };
}

/** Numbers from 0 up to 1; the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = (seed >>> 0) || 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
