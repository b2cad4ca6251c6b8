import { useEffect, useRef, type CSSProperties, type ReactElement, type RefCallback } from 'react';
import { ruleById } from '#core/rules/words';
import { usePane } from '../state/PaneContext';
import { Button } from '../ui/Button';
import { Icon } from '../ui/icons';
import type { FindingGroup, FindingRow } from './findingRows';

/** What every line of the list gets. */
export interface EntryProps {
  style: CSSProperties;
  measure: RefCallback<HTMLElement>;
  position: number;
  setSize: number;
  isCurrent: boolean;
  takesFocus: boolean;
  onPress: () => void;
}

export interface GroupEntryProps extends EntryProps {
  row: Extract<FindingRow, { kind: 'group' }>;
  onFixAll: (group: FindingGroup) => void;
}

const ICONS = { error: 'error', warning: 'warning', info: 'info' } as const;

/** Puts the focus on a line's button when an arrow key led to it. */
export function useFocus(takesFocus: boolean): React.RefObject<HTMLButtonElement> {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => { if (takesFocus) button.current?.focus({ preventScroll: true }); }, [takesFocus]);
  return button;
}

export function GroupEntry({ row, style, measure, position, setSize, isCurrent, takesFocus, onPress, onFixAll }: GroupEntryProps): ReactElement {
  const { words, language, format } = usePane();
  const { group, isOpen } = row;
  const button = useFocus(takesFocus);
  return (
    <div role="listitem" ref={measure} className={`group-entry is-${group.severity}`} style={style} aria-posinset={position} aria-setsize={setSize}>
      <h2>
        <button ref={button} type="button" className="list-button group-button" aria-expanded={isOpen} tabIndex={isCurrent ? 0 : -1} onClick={onPress}>
          <span className={`twisty${isOpen ? ' is-open' : ''}`}><Icon name="chevron" size={14} /></span>
          <Icon name={ICONS[group.severity]} />
          <span className="only-read">{words.controle.severityOne[group.severity]}: </span>
          <span className="group-title">{ruleById(group.rule)?.words[language].title ?? group.rule}</span>
          <span className="group-count">{format.count(group.items.length)}</span>
        </button>
      </h2>
      {group.safeFixes.length > 1 && isOpen
        ? <Button icon="wand" onPress={() => onFixAll(group)}>{words.controle.fixAll(group.safeFixes.length)}</Button>
        : null}
    </div>
  );
}
