import type { Cut } from '#core/totals/Totals';

/** The two ways in which finance links: by who spends, and by what was voted. */
export const LINK_CUTS = ['kostenplaats', 'budgetplaats'] as const satisfies readonly Cut[];
export type LinkCut = (typeof LINK_CUTS)[number];
