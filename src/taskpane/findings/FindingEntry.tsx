import type { ReactElement } from 'react';
import type { Plan } from '#core/plan/Plan';
import { FindingDetails } from './FindingDetails';
import type { FindingItem } from './findingItems';
import { useFocus, type EntryProps } from './GroupEntry';

export interface FindingEntryProps extends EntryProps {
  plan: Plan;
  item: FindingItem;
  isOpen: boolean;
}

/** One finding: what is wrong and where; opened, why it matters and the ways out. */
export function FindingEntry({ plan, item, isOpen, style, measure, position, setSize, isCurrent, takesFocus, onPress }: FindingEntryProps): ReactElement {
  const button = useFocus(takesFocus);
  const { sheet, cell } = item.place;
  return (
    <div role="listitem" ref={measure} className={`finding is-${item.finding.severity}${isOpen ? ' is-open' : ''}`} style={style} aria-posinset={position} aria-setsize={setSize}>
      <button ref={button} type="button" className="list-button finding-button" aria-expanded={isOpen} tabIndex={isCurrent ? 0 : -1} onClick={onPress}>
        <span className="finding-message">{item.words().message}</span>
        <span className="finding-place">{[item.finding.element, `${sheet} ${cell}`].filter(Boolean).join(' · ')}</span>
      </button>
      {isOpen ? <FindingDetails plan={plan} item={item} /> : null}
    </div>
  );
}
