import type { Correction, OfSheet } from '../Correction';
import type { SheetKind, SheetLayout } from '../Layout';
import type { Answer, Question } from '../Question';
import type { Settled, SettledBlock } from '../settle';

/** A block of a sheet that something may be asked of, and how it is read: null where it is left out. */
export interface Asked { readonly sheet: Settled['sheet']; readonly block: SettledBlock; readonly layout: SheetLayout | null; readonly of: OfSheet }

/** The kinds of sheet on which amounts are means. */
export const HAS_MEANS: ReadonlySet<SheetKind> = new Set(['plan', 'middelen', 'vlak']);

export function answer(id: Answer['id'], corrections: readonly Correction[]): Answer {
  return { id, data: {}, corrections };
}

/** A question of a column, or of the whole sheet where that is -1; `taken` is the index of the answer that holds meanwhile. */
export function question(topic: Question['topic'], { of }: Asked, column: number, data: Question['data'], answers: readonly Answer[], taken: number): Question {
  return { id: [topic, of.sheetId, of.table ?? '', column].join('|'), topic, sheetId: of.sheetId, column, data, answers, taken };
}
