import type { RowContent } from '#core/write/PlanContent';
import { BUDGETPOSTEN, budgetplaatsCode, type Budgetpost } from './budgetposten';
import type { MeansLine } from './MeansLine';
import { diensten } from './stock/cityStock';

/** Cents that a hundredth of a colleague costs in a year: 46,000 euro for a full-time one. */
const CENTS_PER_HUNDREDTH = 46_000;
/** A thousand euro, in cents. */
const STEP = 100_000;

/** Adds up what the lines plan, and makes the sheet Budgetplaatsen of it. */
export class BudgetTally {
  private readonly sums = new Map<string, number[]>();

  constructor(private readonly yearCount: number) {}

  add({ kostenplaats, post, amounts }: MeansLine): void {
    const code = budgetplaatsCode(kostenplaats, post);
    const sum = this.sums.get(code) ?? new Array<number>(this.yearCount).fill(0);
    this.sums.set(code, sum);
    for (let year = 0; year < this.yearCount; year += 1) sum[year] = (sum[year] ?? 0) + (amounts[year] ?? 0);
  }

  /** Every position that a line uses, with a budget that suffices and ends in whole thousands. */
  rows(): RowContent[] {
    return diensten.flatMap(({ kostenplaatsen }) => kostenplaatsen.flatMap(({ code, naam }) =>
      (Object.keys(BUDGETPOSTEN) as Budgetpost[]).flatMap((post): RowContent[] => {
        const used = this.sums.get(budgetplaatsCode(code, post));
        if (!used) return [];
        const cells = { code: budgetplaatsCode(code, post), title: `${BUDGETPOSTEN[post].naam} - ${naam}`, kostenplaats: code, aard: BUDGETPOSTEN[post].aard };
        return [{ cells, amounts: used.map((sum) => budget(sum, post)) }];
      })));
  }
}

/** Euro: two in a hundred above what is planned, rounded up. */
function budget(sum: number, post: Budgetpost): number {
  const cents = post === 'personeel' ? sum * CENTS_PER_HUNDREDTH : sum;
  return (Math.ceil((cents * 1.02) / STEP) * STEP) / 100;
}
