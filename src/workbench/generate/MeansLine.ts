import type { RowContent } from '#core/write/PlanContent';
import { budgetplaatsCode, type Budgetpost } from './budgetposten';

/** A means line to be: whole cents, or hundredths of VTE, by year of the plan. */
export interface MeansLine {
  readonly element: string;
  readonly kostenplaats: string;
  readonly post: Budgetpost;
  readonly amounts: readonly number[];
  /** Years in which it is written off; 0 for what is not. */
  readonly term: number;
}

/** The row of the sheet Middelen. A year without anything is left empty. */
export function meansRow({ element, kostenplaats, post, amounts, term }: MeansLine): RowContent {
  return {
    cells: {
      element, kostenplaats, budgetplaats: budgetplaatsCode(kostenplaats, post),
      aard: post === 'personeel' ? 'VTE' : post === 'investeringen' ? 'BD' : 'GD',
      richting: post === 'ontvangsten' ? 'Ontvangst' : 'Uitgave',
      ...(term > 0 ? { afschrijvingstermijn: term } : {}),
    },
    amounts: amounts.map((amount) => (amount === 0 ? '' : amount / 100)),
  };
}
