import type { Rule } from '#core/rules/Rule';
import { FAMILIES } from '#core/rules/families/families';

/** Every rule of the product, in the order in which findings on one cell are listed. */
export const RULES: readonly Rule[] = Object.values(FAMILIES).flat();
