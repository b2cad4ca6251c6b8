import { useMemo, type ReactElement } from 'react';
import type { Plan } from '#core/plan/Plan';
import { usePane } from '../state/PaneContext';
import { useKept } from '../state/useKept';
import { CheckStep } from './CheckStep';
import { ReasonsStep } from './ReasonsStep';
import { missingReasons, NO_REASONS, reasonGroups, type Reasons } from './reasons';
import { ReceiptCard } from './ReceiptCard';
import { RegisterCard } from './RegisterCard';
import { SendStep } from './SendStep';
import { SignInStep } from './SignInStep';

export function IndienenView(): ReactElement | null {
  const { state } = usePane();
  return state.plan ? <IndienenOf plan={state.plan} /> : null;
}

/** From a check in full to a receipt, in four steps that are all in sight. */
function IndienenOf({ plan }: { plan: Plan }): ReactElement {
  const { state, words } = usePane();
  const [reasons, setReasons] = useKept<Reasons>('indienen.reasons', NO_REASONS);
  const groups = useMemo(() => reasonGroups(state.findings), [state.findings]);
  const errors = state.findings.filter(({ severity }) => severity === 'error').length;
  const missing = missingReasons(groups, reasons);
  const isReady = errors === 0 && missing === 0 && state.account !== null;
  return (
    <div className="scroll">
      {state.receipt ? <ReceiptCard receipt={state.receipt} /> : <p className="lead">{words.indienen.lead}</p>}
      <ol className="steps">
        <CheckStep errors={errors} />
        <ReasonsStep groups={groups} reasons={reasons} onReasons={setReasons} missing={missing} />
        <SignInStep />
        <SendStep plan={plan} groups={groups} reasons={reasons} isReady={isReady} />
      </ol>
      <RegisterCard />
    </div>
  );
}
