import type { Result } from '#core/values/Result';
import { askRegister } from '#actions/askRegister';
import { whileBusy, type Room } from '#actions/Room';

/** Shows the accounts that one can choose from; none where the organisation's own sign-in asks that itself. */
export async function showAccounts({ desk, store }: Room): Promise<void> {
  const accounts = await desk.tokens.accounts();
  if (accounts.ok) store.change({ accounts: accounts.value });
  else if (accounts.refusal.code === 'register-offline') store.change({ isOnline: false });
}

/** Signs in; afterwards the pane shows what the register knows of this plan. */
export async function signIn(room: Room, accountId: string): Promise<Result<void>> {
  const signed = await whileBusy(room, 'signing-in', () => room.desk.tokens.signIn(accountId || undefined));
  if (!signed.ok) return signed;
  room.store.change({ account: signed.value, isOnline: true });
  await askRegister(room);
  return { ok: true, value: undefined };
}

export async function signOut({ desk, store }: Room): Promise<void> {
  await desk.tokens.signOut();
  store.change({ account: null, register: null });
}
