import { layoutIn } from '#core/layout/memory/rememberedLayout';
import { recogniseRemembered } from '#core/layout/memory/recogniseRemembered';
import { storeLayout } from '#core/layout/memory/storeLayout';
import type { StoredLayout } from '#core/layout/memory/StoredLayout';
import type { Recognition } from '#core/layout/Recognition';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import type { Steps } from '#core/values/steps';
import type { KeptView, LayoutInHand } from '#actions/LayoutInHand';

/** Recognises a workbook that was just read: by what was said in this session, else by what it keeps, else by itself. */
export function* readLayout(hand: LayoutInHand, snapshot: WorkbookSnapshot): Steps<LayoutInHand> {
  const kept = layoutIn(snapshot);
  const by = hand.own ?? (kept?.ok ? { stored: kept.value, origin: 'workbook' as const } : null);
  const recognition = yield* recogniseRemembered(snapshot, by, [], hand.answered);
  return { ...hand, by, kept, corrections: [], recognition };
}

/**
 * What was said in this session, in words that stay true when rows and columns move. A sheet about which a question is
 * open, and of which nothing was said, is left to be asked again.
 */
export function ownLayout(recognition: Recognition, snapshot: WorkbookSnapshot): StoredLayout {
  const said = new Set(recognition.corrections.flatMap((each) => ('sheetId' in each ? [each.sheetId] : [])));
  const open = new Set(recognition.questions.map(({ sheetId }) => sheetId).filter((id) => !said.has(id)));
  const stored = storeLayout(recognition, snapshot);
  return { ...stored, sheets: stored.sheets.filter(({ id }) => !open.has(id)) };
}

/** Whether the workbook keeps the layout by which it is read now. */
export function keptView({ kept, recognition }: LayoutInHand, snapshot: WorkbookSnapshot): KeptView {
  if (!kept) return { is: 'none', refusal: null };
  if (!kept.ok) return { is: 'refused', refusal: kept.refusal };
  const isSame = recognition !== null && JSON.stringify(storeLayout(recognition, snapshot)) === JSON.stringify(kept.value);
  return { is: isSame ? 'same' : 'other', refusal: null };
}
