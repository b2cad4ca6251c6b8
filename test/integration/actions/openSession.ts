import type { Session } from '#actions/Session';
import type { OpenedWorkbook } from './opened';
import { sessionOver } from './sessionOver';

const open: Session[] = [];

/** A session over this workbook that has read it. `closeSessions` after each test. */
export async function openSession(opened: OpenedWorkbook): Promise<Session> {
  const session = sessionOver(opened);
  open.push(session);
  await session.open();
  return session;
}

export function closeSessions(): void {
  for (const session of open.splice(0)) session.close();
}
