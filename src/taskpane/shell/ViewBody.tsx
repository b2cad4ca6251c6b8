import { Suspense, type ComponentType, type ReactElement } from 'react';
import type { SessionState } from '#actions/SessionState';
import { PlanView } from '../plan/PlanView';
import { usePane } from '../state/PaneContext';
import type { ViewId } from '../state/views';
import { Skeleton } from './Skeleton';
import { TAB_VIEWS } from './tabViews';
import { TOOL_VIEWS } from './toolViews';
import { WithoutPlan } from './WithoutPlan';
import { isTool } from '../state/tools';

const VIEWS: Readonly<Record<ViewId, ComponentType>> = { plan: PlanView, ...TAB_VIEWS, ...TOOL_VIEWS };

/** The view asked for, or the state that stands in its way. A plan once read stays in sight while it is read anew. */
export function ViewBody({ view }: { view: ViewId }): ReactElement {
  const { state } = usePane();
  const View = VIEWS[view];
  if (isTool(view) || view === 'help') return <Fetched><View key={view} /></Fetched>;
  const isEmpty = state.phase === 'empty' && !hasMistakes(view, state);
  return state.plan && !isEmpty ? <Fetched><View key={view} /></Fetched> : <WithoutPlan />;
}

/** A plan without a row yet may have lists with mistakes in them. */
function hasMistakes(view: ViewId, { findings }: SessionState): boolean {
  return view === 'controle' && findings.length > 0;
}

function Fetched({ children }: { children: ReactElement }): ReactElement {
  return <Suspense fallback={<Skeleton />}>{children}</Suspense>;
}
