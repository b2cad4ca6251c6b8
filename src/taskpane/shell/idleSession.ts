import type { Session } from '#actions/Session';
import type { SessionState } from '#actions/SessionState';
import { NO_PROFILE } from '#core/rules/profile/Profile';
import { refuse } from '#core/values/Result';

const NOTHING_YET: SessionState = {
  phase: 'starting', progress: { done: 0, total: 0 }, plan: null, recognition: null, kept: { is: 'none', refusal: null }, findings: [], waived: [], profile: NO_PROFILE, profileRefusal: null, revision: 0, checkedAt: null, isStale: false, isOnline: true,
  selectedElement: -1, selectedLine: -1, busy: null, notice: null, changes: [], accounts: [], account: null, receipt: null, register: null,
};

/**
 * A session in which nothing happens. Without a reason: until the real one has been loaded. With one: of a page that
 * stands in no Excel, or in one that is too old; the help can still be read.
 */
export function idleSession(why?: 'outside-excel' | 'excel-too-old'): Session {
  const state: SessionState = why ? { ...NOTHING_YET, phase: 'failed', notice: { code: why, data: {} } } : NOTHING_YET;
  const no = async () => refuse(why ?? 'nothing-read');
  const nothing = async (): Promise<void> => undefined;
  return {
    state,
    subscribe: () => () => undefined,
    open: nothing, look: () => undefined, cancel: () => undefined,
    card: () => null, subtree: () => ({}), group: () => ({}), cell: () => '',
    choices: async () => ({ entries: [], search: { find: () => ({ hits: [], isAll: true }) } }),
    linkage: async () => null, linesBehind: async () => [], coverage: async () => null,
    totals: (cut) => ({ cut, years: [], rows: [], total: {} }),
    goTo: no, goToElement: no, applyFixes: no, previewTree: no, workInTree: no, takeBack: no, writeOverzicht: no, writeReport: no, newFrom: no, newPlan: no, previewStructure: no, structureSheets: no, previewBeside: no, structureBeside: no, signIn: no, signOut: nothing, submit: no, keepReceipt: no, keepProfile: no,
    correct: no, forgetCorrections: nothing, layoutToKeep: () => refuse(why ?? 'nothing-read'), keepLayout: no, forgetLayout: no, importLayout: no, notes: () => [], statedTotals: async () => [],
    lists: async () => ({ read: no, preview: no, takeOver: no }),
    askRegister: nothing, dismissNotice: () => undefined, close: () => undefined,
  };
}
