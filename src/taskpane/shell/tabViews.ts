import type { ComponentType } from 'react';
import type { ViewId } from '../state/views';
import { laterView } from './laterView';

const LOADS = {
  controle: async () => (await import('../findings/ControleView')).ControleView,
  totalen: async () => (await import('../totals/TotalenView')).TotalenView,
  indienen: async () => (await import('../submit/IndienenView')).IndienenView,
  help: async () => (await import('../help/HelpView')).HelpView,
} satisfies Partial<Record<ViewId, () => Promise<ComponentType>>>;

/** The tabs behind the first one: not needed before the first paint. */
export const TAB_VIEWS: Readonly<Record<keyof typeof LOADS, ComponentType>> = {
  controle: laterView(LOADS.controle), totalen: laterView(LOADS.totalen), indienen: laterView(LOADS.indienen), help: laterView(LOADS.help),
};

/** Fetches them, once the first view is there, so that a click finds them at hand; one that fails is fetched again by its click. */
export function fetchTabViews(): void {
  for (const load of Object.values(LOADS)) load().catch(() => undefined);
}
