import { createSession } from '#actions/createSession';
import type { Clock } from '#actions/Clock';
import type { Desk } from '#actions/Desk';
import type { Session } from '#actions/Session';
import type { OpenedWorkbook } from './opened';

/** A session over this workbook, away from any register, that waits by this clock. Close it after the test. */
export function sessionOver({ workbook }: Pick<OpenedWorkbook, 'workbook'>, clock?: Clock): Session {
  const offline = async () => ({ ok: false as const, refusal: { code: 'register-offline', data: {} } });
  const desk: Desk = {
    workbook,
    register: { submit: offline, plan: offline, submissions: offline, submission: offline, codesOf: offline, packageOf: offline },
    tokens: { accounts: offline, signIn: offline, person: () => null, token: offline, signOut: async () => undefined },
    loadAsset: async () => '', hearNetwork: () => () => undefined, workbookName: () => 'plan', ...(clock && { clock }),
  };
  return createSession(desk);
}
