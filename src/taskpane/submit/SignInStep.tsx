import { useId, useState, type ReactElement } from 'react';
import type { SessionState } from '#actions/SessionState';
import { usePane } from '../state/PaneContext';
import { Button } from '../ui/Button';
import { Icon } from '../ui/icons';
import { Step } from './Step';

type Account = SessionState['accounts'][number];

export function SignInStep(): ReactElement {
  const { session, state, words } = usePane();
  const { account } = state;
  if (!account) return <Step number={3} title={words.indienen.stepSignIn} state="open"><ChooseAccount /></Step>;
  return (
    <Step number={3} title={words.indienen.stepSignIn} state="done">
      <div className="account is-current"><Icon name="person" /><div><span className="only-read">{words.indienen.signedInAs} </span><strong>{account.name}</strong><span className="soft">{useRole(account)}</span></div></div>
      <Button kind="quiet" onPress={() => { void session.signOut(); }}>{words.indienen.signOut}</Button>
    </Step>
  );
}

/** The demo accounts as a list; without them, the account of the organisation. */
function ChooseAccount(): ReactElement {
  const { session, state, words } = usePane();
  const [chosen, choose] = useState(state.accounts[0]?.id ?? '');
  const name = useId();
  if (state.accounts.length === 0) {
    return <Button icon="person" isDisabled={state.busy !== null} onPress={() => { void session.signIn(''); }}>{words.indienen.signInOrganisation}</Button>;
  }
  return (
    <>
      <fieldset className="accounts">
        <legend>{words.indienen.signInLead}</legend>
        {state.accounts.map((account) => <AccountOption key={account.id} account={account} name={name} isOn={account.id === chosen} onChoose={choose} />)}
      </fieldset>
      <Button icon="person" isDisabled={state.busy !== null || chosen === ''} onPress={() => { void session.signIn(chosen); }}>{words.indienen.signIn}</Button>
    </>
  );
}

function AccountOption({ account, name, isOn, onChoose }: { account: Account; name: string; isOn: boolean; onChoose: (id: string) => void }): ReactElement {
  const role = useRole(account);
  return (
    <label className={isOn ? 'account is-on' : 'account'}>
      <input type="radio" name={name} checked={isOn} onChange={() => onChoose(account.id)} />
      <div><strong>{account.name}</strong><span className="soft">{role}</span></div>
    </label>
  );
}

function useRole({ role, departementen }: Account): string {
  const { words } = usePane();
  return [words.indienen.roles[role], departementen.length > 0 ? departementen.join(', ') : words.indienen.allDepartementen].join(' · ');
}
