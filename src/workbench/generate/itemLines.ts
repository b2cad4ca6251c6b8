import type { Jaar } from '#core/values/units';
import type { MeansLine } from './MeansLine';
import type { Random } from './random';
import type { StockItem } from './stock/Stock';

/** Cents in a thousand euro. */
const THOUSAND = 100_000;
const TRANSFER = /subsid|premie|convenant|toelage/i;

interface Place { readonly element: string; readonly kostenplaats: string }

/** What an item of the stock costs and brings, by year of the plan. */
export function itemLines(item: StockItem, place: Place, years: readonly Jaar[], random: Random): MeansLine[] {
  const active = years.map((jaar) => item.years === null || (jaar >= item.years.from && jaar <= item.years.to));
  const line = (post: MeansLine['post'], amounts: readonly number[], term = 0): MeansLine => ({ ...place, post, term, amounts });
  return [
    ...(item.vte > 0 ? [line('personeel', staff(item.vte, active, random))] : []),
    ...gdLines(item, growing(item.gd, active, random), line),
    ...(item.bd > 0 ? [line('investeringen', spread(item.bd, active), item.term)] : []),
    ...(item.receipts > 0 ? [line('ontvangsten', growing(item.receipts, active, random))] : []),
  ];
}

/** Grants stand apart; a large working budget is partly contracted out. */
function gdLines(item: StockItem, amounts: readonly number[], line: (post: MeansLine['post'], amounts: readonly number[]) => MeansLine): MeansLine[] {
  if (item.gd === 0) return [];
  if (TRANSFER.test(item.title)) return [line('toelagen', amounts)];
  if (item.gd < 400) return [line('werking', amounts)];
  const contracted = amounts.map((amount) => Math.round((amount * 0.22) / 10_000) * 10_000);
  return [line('werking', amounts.map((amount, year) => amount - (contracted[year] ?? 0))), line('uitbesteding', contracted)];
}

/** Hundredths of VTE; large teams shrink or grow by a half now and then. */
function staff(vte: number, active: readonly boolean[], random: Random): number[] {
  let now = Math.round(vte * 100);
  return active.map((isActive, year) => {
    if (year > 0 && vte >= 10) now += 50 * (Math.floor(random() * 3) - 1);
    return isActive ? now : 0;
  });
}

/** Cents; the first year as given, then one to three in a hundred more each year, in steps of fifty euro. */
function growing(thousands: number, active: readonly boolean[], random: Random): number[] {
  const growth = 1.01 + 0.02 * random();
  return active.map((isActive, year) => (isActive ? Math.round((thousands * THOUSAND * growth ** year) / 5000) * 5000 : 0));
}

/** Cents in whole hundreds of euro; most of an investment falls after its first year, and its last year takes what is left. */
function spread(thousands: number, active: readonly boolean[]): number[] {
  const weights = active.map((isActive, year) => (isActive ? (active[year - 1] ? 2 : 1) : 0));
  const sum = weights.reduce<number>((total, weight) => total + weight, 0) || 1;
  const parts = weights.map((weight) => Math.round((thousands * 10 * weight) / sum) * 10_000);
  const last = active.lastIndexOf(true);
  const rest = thousands * THOUSAND - parts.reduce((total, part) => total + part, 0);
  return parts.map((part, year) => (year === last ? part + rest : part));
}
