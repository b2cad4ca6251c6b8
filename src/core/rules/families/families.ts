import type { Rule } from '#core/rules/Rule';
import { STRUCTUUR } from '#core/rules/families/structuur';
import { STRENGEN } from '#core/rules/families/strengen';
import { TIJD_EN_MENSEN } from '#core/rules/families/tijd-en-mensen';
import { KOPPELING } from '#core/rules/families/koppeling';
import { BEDRAGEN_EN_BLAD } from '#core/rules/families/bedragen-en-blad';
import { EVENWICHT } from '#core/rules/families/evenwicht';

/** The rules by what they look at, in the order in which findings on one cell are listed. */
export const FAMILIES = {
  structuur: STRUCTUUR, strengen: STRENGEN, 'tijd-en-mensen': TIJD_EN_MENSEN, koppeling: KOPPELING, 'bedragen-en-blad': BEDRAGEN_EN_BLAD, evenwicht: EVENWICHT,
} as const satisfies Readonly<Record<string, readonly Rule[]>>;
export type FamilyId = keyof typeof FAMILIES;
