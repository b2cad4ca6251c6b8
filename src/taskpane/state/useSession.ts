import { useSyncExternalStore } from 'react';
import type { Session } from '#actions/Session';
import type { SessionState } from '#actions/SessionState';

export function useSession(session: Session): SessionState {
  return useSyncExternalStore((listener) => session.subscribe(listener), () => session.state);
}
