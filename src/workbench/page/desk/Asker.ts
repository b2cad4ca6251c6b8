import type { NotKept } from '#xlsx/book/Book';
import type { PageState, Question } from '../state/PageState';
import type { Store } from '../state/Store';

/** Puts questions before the person, one at a time, and waits for the answers. */
export class Asker {
  constructor(private readonly store: Store<PageState>) {}

  whetherToLose(name: string, lost: readonly NotKept[]): Promise<boolean> {
    return this.put((answer) => ({ kind: 'loss', name, lost, answer }));
  }

  aboutUnsaved(name: string): Promise<'save' | 'discard' | 'cancel'> {
    return this.put((answer) => ({ kind: 'unsaved', name, answer }));
  }

  /** A message to read and close; `error` goes into the details. */
  toRead(title: string, text: string, error: unknown): Promise<void> {
    const details = error instanceof Error ? error.message : String(error);
    return this.put<void>((answer) => ({ kind: 'failure', title, text, details, answer: () => answer() }));
  }

  private put<Answer>(question: (answer: (given: Answer) => void) => Question): Promise<Answer> {
    return new Promise((resolve) => {
      this.store.set({ question: question((given) => {
        this.store.set({ question: null });
        resolve(given);
      }) });
    });
  }
}
