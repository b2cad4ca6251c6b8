import type { PlanContent } from '#core/write/PlanContent';
import type { Jaar } from '#core/values/units';
import { codesFor, type Codes } from './codes';
import { odCount, sdCount } from './GenerateOptions';
import { PlanSheets } from './PlanSheets';
import { below, randomFrom, type Random } from './random';
import { randomLine } from './randomLine';
import type { StockItem, StockSd } from './stock/Stock';
import { dienstOf, stock } from './stock/cityStock';
import { variantTitle } from './wijken';

/** A plan of so many actions and lines while it is being made; each count is dealt out evenly over what is above it. */
export class GrowingPlan {
  private readonly sheets: PlanSheets;
  private readonly random: Random;
  private readonly codes: Codes;
  private readonly sds: number;
  private readonly ods: number;

  constructor(private readonly actions: number, private readonly lines: number, private readonly years: readonly Jaar[], seed: number) {
    this.sds = sdCount(actions);
    this.ods = odCount(actions);
    this.sheets = new PlanSheets(years);
    this.random = randomFrom(seed);
    this.codes = codesFor(this.sds, 99, actions);
  }

  content(title: string): PlanContent {
    for (let sd = 0, place = -1, variant = 0; sd < this.sds; sd += 1) {
      // The stock stands in the order of the HSDs: neighbours in it stay neighbours here.
      const next = Math.floor((sd * stock.length) / this.sds);
      variant = next === place ? variant + 1 : 0;
      place = next;
      this.addSd(sd, stock[place]!, variant);
    }
    return this.sheets.content(title);
  }

  private addSd(sd: number, source: StockSd, variant: number): void {
    const code = this.codes.sd(sd + 1);
    this.sheets.addSd(code, source, variantTitle(source.title, variant));
    const [from, to] = share(sd, this.sds, this.ods);
    for (let od = from; od < to; od += 1) this.addOd(od, code, this.codes.od(sd + 1, od - from + 1), source, od - from, variant);
  }

  private addOd(od: number, parent: string, code: string, sd: StockSd, nth: number, sdVariant: number): void {
    const source = sd.ods[nth % sd.ods.length]!;
    const variant = sdVariant + Math.floor(nth / sd.ods.length);
    this.sheets.addOd(code, parent, source, variantTitle(source.title, variant));
    const [from, to] = share(od, this.ods, this.actions);
    for (let item = from; item < to; item += 1) {
      const place = item - from;
      // Beginning elsewhere under each OD, so that acties come as often as in the stock.
      this.addItem(item, code, source.items[(place + od) % source.items.length]!, variant + Math.floor(place / source.items.length));
    }
  }

  private addItem(index: number, parent: string, item: StockItem, variant: number): void {
    const element = this.codes.item(item.isActie, index + 1);
    const [from, to] = this.yearsOf(item);
    this.sheets.addItem(element, parent, item, variantTitle(item.title, variant), { from: this.years[from]!, to: this.years[to - 1]! });
    const place = { element, isActie: item.isActie, kostenplaatsen: dienstOf(item.dienst).kostenplaatsen, from, to };
    const [first, last] = share(index, this.actions, this.lines);
    for (let line = first; line < last; line += 1) this.sheets.addLine(randomLine(place, line - first, this.years.length, this.random));
  }

  /** An activiteit goes on; an actie takes one to three years. As indexes: the first year, and one past the last. */
  private yearsOf({ isActie }: StockItem): [number, number] {
    if (!isActie) return [0, this.years.length];
    const from = below(this.random, this.years.length);
    return [from, Math.min(this.years.length, from + 1 + below(this.random, 3))];
  }
}

/** From which to before which of `count` things the nth of `holders` gets. */
function share(nth: number, holders: number, count: number): [number, number] {
  return [Math.floor((nth * count) / holders), Math.floor(((nth + 1) * count) / holders)];
}
