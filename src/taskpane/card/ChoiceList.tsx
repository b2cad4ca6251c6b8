import type { ReactElement, RefObject } from 'react';
import { findEntry } from '#core/plan/entriesIn';
import type { Choice, ChoiceField } from '#core/plan/choicesFor';
import { isBudgetKnown } from '#core/plan/isBudgetKnown';
import type { Plan } from '#core/plan/Plan';
import { roomOf } from '#core/report/koppelingen/room';
import { codeKey } from '#core/values/code';
import { usePane } from '../state/PaneContext';
import { useCardWords } from './useCardWords';

export interface ChoiceListProps {
  id: string;
  listRef: RefObject<HTMLDivElement>;
  plan: Plan;
  field: ChoiceField;
  label: string;
  entries: readonly Choice[];
  active: number;
  onChoose: (code: string) => void;
}

/** The choices that were found; the focus stays in the search box, which says which of them is lit. */
export function ChoiceList({ id, listRef, plan, field, label, entries, active, onChoose }: ChoiceListProps): ReactElement {
  return (
    <div ref={listRef} id={id} role="listbox" aria-label={label} className="choices" tabIndex={-1}>
      {entries.map((entry, at) => (
        <div key={entry.code} id={`${id}-${at}`} role="option" aria-selected={at === active} className={at === active ? 'choice-option is-active' : 'choice-option'} onClick={() => onChoose(entry.code)}>
          <p><strong>{entry.code}</strong> {entry.title}</p>
          <Beside entry={entry} />
          {field === 'budgetplaats' ? <Room plan={plan} code={entry.code} /> : null}
        </div>
      ))}
    </div>
  );
}

/** What tells it from others: its dienst or kostenplaats, and the years in which it is open. */
function Beside({ entry: { more, periods } }: { entry: Choice }): ReactElement | null {
  const words = useCardWords();
  const valid = periods.length === 0 ? '' : words.valid(...periods.map(({ from, to }) => words.period(String(from ?? ''), String(to ?? ''))));
  const text = [more, valid].filter(Boolean).join(' · ');
  return text ? <p className="soft">{text}</p> : null;
}

/** What is still free in a budgetplaats, year by year: told in words and by its sign. */
function Room({ plan, code }: { plan: Plan; code: string }): ReactElement {
  const { session, format } = usePane();
  const words = useCardWords();
  const entry = findEntry(plan.lists.budgetplaatsen, codeKey(code));
  if (!entry || (!entry.unreadBudget && entry.budget.every((cents) => cents === 0))) return <p className="soft">{words.noBudget}</p>;
  const planned = session.group('budgetplaats', code);
  return (
    <ul className="room" aria-label={words.room}>
      {plan.years.map((jaar, year) => {
        if (!isBudgetKnown(plan, entry, jaar)) return <li key={jaar} className="room-year">{words.noBudgetIn(String(jaar))}</li>;
        const room = roomOf({ planned, budget: entry.budget }, year) ?? 0;
        const amount = format.compact(Math.abs(room), 'cent');
        return <li key={jaar} className={room < 0 ? 'room-year is-over' : 'room-year'}>{room < 0 ? words.overOf(String(jaar), amount) : words.roomOf(String(jaar), amount)}</li>;
      })}
    </ul>
  );
}
