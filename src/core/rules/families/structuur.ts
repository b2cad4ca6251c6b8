import type { Rule } from '#core/rules/Rule';
import { codeMissing } from '#core/rules/code-missing/rule';
import { codeDuplicate } from '#core/rules/code-duplicate/rule';
import { codeMistyped } from '#core/rules/code-mistyped/rule';
import { parentUnknown } from '#core/rules/parent-unknown/rule';
import { parentWrongLevel } from '#core/rules/parent-wrong-level/rule';
import { sdWithoutHsd } from '#core/rules/sd-without-hsd/rule';
import { hsdUnknown } from '#core/rules/hsd-unknown/rule';
import { odEmpty } from '#core/rules/od-empty/rule';
import { codePattern } from '#core/rules/code-pattern/rule';
import { parentMissing } from '#core/rules/parent-missing/rule';
import { levelSkipped } from '#core/rules/level-skipped/rule';
import { parentCycle } from '#core/rules/parent-cycle/rule';
import { hsdDiffersFromParent } from '#core/rules/hsd-differs-from-parent/rule';
import { sdEmpty } from '#core/rules/sd-empty/rule';
import { titleMissing } from '#core/rules/title-missing/rule';
import { titleTooLong } from '#core/rules/title-too-long/rule';
import { titleCutInSap } from '#core/rules/title-cut-in-sap/rule';
import { descriptionTooLong } from '#core/rules/description-too-long/rule';
import { titleRepeatedAmongSiblings } from '#core/rules/title-repeated-among-siblings/rule';
import { prioritairDiffers } from '#core/rules/prioritair-differs/rule';
import { codeReused } from '#core/rules/code-reused/rule';

/** Rules on the tree: codes, parents, titles. */
export const STRUCTUUR: readonly Rule[] = [
  codeMissing,
  codeDuplicate,
  codeMistyped,
  parentUnknown,
  parentWrongLevel,
  sdWithoutHsd,
  hsdUnknown,
  odEmpty,
  codePattern,
  parentMissing,
  levelSkipped,
  parentCycle,
  hsdDiffersFromParent,
  sdEmpty,
  titleMissing,
  titleTooLong,
  titleCutInSap,
  descriptionTooLong,
  titleRepeatedAmongSiblings,
  codeReused,
  prioritairDiffers,
];
