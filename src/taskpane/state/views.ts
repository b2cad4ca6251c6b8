/** The views of the pane, in the order of the tabs; the ribbon's buttons open them by `?view=`. */
export const VIEWS = ['plan', 'controle', 'totalen', 'indienen', 'help'] as const;
export type ViewId = (typeof VIEWS)[number];

export function isView(text: string | null): text is ViewId {
  return VIEWS.some((view) => view === text);
}
