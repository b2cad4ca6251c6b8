import type { ReactElement, ReactNode } from 'react';
import { usePane } from '../state/PaneContext';
import { Icon } from '../ui/icons';

export type StepState = 'done' | 'open' | 'blocked';

/** One step of the way: its number, or a tick, and what is to be done. */
export function Step({ number, title, state, children }: { number: number; title: string; state: StepState; children: ReactNode }): ReactElement {
  const { words } = usePane();
  const said = { done: words.indienen.stepDone, open: words.indienen.stepOpen, blocked: words.indienen.stepBlocked }[state];
  return (
    <li className={`step is-${state}`}>
      <span className="step-mark" aria-hidden="true">{state === 'done' ? <Icon name="check" size={14} /> : state === 'blocked' ? <Icon name="close" size={14} /> : number}</span>
      <div className="step-body">
        <h2><span className="only-read">{words.indienen.stepOf(number, said)}: </span>{title}</h2>
        {children}
      </div>
    </li>
  );
}
