import { useMemo, type ReactElement } from 'react';
import type { Plan } from '#core/plan/Plan';
import { CUTS, type Cut } from '#core/totals/Totals';
import { useAmountChoice } from '../plan/useAmountChoice';
import { usePane } from '../state/PaneContext';
import { useKept } from '../state/useKept';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Segmented } from '../ui/Segmented';
import { AmountTable } from './AmountTable';
import { amountRows, yearTotals, type TotalsOrder } from './totalsRows';
import { YearBars } from './YearBars';

export function TotalenView(): ReactElement | null {
  const { state } = usePane();
  return state.plan ? <TotalenOf plan={state.plan} /> : null;
}

function TotalenOf({ plan }: { plan: Plan }): ReactElement {
  const { session, state, words, format } = usePane();
  const [cut, setCut] = useKept<Cut>('totalen.cut', 'departement');
  const [order, setOrder] = useKept<TotalsOrder>('totalen.order', 'amount');
  const { choices, choice, choose, year, chooseYear, unit } = useAmountChoice(plan);
  const totals = useMemo(() => session.totals(cut), [session, cut, plan, state.revision]);
  const { rows, total } = useMemo(() => amountRows(totals, choice, year, order), [totals, choice, year, order]);
  return (
    <>
      <div className="tools">
        <Choice label={words.totalen.cut} isLabelShown value={cut} options={CUTS.map((value) => ({ value, text: words.totalen.cuts[value] }))} onChange={setCut} />
        <Choice label={words.totalen.kind} value={choice} options={choices.map((value) => ({ value, text: words.kinds[value] }))} onChange={choose} />
        <YearBars years={totals.years} amounts={yearTotals(totals, choice)} unit={unit} year={year} onYear={chooseYear} />
        <div className="tools-row totals-head">
          <p><span className="soft">{words.totalen.total}</span> <strong className="number">{format.exact(total, unit)}</strong></p>
          <Segmented label={words.totalen.order} value={order} onChange={setOrder} options={[{ value: 'amount', text: words.totalen.byAmount }, { value: 'code', text: words.totalen.byCode }]} />
        </div>
      </div>
      {rows.length > 0 ? <AmountTable cut={cut} rows={rows} unit={unit} /> : <p className="nothing">{words.totalen.nothing}</p>}
      <WriteOverzicht cut={cut} />
    </>
  );
}

function WriteOverzicht({ cut }: { cut: Cut }): ReactElement {
  const { session, state, words } = usePane();
  return (
    <div className="foot">
      <Button icon="sheet" isWide isDisabled={state.busy !== null} onPress={() => { void session.writeOverzicht(cut); }}>{words.totalen.write}</Button>
      <p className="soft">{words.totalen.writeHint}</p>
    </div>
  );
}
