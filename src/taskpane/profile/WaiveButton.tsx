import { lazy, Suspense, useState, type ReactElement } from 'react';
import type { Plan } from '#core/plan/Plan';
import type { Finding } from '#core/rules/Finding';
import { findingId } from '#core/rules/findingId';
import { isFloorId } from '#core/rules/profile/floor';
import { usePane } from '../state/PaneContext';
import { Button } from '../ui/Button';

const WaiveSheet = lazy(async () => ({ default: (await import('./WaiveSheet')).WaiveSheet }));

/** The way to leave a finding as it is; none for what no workbook may leave. */
export function WaiveButton({ plan, finding }: { plan: Plan; finding: Finding }): ReactElement | null {
  const { words } = usePane();
  const [isOpen, open] = useState(false);
  if (isFloorId(findingId(finding))) return null;
  return (
    <>
      <Button kind="quiet" onPress={() => open(true)}>{words.controle.waive}</Button>
      {isOpen ? <Suspense fallback={null}><WaiveSheet plan={plan} finding={finding} onClose={() => open(false)} /></Suspense> : null}
    </>
  );
}
