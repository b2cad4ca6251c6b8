import type { Rule } from '#core/rules/Rule';

/** Rules on the balance that the law asks of the whole plan. */
export const EVENWICHT: readonly Rule[] = [
];
