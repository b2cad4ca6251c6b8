import { useEffect, useState, type ReactElement } from 'react';
import type { Plan } from '#core/plan/Plan';
import type { StatedTotal } from '#core/rules/StatedTotal';
import { cellName } from '#core/values/address';
import type { Unit } from '../format/Format';
import { usePane } from '../state/PaneContext';
import { Icon } from '../ui/icons';
import type { RecogniseWords } from './words';

/** What was read in all, and the totals that the sheets state beside it; those that differ first. */
export function StatedList({ plan, words }: { plan: Plan; words: RecogniseWords }): ReactElement {
  const { words: common, format } = usePane();
  const totals = useStated();
  const differing = totals.filter(({ stated, read }) => stated !== read);
  const fitting = totals.filter(({ stated, read }) => stated === read);
  const shown = [...differing, ...fitting].slice(0, MOST);
  const said = totals.length === 0 ? words.noStated : differing.length === 0 ? words.statedAll(totals.length) : words.statedSome(differing.length, totals.length);
  return (
    <div className="stated-list">
      <ReadTotals words={words} />
      <h3>{words.statedTitle}</h3>
      <p role="status">{said}</p>
      <ul>{shown.map((total) => <li key={`${total.sheet} ${total.row} ${total.column}`}><StatedEntry total={total} plan={plan} words={words} /></li>)}</ul>
      {shown.length < totals.length ? <p className="soft">{common.more(format.count(totals.length - shown.length))}</p> : null}
    </div>
  );
}

const MOST = 100;

/** Worked out anew after each change of the plan. */
function useStated(): readonly StatedTotal[] {
  const { session, state } = usePane();
  const [totals, setTotals] = useState<readonly StatedTotal[]>([]);
  useEffect(() => {
    let isWanted = true;
    void session.statedTotals().then((found) => { if (isWanted) setTotals(found); });
    return () => { isWanted = false; };
  }, [session, state.revision]);
  return totals;
}

function ReadTotals({ words }: { words: RecogniseWords }): ReactElement {
  const { session, words: common, format } = usePane();
  const { total } = session.totals('sd');
  const kinds = Object.entries(total).map(([kind, years]) => [kind, (years ?? []).reduce((sum, amount) => sum + amount, 0)] as const).filter(([, amount]) => amount !== 0);
  return (
    <>
      <h3>{words.readTotals}</h3>
      <dl className="facts">
        {kinds.map(([kind, amount]) => <div key={kind}><dt>{(common.kinds as Readonly<Record<string, string>>)[kind] ?? kind}</dt><dd className="number">{format.exact(amount, unitOf(kind === 'VTE'))}</dd></div>)}
      </dl>
    </>
  );
}

function unitOf(isVte: boolean): Unit {
  return isVte ? 'hundredth' : 'cent';
}

function StatedEntry({ total, plan, words }: { total: StatedTotal; plan: Plan; words: RecogniseWords }): ReactElement {
  const { session, format } = usePane();
  const { sheet, row, column, label, header, stated, read, isVte, differing } = total;
  const fits = stated === read;
  const unit = unitOf(isVte);
  return (
    <button type="button" className="stated" onClick={() => { void session.goTo({ sheet, row, column }); }}>
      <span className="stated-label">{label}{header === '' ? '' : ` · ${header}`}</span>
      <span className="soft">{plan.sheets[sheet]?.name} {cellName(row, column)}</span>
      <span className="stated-amounts"><span>{words.stated} {format.exact(stated, unit)}</span><span>{words.readHere} {format.exact(read, unit)}</span></span>
      <span className={fits ? 'stated-verdict is-good' : 'stated-verdict is-warning'}>
        <Icon name={fits ? 'check' : 'warning'} size={12} />
        {fits ? words.fits : [`${words.difference} ${format.exact(stated - read, unit)}`, differing > 0 ? words.rowsDiffer(differing) : ''].filter(Boolean).join(', ')}
      </span>
    </button>
  );
}
