import { useState, type ReactElement } from 'react';
import type { RowCard } from '#core/live/rowCard';
import type { Plan } from '#core/plan/Plan';
import { lineWhere } from '#core/rules/where';
import { lineKind } from '../plan/lineKind';
import { usePane } from '../state/PaneContext';
import { Button } from '../ui/Button';
import { lineFields } from './cardFields';
import { FieldButton } from './FieldButton';
import { useCardWords } from './useCardWords';

/** As many are drawn at once as one looks through. */
const MOST = 12;

/** The line that is selected in the sheet, with its kostenplaats and budgetplaats. */
export function SelectedLine({ plan, line }: { plan: Plan; line: number }): ReactElement {
  const words = useCardWords();
  return <section className="line is-open" aria-label={words.lineSelected}><p className="line-head"><LineText plan={plan} line={line} /></p><LineBody plan={plan} line={line} /></section>;
}

/** The means lines of the row, but for the one that stands above them; opened, with its kostenplaats and budgetplaats. */
export function Lines({ plan, card }: { plan: Plan; card: RowCard }): ReactElement {
  const { format } = usePane();
  const words = useCardWords();
  const [most, setMost] = useState(MOST);
  const [open, setOpen] = useState(-1);
  const others = card.lines.filter((line) => line !== card.line);
  if (card.lines.length === 0) return <p className="soft">{words.noLines}</p>;
  return (
    <>
      <ul className="lines">
        {others.slice(0, most).map((line) => (
          <li key={line} className={line === open ? 'line is-open' : 'line'}>
            <button type="button" className="line-head line-button" aria-expanded={line === open} onClick={() => setOpen(line === open ? -1 : line)}><LineText plan={plan} line={line} /></button>
            {line === open ? <LineBody plan={plan} line={line} /> : null}
          </li>
        ))}
      </ul>
      {others.length > most ? <Button kind="quiet" onPress={() => setMost(most * 4)}>{words.moreLines(format.count(Math.min(most * 3, others.length - most)))}</Button> : null}
    </>
  );
}

function LineText({ plan, line }: { plan: Plan; line: number }): ReactElement {
  const { words, format } = usePane();
  const own = useCardWords();
  const { means, years } = plan;
  const { kind, unit } = lineKind(plan, line);
  let sum = 0;
  for (let year = 0; year < years.length; year += 1) sum += means.amounts[line * years.length + year]!;
  const codes = [means.kostenplaats, means.budgetplaats].map(({ ids, values }) => values[ids[line]!]!).filter(Boolean).join(' · ');
  return <><span className="line-text"><span>{words.kinds[kind]}</span><span className="soft">{codes || own.empty}</span></span><span className="number">{format.amount(sum, unit)}</span></>;
}

function LineBody({ plan, line }: { plan: Plan; line: number }): ReactElement {
  const { session } = usePane();
  const words = useCardWords();
  const { elementCode } = plan.means;
  const name = elementCode.values[elementCode.ids[line]!] ?? '';
  return (
    <div className="card-fields">
      {lineFields(plan, line, (cell) => session.cell(cell)).map((field) => <FieldButton key={field.field} plan={plan} field={field} name={name} />)}
      <div><Button kind="quiet" icon="go" onPress={() => { void session.goTo(lineWhere(plan, line, 'kostenplaats')); }}>{words.goToLine}</Button></div>
    </div>
  );
}
