import { useEffect, useState } from 'react';
import { usePane } from '../state/PaneContext';

/** What is worked out of the plan in slices, for each revision anew; the one before stays in sight meanwhile. */
export function useWorkedOut<Outcome>(workOut: () => Promise<Outcome | null>, key: string): Outcome | null {
  const { state: { plan, revision } } = usePane();
  const [known, setKnown] = useState<{ readonly key: string; readonly outcome: Outcome | null }>({ key: '', outcome: null });
  useEffect(() => {
    let isWanted = true;
    void workOut().then((outcome) => { if (isWanted) setKnown({ key, outcome }); });
    return () => { isWanted = false; };
  }, [plan, revision, key]);
  return known.key === key ? known.outcome : null;
}
