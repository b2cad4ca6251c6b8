import type { Correction } from '#core/layout/Correction';
import type { Remembered } from '#core/layout/memory/recogniseRemembered';
import type { StoredLayout } from '#core/layout/memory/StoredLayout';
import type { Recognition } from '#core/layout/Recognition';
import type { Refusal, Result } from '#core/values/Result';

/** How the open workbook is read, and what a person has said of it in this session. */
export interface LayoutInHand {
  /** What was said or imported here goes before what the workbook keeps; null when nothing was. */
  own: Remembered | null;
  /** What the reading of now goes by. */
  by: Remembered | null;
  /** Said since that reading. */
  corrections: readonly Correction[];
  answered: ReadonlySet<string>;
  recognition: Recognition | null;
  /** What the workbook keeps; null when it keeps none. */
  kept: Result<StoredLayout> | null;
}

export function nothingInHand(): LayoutInHand {
  return { own: null, by: null, corrections: [], answered: new Set(), recognition: null, kept: null };
}

/** How things stand with what the workbook keeps of its layout. */
export interface KeptView {
  /** `same`: as it is read now; `other`: something was said since; `refused`: broken or newer, and not used. */
  readonly is: 'none' | 'same' | 'other' | 'refused';
  readonly refusal: Refusal | null;
}
