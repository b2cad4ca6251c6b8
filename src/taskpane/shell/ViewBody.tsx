import { Suspense, type ComponentType, type ReactElement } from 'react';
import { ControleView } from '../findings/ControleView';
import { HelpView } from '../help/HelpView';
import { PlanView } from '../plan/PlanView';
import { usePane } from '../state/PaneContext';
import type { ViewId } from '../state/views';
import { IndienenView } from '../submit/IndienenView';
import { TotalenView } from '../totals/TotalenView';
import { EmptyState } from './EmptyState';
import { FailedState } from './FailedState';
import { ReadingState } from './ReadingState';
import { Skeleton } from './Skeleton';
import { TOOL_VIEWS } from './toolViews';
import { isTool } from '../state/tools';

const VIEWS: Readonly<Record<ViewId, ComponentType>> = {
  plan: PlanView, controle: ControleView, totalen: TotalenView, indienen: IndienenView, help: HelpView, ...TOOL_VIEWS,
};

/** The view asked for, or the state that stands in its way. A plan once read stays in sight while it is read anew. */
export function ViewBody({ view }: { view: ViewId }): ReactElement {
  const { state } = usePane();
  const View = VIEWS[view];
  if (isTool(view)) return <Suspense fallback={<Skeleton />}><View key={view} /></Suspense>;
  if (view === 'help') return <View />;
  if (state.phase === 'empty') return <EmptyState />;
  if (state.plan) return <View key={view} />;
  if (state.phase === 'failed') return <FailedState />;
  return state.phase === 'starting' ? <Skeleton /> : <ReadingState />;
}
