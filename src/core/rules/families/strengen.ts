import type { Rule } from '#core/rules/Rule';

/** Rules on the second strand: programmes, projects, policy notes. */
export const STRENGEN: readonly Rule[] = [
];
