import type { Rule } from '#core/rules/Rule';
import { codeMissing } from '#core/rules/code-missing/rule';
import { codeDuplicate } from '#core/rules/code-duplicate/rule';
import { parentUnknown } from '#core/rules/parent-unknown/rule';
import { parentWrongLevel } from '#core/rules/parent-wrong-level/rule';
import { sdWithoutHsd } from '#core/rules/sd-without-hsd/rule';
import { hsdUnknown } from '#core/rules/hsd-unknown/rule';
import { odEmpty } from '#core/rules/od-empty/rule';

/** Rules on the tree: codes, parents, titles. */
export const STRUCTUUR: readonly Rule[] = [
  codeMissing,
  codeDuplicate,
  parentUnknown,
  parentWrongLevel,
  sdWithoutHsd,
  hsdUnknown,
  odEmpty,
];
