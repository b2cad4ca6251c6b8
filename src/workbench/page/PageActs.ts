import type { Theme } from './state/PageState';
import type { Language } from './words/Words';

/** Everything a person can do on the page, for the views; `main` wires it. */
export interface PageActs {
  startFresh(): void;
  openSample(): void;
  open(): void;
  openFile(file: File): void;
  save(): void;
  undo(): void;
  redo(): void;
  foldTo(level: number): void;
  setSlow(isSlow: boolean): void;
  setSecondAuthor(isOn: boolean): void;
  letSecondAuthorEdit(): void;
  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
  setPaneWidth(pixels: number): void;
  reloadPane(): void;
}
