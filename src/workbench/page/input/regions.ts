/** The three parts of the page between which F6 moves. */
export interface Regions { focusGrid(): void; pane(): HTMLIFrameElement | null }

type Region = 'toolbar' | 'grid' | 'pane';
const ROUND: Region[] = ['toolbar', 'grid', 'pane'];

/** Moves the focus to the next part, or the one before. */
export function goToNextRegion({ focusGrid, pane }: Regions, backwards: boolean): void {
  const at = ROUND.indexOf(regionInFocus());
  const next = ROUND[(at + (backwards ? 2 : 1)) % 3];
  if (next === 'toolbar') document.querySelector<HTMLElement>('.toolbar button:enabled')?.focus();
  else if (next === 'grid') focusGrid();
  else focusPane(pane());
}

function regionInFocus(): Region {
  const focused = document.activeElement;
  if (focused?.closest('.toolbar')) return 'toolbar';
  return focused?.closest('.pane') ? 'pane' : 'grid';
}

function focusPane(frame: HTMLIFrameElement | null): void {
  frame?.focus();
  const inside = frame?.contentDocument?.querySelector<HTMLElement>('[tabindex="0"], button:enabled, input:enabled, a[href]');
  inside?.focus();
}
