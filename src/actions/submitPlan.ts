import type { Finding } from '#core/rules/Finding';
import { judgePlan } from '#core/rules/checkPlan';
import { findingId } from '#core/rules/findingId';
import { inForce } from '#core/rules/profile/inForce';
import { words } from '#core/rules/words';
import { computeTotals } from '#core/totals/computeTotals';
import type { Result } from '#core/values/Result';
import { refuse } from '#core/values/Result';
import type { Reason } from '#contract/SubmissionPackage';
import { buildPackage } from '#contract/buildPackage';
import { findUnreasoned } from '#contract/findUnreasoned';
import { askRegister } from '#actions/askRegister';
import { bookNow } from '#actions/bookNow';
import { openPlan } from '#actions/openPlan';
import { planIdOf } from '#actions/planIdentity';
import { whileBusy, type Room } from '#actions/Room';
import type { ReceiptView } from '#actions/SessionState';

/** Grows when the template's sheets and columns change their meaning. */
const LAYOUT_VERSION = 1;

/**
 * Reads the workbook afresh, checks all of it, and sends it with the reasons for its warnings. Errors and warnings
 * without a reason hold it back here; the register looks for itself again. The same plan sent twice gives one receipt.
 */
export async function submitPlan(room: Room, reasons: Readonly<Record<string, string>>): Promise<Result<ReceiptView>> {
  return whileBusy(room, 'submitting', async () => {
    await openPlan(room);
    await askOnce(room);
    room.store.change({ busy: 'submitting' });
    const { live, store, desk } = room;
    if (!live || store.state.isStale) return refuse('nothing-read');
    const { findings, waived } = judgePlan(live.plan, bookNow(room, live.plan.scheme));
    const given = reasonsFor(findings, reasons);
    const objection = objectionTo(findings, given);
    if (objection) return objection;
    const total = computeTotals(live.plan, 'sd').total;
    const title = desk.workbookName() || live.plan.scheme.name;
    const profile = inForce(room.profile.profile, waived);
    const made = buildPackage({ plan: live.plan, profile, planId: planIdOf(live.plan), title, layoutVersion: LAYOUT_VERSION, findings, reasons: given, total });
    if (!made.ok) return made;
    const sent = await desk.register.submit(made.value);
    if (sent.ok) store.change({ receipt: sent.value });
    await afterwards(room, sent);
    return sent;
  });
}

/** The version before is known from signing in on, but for a plan that was opened after it. */
async function askOnce(room: Room): Promise<void> {
  const { live, store } = room;
  if (live && store.state.register?.planId !== planIdOf(live.plan)) await askRegister(room);
}

/** What was sent just now is held against what it was held against before: sent again, it is the same package. What the register saw and we did not is shown. */
async function afterwards(room: Room, sent: Result<ReceiptView>): Promise<void> {
  if (sent.ok) room.previous &&= { ...room.previous, number: sent.value.number };
  else if (sent.refusal.code === 'reasons-missing') room.previous = null;
  else return;
  await askRegister(room);
}

/** The reasons that belong to a warning of now: for its whole rule, or for it alone. */
function reasonsFor(findings: readonly Finding[], reasons: Readonly<Record<string, string>>): Reason[] {
  const given = new Map<string, Reason>();
  for (const finding of findings.filter(({ severity }) => severity === 'warning')) {
    const id = findingId(finding);
    const ofRule = reasons[finding.rule]?.trim();
    const own = reasons[id]?.trim();
    if (own) given.set(id, { rule: finding.rule, finding: id, text: own });
    else if (ofRule) given.set(finding.rule, { rule: finding.rule, text: ofRule });
  }
  return [...given.values()];
}

function objectionTo(findings: readonly Finding[], reasons: readonly Reason[]): Result<never> | null {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) return refuse('has-errors', { errors });
  const [bare] = findUnreasoned(findings, reasons);
  return bare ? refuse('reasons-missing', { rule: words(bare, 'nl').title }) : null;
}
