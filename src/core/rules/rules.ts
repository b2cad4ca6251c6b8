import type { Rule } from '#core/rules/Rule';
import { STRUCTUUR } from '#core/rules/families/structuur';
import { STRENGEN } from '#core/rules/families/strengen';
import { TIJD_EN_MENSEN } from '#core/rules/families/tijd-en-mensen';
import { KOPPELING } from '#core/rules/families/koppeling';
import { BEDRAGEN_EN_BLAD } from '#core/rules/families/bedragen-en-blad';
import { EVENWICHT } from '#core/rules/families/evenwicht';

/** Every rule of the product, in the order in which findings on one cell are listed. */
export const RULES: readonly Rule[] = [...STRUCTUUR, ...STRENGEN, ...TIJD_EN_MENSEN, ...KOPPELING, ...BEDRAGEN_EN_BLAD, ...EVENWICHT];
