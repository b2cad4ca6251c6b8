import type { RowContent } from '#core/write/PlanContent';
import { BUDGETPOSTEN, budgetplaatsCode, type Budgetpost } from './budgetposten';
import type { MeansLine } from './MeansLine';
import { diensten } from './stock/cityStock';
import { beleidsveldOfDienst } from './voorbeeld/beleidsvelden';

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
    return diensten.flatMap(({ code: dienst, kostenplaatsen }) => kostenplaatsen.flatMap(({ code, naam }) =>
      (Object.keys(BUDGETPOSTEN) as Budgetpost[]).flatMap((post): RowContent[] => {
        const used = this.sums.get(budgetplaatsCode(code, post));
        if (!used) return [];
        const cells = { code: budgetplaatsCode(code, post), title: `${BUDGETPOSTEN[post].naam} - ${naam}`, kostenplaats: code, aard: BUDGETPOSTEN[post].aard, rekening: BUDGETPOSTEN[post].rekening, beleidsveld: beleidsveldOfDienst.get(dienst) ?? '' };
        return [{ cells, amounts: used.map((sum) => budget(sum, post)) }];
      })));
  }

  /** VTE of each dienst by its code, for every year: five in a hundred more than its lines plan, in halves. Empty for one without people. */
  staff(): ReadonlyMap<string, readonly (number | '')[]> {
    return new Map(diensten.map(({ code, kostenplaatsen }) => {
      const sums = kostenplaatsen.flatMap((plaats) => { const sum = this.sums.get(budgetplaatsCode(plaats.code, 'personeel')); return sum ? [sum] : []; });
      const years = Array.from({ length: this.yearCount }, (_, year) => sums.reduce((total, sum) => total + (sum[year] ?? 0), 0));
      return [code, years.map((hundredths): number | '' => (sums.length === 0 ? '' : Math.ceil((hundredths * 1.05) / 50) / 2))] as const;
    }));
  }
}

/** Euro: two in a hundred above what is planned, rounded up. */
function budget(sum: number, post: Budgetpost): number {
  const cents = post === 'personeel' ? sum * CENTS_PER_HUNDREDTH : sum;
  return (Math.ceil((cents * 1.02) / STEP) * STEP) / 100;
}
