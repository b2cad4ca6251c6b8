import type { Session } from '#actions/Session';
import type { AppliedChange, SessionState } from '#actions/SessionState';
import { NO_PROFILE } from '#core/rules/profile/Profile';
import { partWaived, ruleBook } from '#core/rules/profile/ruleBook';
import { computeTotals } from '#core/totals/computeTotals';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { heldLayout } from './heldLayout';
import { heldStructure } from './heldStructure';
import { heldTree } from './heldTree';
import { lookupsOf } from './lookupsOf';
import { ok, refuse } from '#core/values/Result';
import { heldLists } from './heldLists';

/** What was asked of the session, in order, for a test to read. */
export interface Asked { readonly name: string; readonly args: readonly unknown[] }

/**
 * A session whose state is held where a test puts it: real totals of the core over its plan, and every wish of the
 * pane written down. What a real session does with a wish is tested where the real session is.
 */
export interface HeldSession extends Session {
  readonly asked: readonly Asked[];
  hold(part: Partial<SessionState>): void;
}

const FIRST: SessionState = {
  phase: 'starting', progress: { done: 0, total: 0 }, plan: null, recognition: null, kept: { is: 'none', refusal: null }, findings: [], waived: [], profile: NO_PROFILE, profileRefusal: null, revision: 0, checkedAt: null, isStale: false, isOnline: true,
  selectedElement: -1, selectedLine: -1, busy: null, notice: null, changes: [], accounts: [], account: null, receipt: null, register: null,
};

export function heldSession(first: Partial<SessionState>, snapshot: WorkbookSnapshot | null = null): HeldSession {
  let state = { ...FIRST, ...first };
  const listeners = new Set<() => void>();
  const asked: Asked[] = [];
  const hold = (part: Partial<SessionState>): void => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const note = (name: string) => async (...args: unknown[]): Promise<void> => { asked.push({ name, args }); };
  const noteOk = (name: string) => async (...args: unknown[]) => {
    asked.push({ name, args });
    return ok(undefined);
  };
  const keep = (kind: AppliedChange['kind'], title: string, done: AppliedChange['done'] = []): AppliedChange => {
    const change = { id: state.changes.length + 1, kind, title, at: new Date().toISOString(), done, refused: [], isTakenBack: false };
    hold({ changes: [change, ...state.changes] });
    return change;
  };
  const noteSheet = (name: string) => async (...args: unknown[]) => {
    asked.push({ name, args });
    keep('sheet', name);
    return ok(undefined);
  };
  const holding = { state: () => state, hold, note: (name: string, ...args: unknown[]) => { asked.push({ name, args }); } };
  const { backInTree, ...tree } = heldTree(holding, snapshot);
  return {
    asked, hold,
    ...tree,
    ...heldLayout(holding, snapshot),
    get state() { return state; },
    subscribe: (listener) => { listeners.add(listener); return () => { listeners.delete(listener); }; },
    open: note('open'),
    look: () => { asked.push({ name: 'look', args: [] }); },
    cancel: () => { asked.push({ name: 'cancel', args: [] }); },
    totals: (cut) => (state.plan ? computeTotals(state.plan, cut) : { cut, years: [], rows: [], total: {} }),
    ...lookupsOf(() => state),
    goTo: noteOk('goTo'),
    async goToElement(index) {
      asked.push({ name: 'goToElement', args: [index] });
      hold({ selectedElement: index, selectedLine: -1 });
      return ok(undefined);
    },
    async applyFixes(title, edits) {
      asked.push({ name: 'applyFixes', args: [title, edits] });
      return ok(keep('cells', title, edits));
    },
    async takeBack(change) {
      asked.push({ name: 'takeBack', args: [change.id] });
      backInTree(change.id);
      const taken = { ...change, isTakenBack: true };
      hold({ changes: state.changes.map((each) => (each.id === change.id ? taken : each)) });
      return ok(taken);
    },
    writeOverzicht: noteSheet('writeOverzicht'),
    writeReport: noteSheet('writeReport'),
    lists: async () => heldLists(holding.note, (title) => keep('structure', title), 60),
    ...heldStructure({ state: () => state, hold, note: (name, ...args) => { asked.push({ name, args }); } }, snapshot),
    newFrom: noteOk('newFrom'),
    newPlan: noteOk('newPlan'),
    async signIn(accountId) {
      asked.push({ name: 'signIn', args: [accountId] });
      hold({ account: state.accounts.find(({ id }) => id === accountId) ?? null });
      return ok(undefined);
    },
    async signOut() { hold({ account: null }); },
    async submit(reasons) {
      asked.push({ name: 'submit', args: [reasons] });
      return refuse('offline');
    },
    async keepProfile(profile, title) {
      asked.push({ name: 'keepProfile', args: [profile, title] });
      const all = [...state.findings, ...state.waived.map(({ waiver: _, ...finding }) => finding)];
      const judged = state.plan ? partWaived(all, ruleBook(state.plan.scheme, profile, '2026-11-26').waiverOf) : { findings: [], waived: [] };
      hold({ profile, ...judged, revision: state.revision + 1 });
      return ok(keep('part', title));
    },
    keepReceipt: noteOk('keepReceipt'),
    askRegister: note('askRegister'),
    dismissNotice: () => hold({ notice: null }),
    close: () => undefined,
  };
}
