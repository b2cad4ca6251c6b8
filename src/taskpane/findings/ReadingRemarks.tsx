import { useMemo, type ReactElement } from 'react';
import { usePane } from '../state/PaneContext';
import { Icon } from '../ui/icons';

/** How many remarks reading made, and the way to them: they break no rule, yet a person who checks wants to know. */
export function ReadingRemarks(): ReactElement | null {
  const { session, state, words, show, kept } = usePane();
  const notes = useMemo(() => session.notes(), [session, state.revision]);
  if (notes.length === 0) return null;
  const isWarning = notes.some(({ severity }) => severity === 'warning');
  const see = (): void => {
    kept.set('herken.part', 'opmerkingen');
    show('herken');
  };
  return (
    <button type="button" className={`remarks is-${isWarning ? 'warning' : 'info'}`} onClick={see}>
      <Icon name={isWarning ? 'warning' : 'info'} />
      <span>{words.controle.notes(notes.length)}</span>
      <Icon name="chevron" size={14} />
    </button>
  );
}
