import { TOOLS } from './tools';

/** The views of the pane: those of the tabs in their order, help, and the tools; the ribbon's buttons open them by `?view=`. */
export const TABS = ['plan', 'controle', 'totalen', 'indienen'] as const;
export const VIEWS = [...TABS, 'help', ...TOOLS] as const;
export type ViewId = (typeof VIEWS)[number];

export function isView(text: string | null): text is ViewId {
  return VIEWS.some((view) => view === text);
}
