import { useMemo, type ReactElement } from 'react';
import { words as wordsOf } from '#core/rules/words';
import { groupFindings } from '../findings/findingRows';
import { NO_FINDING_FILTER } from '../findings/findingFilter';
import { findingItems } from '../findings/findingItems';
import { usePane } from '../state/PaneContext';
import { Button } from '../ui/Button';
import { Step } from './Step';

/** Errors block, and are listed by their kind. */
export function CheckStep({ errors }: { errors: number }): ReactElement {
  const { state, words, language, format, show, kept } = usePane();
  const groups = useMemo(() => {
    const wrong = state.findings.filter(({ severity }) => severity === 'error');
    return state.plan ? groupFindings(findingItems(state.plan, wrong, language)) : [];
  }, [state.plan, state.findings, language]);
  if (errors === 0) return <Step number={1} title={words.indienen.stepCheck} state="done"><p>{words.indienen.checkFine}</p></Step>;

  function see(rule: string): void {
    kept.set('controle.filter', { ...NO_FINDING_FILTER, severity: 'error', rule });
    show('controle', '');
  }
  return (
    <Step number={1} title={words.indienen.stepCheck} state="blocked">
      <p>{words.indienen.errorsBlock(errors)}</p>
      <ul className="error-kinds">
        {groups.map(({ rule, items }) => (
          <li key={rule}>
            <button type="button" className="error-kind" onClick={() => see(rule)}>
              <span>{wordsOf(items[0]!.finding, language).title}</span><b>{format.count(items.length)}</b>
            </button>
          </li>
        ))}
      </ul>
      <Button icon="go" onPress={() => see('')}>{words.indienen.seeErrors}</Button>
    </Step>
  );
}
