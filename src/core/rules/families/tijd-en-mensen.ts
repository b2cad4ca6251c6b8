import type { Rule } from '#core/rules/Rule';

/** Rules on periods, owners, services, people. */
export const TIJD_EN_MENSEN: readonly Rule[] = [
];
