import type { Amounts, AmountKind } from '#core/totals/Totals';
import { AMOUNT_KINDS } from '#core/totals/Totals';
import type { Plan } from '#core/plan/Plan';
import { KIND_BY_LINE } from '#core/totals/kinds';
import { RICHTINGEN } from '#core/values/aard';
import type { Unit } from '../format/Format';

/** What a person asks to see: a sum of kinds that may be added up. Money and people never are. */
export const AMOUNT_CHOICES = {
  uitgaven: ['GD', 'BD', 'onbekend'],
  ontvangsten: ['GD-O', 'BD-O', 'onbekend-O'],
  GD: ['GD'], BD: ['BD'], VTE: ['VTE'], onbekend: ['onbekend'],
  'GD-O': ['GD-O'], 'BD-O': ['BD-O'], afschrijving: ['afschrijving'],
} as const satisfies Readonly<Record<string, readonly AmountKind[]>>;
export type AmountChoice = keyof typeof AMOUNT_CHOICES;

/** A year's place in `Plan.years`; -1 for all years together. */
export type YearChoice = number;
export const ALL_YEARS: YearChoice = -1;

export function unitOf(choice: AmountChoice): Unit {
  return choice === 'VTE' ? 'hundredth' : 'cent';
}

/** Kinds of which the plan has lines. */
export function kindsInPlan(plan: Plan): ReadonlySet<AmountKind> {
  const { aard, richting, count } = plan.means;
  const kinds = new Set<AmountKind>();
  for (let line = 0; line < count; line += 1) kinds.add(kindOfLine(aard[line]!, richting[line]!));
  return kinds;
}

/** The choices that mean something in this plan: a sum only where it has two parts or its part has no choice of its own. */
export function choicesFor(kinds: ReadonlySet<AmountKind>): AmountChoice[] {
  const parts = (choice: AmountChoice): AmountKind[] => AMOUNT_CHOICES[choice].filter((kind) => kinds.has(kind));
  const choices = (Object.keys(AMOUNT_CHOICES) as AmountChoice[]).filter((choice) => parts(choice).length > 0);
  const useful = choices.filter((choice) => {
    if (choice === 'onbekend') return parts('uitgaven').length > 1;
    if (choice === 'uitgaven') return parts(choice).length > 1 || kinds.has('onbekend');
    return choice !== 'ontvangsten' || parts(choice).length > 1 || kinds.has('onbekend-O');
  });
  return useful.length > 0 ? useful : ['uitgaven'];
}

function kindOfLine(aard: number, richting: number): AmountKind {
  return AMOUNT_KINDS[KIND_BY_LINE[aard * RICHTINGEN.length + richting]!]!;
}

/** Own sum of each element, and of the lines that hang on none. Whole cents or hundredths; exact. */
export function ownAmounts(plan: Plan, choice: AmountChoice, year: YearChoice): { readonly byElement: Float64Array; readonly unlinked: number } {
  const { means, years } = plan;
  const wanted = new Set<AmountKind>(AMOUNT_CHOICES[choice]);
  const byElement = new Float64Array(plan.elements.length);
  let unlinked = 0;
  for (let line = 0; line < means.count; line += 1) {
    if (!wanted.has(kindOfLine(means.aard[line]!, means.richting[line]!))) continue;
    const amount = amountOf(means.amounts, line * years.length, years.length, year);
    const element = means.element[line]!;
    if (element < 0) unlinked += amount;
    else byElement[element] = byElement[element]! + amount;
  }
  return { byElement, unlinked };
}

function amountOf(amounts: Float64Array, at: number, years: number, year: YearChoice): number {
  if (year >= 0) return amounts[at + year] ?? 0;
  let sum = 0;
  for (let each = 0; each < years; each += 1) sum += amounts[at + each]!;
  return sum;
}

/** The amount of a row of totals under this choice. */
export function pickAmount(amounts: Amounts, choice: AmountChoice, year: YearChoice): number {
  let sum = 0;
  for (const kind of AMOUNT_CHOICES[choice]) {
    const byYear = amounts[kind] ?? [];
    sum += year >= 0 ? byYear[year] ?? 0 : byYear.reduce((total, each) => total + each, 0);
  }
  return sum;
}
