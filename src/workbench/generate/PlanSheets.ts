import type { Jaar } from '#core/values/units';
import type { PlanContent, RowContent } from '#core/write/PlanContent';
import { BudgetTally } from './BudgetTally';
import { listRows, projectCodes } from './listRows';
import { meansRow, type MeansLine } from './MeansLine';
import { itemRow, odRow, sdRow, type Span } from './planRows';
import type { StockItem, StockOd, StockSd } from './stock/Stock';

/** The sheets of a plan while its rows are added from top to bottom; lists and budgets follow from what was added. */
export class PlanSheets {
  private readonly plan: RowContent[] = [];
  private readonly middelen: RowContent[] = [];
  private readonly budget: BudgetTally;
  private readonly spans = new Map<string, Span>();
  private readonly whole: Span;

  constructor(private readonly years: readonly Jaar[]) {
    this.budget = new BudgetTally(years.length);
    this.whole = { from: years[0] ?? 0, to: years.at(-1) ?? 0 };
  }

  addSd(code: string, sd: StockSd, title: string): void {
    this.plan.push(sdRow(code, sd, title, this.whole));
  }

  addOd(code: string, parent: string, od: StockOd, title: string): void {
    this.plan.push(odRow(code, parent, od, title, this.whole));
  }

  addItem(code: string, parent: string, item: StockItem, title: string, span: Span = this.whole): void {
    this.plan.push(itemRow(code, parent, item, title, span));
    const project = projectCodes.get(item.project);
    if (project === undefined) return;
    const known = this.spans.get(project) ?? span;
    this.spans.set(project, { from: Math.min(known.from, span.from), to: Math.max(known.to, span.to) });
  }

  addLine(line: MeansLine): void {
    this.middelen.push(meansRow(line));
    this.budget.add(line);
  }

  content(title: string): PlanContent {
    const { years, plan, middelen } = this;
    return { title, years, sheets: { plan, middelen, ...listRows(years, this.spans, this.budget.staff()), budgetplaatsen: this.budget.rows() } };
  }
}
