import type { Correction } from './Correction';
import type { AnswerId, QuestionId } from './explain/questionWords';

/** Something that a workbook does not tell for certain. */
export interface Question {
  /** The same for the same question about the same workbook. */
  readonly id: string;
  readonly topic: QuestionId;
  /** '' for a question about the workbook as a whole. */
  readonly sheetId: string;
  /** The column that it is about; -1 when it is about the whole sheet. */
  readonly column: number;
  readonly data: Readonly<Record<string, string | number>>;
  readonly answers: readonly Answer[];
  /** Index of the answer that is taken meanwhile. */
  readonly taken: number;
}

/** A possible answer, and what it means for reading. */
export interface Answer {
  readonly id: AnswerId;
  readonly data: Readonly<Record<string, string | number>>;
  readonly corrections: readonly Correction[];
}
