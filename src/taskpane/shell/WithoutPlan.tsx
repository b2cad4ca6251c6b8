import type { ReactElement } from 'react';
import { usePane } from '../state/PaneContext';
import { EmptyState } from './EmptyState';
import { FailedState } from './FailedState';
import { ReadingState } from './ReadingState';
import { Skeleton } from './Skeleton';

/** What a view of the plan shows in its place: that there is none, that it could not be read, or that it is being read. */
export function WithoutPlan(): ReactElement {
  const { state } = usePane();
  if (state.phase === 'empty') return <EmptyState />;
  if (state.phase === 'failed') return <FailedState />;
  return state.phase === 'starting' ? <Skeleton /> : <ReadingState />;
}
