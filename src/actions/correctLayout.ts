import type { Correction } from '#core/layout/Correction';
import { layoutFromFile } from '#core/layout/memory/rememberedLayout';
import { recogniseRemembered } from '#core/layout/memory/recogniseRemembered';
import type { StoredLayout } from '#core/layout/memory/StoredLayout';
import type { Result } from '#core/values/Result';
import { ok, refuse } from '#core/values/Result';
import { ownLayout } from '#actions/readLayout';
import { nothingInHand } from '#actions/LayoutInHand';
import { openPlan } from '#actions/openPlan';
import { showReading } from '#actions/showReading';
import type { Room } from '#actions/Room';
import { runInSlices } from '#actions/runInSlices';
import { readAgain } from '#actions/showAgain';
import { snapshotNow } from '#actions/snapshotNow';

/**
 * Reads the workbook again with what a person says of it: from what was read before, so that the tree follows at once.
 * Nothing is written. `questionId` is the question that it answers.
 */
export async function correctLayout(room: Room, corrections: readonly Correction[], questionId?: string): Promise<Result<void>> {
  const snapshot = snapshotNow(room);
  if (!snapshot) return refuse('nothing-read');
  const { layout } = room;
  const all = [...layout.corrections, ...corrections];
  const answered = questionId === undefined ? layout.answered : new Set([...layout.answered, questionId]);
  room.layout = { ...layout, corrections: all, answered };
  return readAgain(room, async (signal) => {
    const recognition = await runInSlices(recogniseRemembered(snapshot, layout.by, all, answered), signal);
    if (!recognition) return false;
    room.layout = { ...room.layout, recognition, own: { stored: ownLayout(recognition, snapshot), origin: 'workbook' } };
    return showReading(room, snapshot, signal);
  });
}

/** A file of a scheme begins so; that of a layout does not. */
const HOLDS_LEVELS = /^\s*\{[^[{]*"levels"\s*:/u;

/** A scheme without a word on any sheet: they are recognised in it. */
async function schemeAlone(text: string): Promise<Result<StoredLayout>> {
  const { readScheme } = await import('#actions/readScheme');
  const scheme = readScheme(text);
  return scheme.ok ? ok({ schemeId: scheme.value.id, scheme: scheme.value, sheets: [], leftOut: [] }) : scheme;
}

/** Forgets what was said in this session: the workbook is read by what it keeps, or by itself. */
export async function forgetCorrections(room: Room): Promise<void> {
  room.layout = nothingInHand();
  await openPlan(room);
}

/**
 * Reads the workbook by the layout in a colleague's file, or in the scheme that a file holds; what does not fit becomes a
 * question. Nothing is written: a scheme too is kept with the layout, on request.
 */
export async function importLayout(room: Room, text: string): Promise<Result<void>> {
  const stored = HOLDS_LEVELS.test(text) ? await schemeAlone(text) : layoutFromFile(text);
  if (!stored.ok) {
    room.store.change({ notice: stored.refusal });
    return stored;
  }
  room.layout = { ...nothingInHand(), own: { stored: stored.value, origin: 'file' } };
  await openPlan(room);
  return ok(undefined);
}
