import type { ExcelWorkbook } from '#workbook/ExcelWorkbook';
import type { WorkbookHint } from '#workbook/hearChanges';

/** What becomes of an event: `late` is told after the next one. */
export type EventWay = 'told' | 'lost' | 'doubled' | 'late';

/** A workbook whose events go such ways. */
export function ailingEvents(workbook: ExcelWorkbook, way: () => EventWay): ExcelWorkbook {
  const hearChanges: ExcelWorkbook['hearChanges'] = (listener) => {
    let late: WorkbookHint[] = [];
    const tell: Record<EventWay, (hint: WorkbookHint) => void> = {
      told: listener,
      lost: () => undefined,
      doubled(hint) {
        listener(hint);
        listener(hint);
      },
      late: (hint) => { late.push(hint); },
    };
    return workbook.hearChanges((hint) => {
      const held = late;
      late = [];
      tell[way()](hint);
      for (const each of held) listener(each);
    });
  };
  return { ...workbook, hearChanges };
}

/** The way of the next event, where this share of them goes astray. */
export function wayOf(random: () => number, share: number): EventWay {
  if (random() >= share) return 'told';
  return (['lost', 'doubled', 'late'] as const)[Math.floor(random() * 3)]!;
}

/** Numbers from 0 up to 1; the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = (seed >>> 0) || 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
