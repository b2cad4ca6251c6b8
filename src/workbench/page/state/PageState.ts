import type { NotKept } from '#xlsx/book/Book';
import type { Language } from '../words/Words';

export type Theme = 'light' | 'dark';

/** What stands between the person and the page until it is answered. */
export type Question =
  | { kind: 'loss'; name: string; lost: readonly NotKept[]; answer: (goOn: boolean) => void }
  | { kind: 'unsaved'; name: string; answer: (choice: 'save' | 'discard' | 'cancel') => void }
  | { kind: 'failure'; title: string; text: string; details: string; answer: () => void };

/** Everything the page shows. */
export interface PageState {
  language: Language;
  theme: Theme;
  /** Pixels. */
  paneWidth: number;
  /** Empty for a workbook that was never saved. */
  fileName: string;
  isChanged: boolean;
  /** What is being waited for; empty when nothing is. */
  busy: string;
  /** A passing message for everyone, screen readers included. */
  told: string;
  canUndo: boolean;
  canRedo: boolean;
  isSlow: boolean;
  hasSecondAuthor: boolean;
  traffic: { roundTrips: number; bytes: number };
  /** Highest outline level of the sheet in front, 0 without one, and the level it is folded to. */
  outline: { deepest: number; shown: number };
  question: Question | null;
  /** Rises whenever the pane has to start again. */
  paneRound: number;
  isDragging: boolean;
}
