import { useEffect, useState, type RefObject } from 'react';

/** Milliseconds after a change of the page in which whoever knows better may place the focus. */
const PAUSE = 50;

/**
 * Where what had the focus is taken off the page, or could not be pressed for a while, a browser lets the focus fall to
 * the page as a whole: who goes by keyboard begins at the top again, and a screen reader says nothing. So it goes back to
 * what had it, or else to `home`: also when there is nothing more to press it for. While the pane `isBusy` nobody knows
 * yet which of the two it is. Who went elsewhere (another window, the sheet, a click beside it) is left in peace.
 */
export function useKeptFocus(root: RefObject<HTMLElement>, home: RefObject<HTMLElement>, isBusy: boolean): void {
  const [keeper] = useState(() => new FocusKeeper(() => home.current?.focus({ preventScroll: true })));
  useEffect(() => {
    keeper.isBusy = isBusy;
    keeper.changed();
  }, [keeper, isBusy]);
  useEffect(() => {
    const { current } = root;
    if (!current) return undefined;
    const observer = new MutationObserver(() => keeper.changed());
    observer.observe(current, { subtree: true, childList: true, attributeFilter: ['disabled'] });
    current.addEventListener('focusin', keeper.seen);
    current.addEventListener('focusout', keeper.left);
    return () => {
      observer.disconnect();
      current.removeEventListener('focusin', keeper.seen);
      current.removeEventListener('focusout', keeper.left);
    };
  }, [root, keeper]);
}

class FocusKeeper {
  isBusy = false;
  private last: HTMLElement | null = null;
  private isWaiting = false;

  constructor(private readonly goHome: () => void) {}

  readonly seen = ({ target }: FocusEvent): void => { this.last = target as HTMLElement; };

  /** Somebody left it, unless it is gone: that is known once the page stands. */
  readonly left = ({ target }: FocusEvent): void => {
    if (canHold(this.last)) setTimeout(() => { if (target === this.last && canHold(this.last)) this.last = null; });
  };

  readonly changed = (): void => {
    if (!this.last || this.isWaiting) return;
    this.isWaiting = true;
    setTimeout(() => {
      this.isWaiting = false;
      this.look();
    }, PAUSE);
  };

  private look(): void {
    if (!this.last || document.activeElement !== document.body || !document.hasFocus()) return;
    if (canHold(this.last)) this.last.focus({ preventScroll: true });
    else if (!this.isBusy || !this.last.isConnected) this.goHome();
  }
}

function canHold(element: HTMLElement | null): boolean {
  return element !== null && element.isConnected && !element.matches(':disabled') && element.getClientRects().length > 0;
}
