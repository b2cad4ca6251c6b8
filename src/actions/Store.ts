import { NO_PROFILE } from '#core/rules/profile/Profile';
import type { SessionState } from '#actions/SessionState';

/** Holds the session's state: each change makes a new whole, and tells who listens. */
export interface Store {
  readonly state: SessionState;
  change(part: Partial<SessionState>): void;
  subscribe(listener: () => void): () => void;
}

const FIRST: SessionState = {
  phase: 'starting', progress: { done: 0, total: 0 }, plan: null, recognition: null, kept: { is: 'none', refusal: null }, findings: [], waived: [], profile: NO_PROFILE, profileRefusal: null, revision: 0, checkedAt: null,
  isStale: false, isOnline: true, selectedElement: -1, selectedLine: -1, busy: null, notice: null, changes: [],
  accounts: [], account: null, receipt: null, register: null,
};

export function createStore(): Store {
  let state = FIRST;
  const listeners = new Set<() => void>();
  return {
    get state() { return state; },
    change(part) {
      state = { ...state, ...part };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
  };
}
