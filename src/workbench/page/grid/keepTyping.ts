import type { FUniver } from '@univerjs/presets';

const LIST = '[data-u-comp="sheets-dropdown-list"]';

/**
 * Who types in a cell goes on typing there. The engine opens the cell's list below it and gives the keyboard to the search
 * box of that list, sooner or later than the next key: what is typed then, Enter too, would be lost. Who points at the list means it.
 */
export function keepTyping(api: FUniver, page: Document, focusCell: () => void): void {
  let [isTyping, isPointed] = [false, false];
  api.addEvent(api.Event.SheetEditStarted, () => { [isTyping, isPointed] = [true, false]; });
  api.addEvent(api.Event.SheetEditEnded, () => { isTyping = false; });
  page.addEventListener('pointerdown', ({ target }) => { isPointed = isInList(target); }, true);
  page.addEventListener('focusin', ({ target }) => { if (isTyping && !isPointed && isInList(target)) focusCell(); });
}

function isInList(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(LIST) !== null;
}
