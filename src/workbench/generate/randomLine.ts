import type { Budgetpost } from './budgetposten';
import type { MeansLine } from './MeansLine';
import { below, type Random } from './random';

const ACTIE: readonly Budgetpost[] = ['personeel', 'werking', 'investeringen', 'uitbesteding'];
const ACTIVITEIT: readonly Budgetpost[] = ['personeel', 'werking', 'toelagen', 'ontvangsten', 'uitbesteding'];
const TERMS = [5, 10, 15, 20, 30, 33];

export interface LinePlace {
  readonly element: string;
  readonly isActie: boolean;
  readonly kostenplaatsen: readonly { readonly code: string }[];
  /** Index of the first year with amounts, and one past the last. */
  readonly from: number;
  readonly to: number;
}

/** The nth means line of an action: people first, then money; after all kinds, the same on the next kostenplaats. */
export function randomLine({ element, isActie, kostenplaatsen, from, to }: LinePlace, nth: number, years: number, random: Random): MeansLine {
  const posts = isActie ? ACTIE : ACTIVITEIT;
  const post = posts[nth % posts.length]!;
  const kostenplaats = kostenplaatsen[Math.floor(nth / posts.length) % kostenplaatsen.length]!.code;
  const isStaff = post === 'personeel';
  // Where all kinds on all kostenplaatsen come again, they come with other amounts: no two lines say the same.
  const again = Math.floor(nth / (posts.length * kostenplaatsen.length));
  const first = isStaff ? 25 + 25 * below(random, 60) + 1500 * again : euros(random) + again;
  const amounts = new Array<number>(years).fill(0);
  for (let year = from; year < to; year += 1) amounts[year] = isStaff ? first : next(first, year, random);
  return { element, kostenplaats, post, amounts, term: post === 'investeringen' ? TERMS[below(random, TERMS.length)]! : 0 };
}

/** Cents: mostly whole fifties of euro, one in eight to the cent, more small amounts than large ones. */
function euros(random: Random): number {
  const cents = Math.floor(50_000 + random() ** 3 * 40_000_000);
  return random() < 0.125 ? cents : Math.round(cents / 5000) * 5000;
}

function next(first: number, year: number, random: Random): number {
  return Math.round((first * (1 + 0.02 * year + 0.04 * (random() - 0.5))) / 100) * 100 + (first % 100);
}
