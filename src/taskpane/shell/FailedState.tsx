import type { ReactElement } from 'react';
import { usePane } from '../state/PaneContext';
import { Button } from '../ui/Button';
import { describeRefusal } from './describeRefusal';
import { Details } from './Details';

export function FailedState(): ReactElement {
  const { session, state, words } = usePane();
  const said = state.notice ? describeRefusal(state.notice, words.refusals) : null;
  return (
    <div className="state">
      <h2>{words.states.failedTitle}</h2>
      {said ? <p>{said.text} {said.next}</p> : null}
      <Button kind="primary" icon="refresh" onPress={() => { void session.open(); }}>{words.head.recheck}</Button>
      {state.notice ? <Details words={words.states} text={state.notice.code + detailsOf(state.notice.data)} /> : null}
    </div>
  );
}

/** Only what names the failure, never what a cell holds. */
function detailsOf(data: Readonly<Record<string, string | number>>): string {
  return ['excelCode', 'place', 'status'].flatMap((key) => (data[key] ? [`\n${key}: ${data[key]}`] : [])).join('');
}
