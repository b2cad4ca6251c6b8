import { useSyncExternalStore } from 'react';
import type { Session, SessionState } from '#actions/Session';

export function useSession(session: Session): SessionState {
  return useSyncExternalStore((listener) => session.subscribe(listener), () => session.state);
}
