import type { PageActs } from '../PageActs';

type Shortcuts = Pick<PageActs, 'open' | 'save'> & { nextRegion(backwards: boolean): void };

/**
 * Ctrl+O, Ctrl+S and F6 wherever the focus is, the cells and the pane included; `target` may be the pane's own window.
 * F6 goes round toolbar, spreadsheet and pane as it does in Office.
 */
export function pageShortcuts(target: Window, { open, save, nextRegion }: Shortcuts): void {
  target.addEventListener('keydown', (event) => {
    const act = event.key === 'F6' ? () => nextRegion(event.shiftKey) : (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey ? { o: open, s: save }[event.key.toLowerCase()] : undefined;
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }, true);
}
