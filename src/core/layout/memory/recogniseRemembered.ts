import type { Scheme } from '#core/scheme/Scheme';
import type { Steps } from '#core/values/steps';
import type { Correction } from '../Correction';
import type { Recognition } from '../Recognition';
import { recogniseSteps } from '../recognise';
import type { WorkbookSnapshot } from '../Snapshot';
import { fitLayout } from './fitLayout';
import type { Origin } from './fitSheets';
import type { StoredLayout } from './StoredLayout';

/** A layout to go by, and where it comes from. */
export interface Remembered { readonly stored: StoredLayout; readonly origin: Origin }

/**
 * Recognises a workbook, by the layout that is remembered where there is one. What no longer fits comes first among the
 * questions; those that are answered are not asked again.
 */
export function* recogniseRemembered(snapshot: WorkbookSnapshot, remembered: Remembered | null, corrections: readonly Correction[] = [], answered: ReadonlySet<string> = new Set(), schemes?: readonly Scheme[]): Steps<Recognition> {
  const options = schemes ? { schemes } : {};
  if (!remembered) return yield* recogniseSteps(snapshot, { ...options, corrections });
  const fitted = fitLayout(remembered.stored, snapshot, remembered.origin);
  yield;
  const recognition = yield* recogniseSteps(snapshot, { ...options, base: fitted.base, corrections: [...fitted.corrections, ...corrections] });
  return { ...recognition, questions: [...fitted.questions, ...recognition.questions].filter(({ id }) => !answered.has(id)) };
}
