import type { ReactElement } from 'react';
import { usePane } from '../state/PaneContext';
import { Choice } from '../ui/Choice';
import { ALL_YEARS } from './amountChoice';
import type { AmountsWanted } from './useAmountChoice';

/** Which amounts the tree shows, and their sum: the head of its right-hand column. */
export function AmountChoosers({ amounts, years, total }: { amounts: AmountsWanted; years: readonly number[]; total: number }): ReactElement {
  const { words, format } = usePane();
  const yearOptions = [...years.map((year, index) => ({ value: String(index), text: String(year) })), { value: String(ALL_YEARS), text: amounts.unit === 'hundredth' ? words.plan.vteYears : words.plan.allYears }];
  return (
    <div className="amounts">
      <Choice label={words.plan.kind} value={amounts.choice} options={amounts.choices.map((value) => ({ value, text: words.kinds[value] }))} onChange={amounts.choose} />
      <Choice label={words.plan.year} value={String(amounts.year)} options={yearOptions} onChange={(value) => amounts.chooseYear(Number(value))} />
      <p className="amounts-total"><span className="only-read">{words.plan.total} </span>{format.amount(total, amounts.unit)}</p>
    </div>
  );
}
