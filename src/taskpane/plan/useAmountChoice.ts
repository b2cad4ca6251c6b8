import { useMemo } from 'react';
import type { Plan } from '#core/plan/Plan';
import { usePane } from '../state/PaneContext';
import { useKept } from '../state/useKept';
import type { Unit } from '../format/Format';
import { choicesFor, kindsInPlan, unitOf, type AmountChoice, type YearChoice } from './amountChoice';

export interface AmountsWanted {
  readonly choices: readonly AmountChoice[];
  readonly choice: AmountChoice;
  readonly year: YearChoice;
  readonly unit: Unit;
  choose(choice: AmountChoice): void;
  chooseYear(year: YearChoice): void;
}

/** Kind and year as they were chosen last, the same in every view, as far as this plan has them. */
export function useAmountChoice(plan: Plan): AmountsWanted {
  const { state: { revision } } = usePane();
  const [wanted, choose] = useKept<AmountChoice>('amount.choice', 'uitgaven');
  const [year, chooseYear] = useKept<YearChoice>('amount.year', startYear(plan.years));
  const choices = useMemo(() => choicesFor(kindsInPlan(plan)), [plan, revision]);
  const choice = choices.includes(wanted) ? wanted : choices[0]!;
  return { choices, choice, year: year < plan.years.length ? year : -1, unit: unitOf(choice), choose, chooseYear };
}

/** This year where the plan has it, else its first. */
function startYear(years: readonly number[]): YearChoice {
  return Math.max(0, years.indexOf(new Date().getFullYear()));
}
