import { useEffect, useMemo, useRef, type ReactElement, type RefObject } from 'react';
import type { ReceiptView } from '#actions/SessionState';
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
  const card = useArrival(state.receipt);
  const isReady = errors === 0 && missing === 0 && state.account !== null;
  return (
    <div className="scroll">
      {state.receipt ? <ReceiptCard card={card} receipt={state.receipt} /> : <p className="lead">{words.indienen.lead}</p>}
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

/** A receipt that arrives is what a person waits for: it comes in sight and is read, rather than the button that would send once more. */
function useArrival(receipt: ReceiptView | null): RefObject<HTMLElement> {
  const card = useRef<HTMLElement>(null);
  const seen = useRef(receipt);
  useEffect(() => {
    if (receipt && receipt !== seen.current) {
      card.current?.scrollIntoView({ block: 'nearest' });
      if (document.hasFocus()) card.current?.focus({ preventScroll: true });
    }
    seen.current = receipt;
  }, [receipt]);
  return card;
}
