import type { Rule } from '#core/rules/Rule';
import { budgettairResultaatNegative } from '#core/rules/budgettair-resultaat-negative/rule';
import { autofinancieringsmargeNegative } from '#core/rules/autofinancieringsmarge-negative/rule';

/** Rules on the balance that the law asks of the whole plan. */
export const EVENWICHT: readonly Rule[] = [
  budgettairResultaatNegative,
  autofinancieringsmargeNegative,
];
