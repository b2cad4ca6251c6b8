import { useMemo, type ReactElement } from 'react';
import type { SessionState } from '#actions/SessionState';
import type { Plan } from '#core/plan/Plan';
import { ALL_YEARS, choicesFor, kindsInPlan, pickAmount, unitOf } from '../plan/amountChoice';
import { usePane } from '../state/PaneContext';
import { Button } from '../ui/Button';
import { reasonsToSend, type ReasonGroup, type Reasons } from './reasons';
import { Step } from './Step';

export interface SendStepProps {
  plan: Plan;
  groups: readonly ReasonGroup[];
  reasons: Reasons;
  isReady: boolean;
}

/** What leaves this computer, said before it does. */
export function SendStep({ plan, groups, reasons, isReady }: SendStepProps): ReactElement {
  const { session, state, words, format } = usePane();
  const toSend = useMemo(() => reasonsToSend(groups, reasons), [groups, reasons]);
  return (
    <Step number={4} title={words.indienen.stepSend} state={isReady ? 'open' : 'blocked'}>
      {isReady ? <ToSend plan={plan} findings={format.count(state.findings.length)} reasons={format.count(Object.keys(toSend).length)} /> : <p className="soft">{words.indienen.notYet}</p>}
      <Button kind="primary" isWide isDisabled={!isReady || !canReach(state)} onPress={() => { void session.submit(toSend); }}>{isSubmittedBefore(state) ? words.indienen.submitAgain : words.indienen.submit}</Button>
    </Step>
  );
}

function canReach({ isOnline, busy }: SessionState): boolean {
  return isOnline && busy === null;
}

function isSubmittedBefore({ receipt, register }: SessionState): boolean {
  return receipt !== null || (register?.versions.length ?? 0) > 0;
}

function ToSend({ plan, findings, reasons }: { plan: Plan; findings: string; reasons: string }): ReactElement {
  const { words, format } = usePane();
  return (
    <>
      <p>{words.indienen.sendLead}</p>
      <ul className="to-send">
        <li>{words.indienen.sendElements(format.count(plan.elements.length))}</li>
        <li>{words.indienen.sendMeans(format.count(plan.means.count))}</li>
        <li>{words.indienen.sendFindings(findings, reasons)}</li>
      </ul>
      <SentAmounts plan={plan} />
      <p className="soft">{words.indienen.sendNever}</p>
    </>
  );
}

/** The sums by which a person recognises the plan: each kind over all its years. */
function SentAmounts({ plan }: { plan: Plan }): ReactElement {
  const { session, state, words, format } = usePane();
  const sums = useMemo(() => {
    const { total } = session.totals('departement');
    return choicesFor(kindsInPlan(plan)).map((choice) => ({ choice, amount: pickAmount(total, choice, ALL_YEARS) }));
  }, [session, plan, state.revision]);
  const period = [plan.years[0], plan.years.at(-1)].filter((year, at, all) => year !== undefined && all.indexOf(year) === at).join('–');
  return (
    <dl className="facts">
      {sums.map(({ choice, amount }) => <div key={choice}><dt>{words.kinds[choice]} {period}</dt><dd className="number">{unitOf(choice) === 'hundredth' ? `${format.exact(amount, 'hundredth').replace(/\s.*$/, '')} ${words.plan.vteYears}` : format.exact(amount, 'cent')}</dd></div>)}
    </dl>
  );
}
