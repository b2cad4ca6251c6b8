import type { FUniver, Univer } from '@univerjs/presets';
import type { HasDropdown } from './DropdownArrow';
import type { Theme } from '../state/PageState';
import type { Language } from '../words/Words';

/** The spreadsheet of the page, as far as the page itself handles it; what is in it is the host's affair. */
export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  undo(): void;
  redo(): void;
  setTheme(theme: Theme): void;
  setLanguage(language: Language): void;
  /** Calls back with what can be undone and redone, now and at every change. */
  followUndo(tell: (can: { undo: boolean; redo: boolean }) => void): void;
  /** Calls back when cells, rows, columns, formats or sheets were changed, by whom or what ever. */
  followChanges(tell: () => void): void;
  /** Calls back when another sheet comes to the front, or its rows come and go. */
  followFront(tell: () => void): void;
  /** Calls back when a person begins and ends typing in a cell. */
  followEditing(tell: (isEditing: boolean) => void): void;
  /** Offers the list of a cell that has one, beside the cell. */
  offerLists(hasDropdown: HasDropdown): void;
  /** Puts the keyboard's focus in the cells. */
  focus(): void;
}
