import type { Scheme } from '#core/scheme/Scheme';
import { schemeById, SCHEMES } from '#core/scheme/schemes';
import type { Steps } from '#core/values/steps';
import type { Correction } from '../Correction';
import type { Answer, Question } from '../Question';
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
  const known = withKept(schemes, remembered);
  const options = known ? { schemes: known } : {};
  if (remembered && !schemeById(remembered.stored.schemeId, known)) return yield* inAnotherScheme(snapshot, remembered.stored, corrections, answered, schemes);
  if (!remembered) return yield* recogniseSteps(snapshot, { ...options, corrections });
  const fitted = fitLayout(remembered.stored, snapshot, remembered.origin);
  yield;
  const recognition = yield* recogniseSteps(snapshot, { ...options, base: fitted.base, corrections: [...fitted.corrections, ...corrections] });
  return { ...recognition, questions: [...fitted.questions, ...recognition.questions].filter(({ id }) => !answered.has(id)) };
}

/** A scheme that was kept with the layout is known by that; one of the same name that is given goes before it. */
function withKept(schemes: readonly Scheme[] | undefined, remembered: Remembered | null): readonly Scheme[] | undefined {
  const kept = remembered?.stored.scheme;
  return kept && !schemeById(kept.id, schemes) ? [...schemes ?? SCHEMES, kept] : schemes;
}

/** The levels of a scheme that is not here mean nothing in another one: recognised anew, and asked. */
function* inAnotherScheme(snapshot: WorkbookSnapshot, { schemeId }: StoredLayout, corrections: readonly Correction[], answered: ReadonlySet<string>, schemes: readonly Scheme[] = SCHEMES): Steps<Recognition> {
  const recognition = yield* recogniseSteps(snapshot, { schemes, corrections });
  const answers = schemes.map(({ id, name }): Answer => ({ id: 'that-scheme', data: { name }, corrections: [{ kind: 'scheme', schemeId: id }] }));
  const taken = schemes.findIndex(({ id }) => id === recognition.layout.schemeId);
  const asked: Question = { id: `scheme-lost|${schemeId}`, topic: 'scheme-lost', sheetId: '', column: -1, data: { scheme: schemeId }, answers, taken };
  return { ...recognition, questions: [asked, ...recognition.questions].filter(({ id }) => !answered.has(id)) };
}
