import { useEffect, useState } from 'react';
import type { Choices } from '#actions/offerChoices';
import type { ChoiceField } from '#core/plan/choicesFor';
import { usePane } from '../state/PaneContext';

/** What may be chosen for a field; null while it is being made ready. */
export function useChoices(field: ChoiceField): Choices | null {
  const { session, state } = usePane();
  const [choices, setChoices] = useState<Choices | null>(null);
  useEffect(() => {
    let isWanted = true;
    void session.choices(field).then((found) => { if (isWanted) setChoices(found); });
    return () => { isWanted = false; };
  }, [session, field, state.plan]);
  return choices;
}
