import { AARDEN, RICHTINGEN } from '#core/values/aard';
import { SECTIES } from '#core/values/sectie';
import type { MeansForm, TextColumnForm } from './planForm';
import type { PlanForm } from './packPlan';

/**
 * The first place where a package that has the right form does not hold together: columns of unequal length, an index
 * without a text, a row of a sheet that isn't there. undefined when all is well.
 */
export function findBreach(form: PlanForm, years: number): string | undefined {
  return findMeansBreach(form.means, years) ?? findPlaceBreach(form) ?? findIndexBreach(form) ?? findBudgetBreach(form, years);
}

function findMeansBreach(means: MeansForm, years: number): string | undefined {
  const codes = [means.element, means.kostenplaats, means.budgetplaats, ...[means.rekening, means.beleidsveld, means.sleutel].flatMap((column) => column ?? [])];
  const columns = [...codes, means.aard, means.richting, ...(means.sectie ? [means.sectie] : [])];
  if (columns.some(({ ids }) => ids.length !== means.count)) return 'means';
  if ([means.afschrijvingstermijn, means.sheet, means.row].some(({ length }) => length !== means.count)) return 'means';
  if (means.amounts.length !== means.count * years) return 'means.amounts';
  if (columns.some(hasIdWithoutText)) return 'means.ids';
  // The first text stands for an empty cell: rules rely on it.
  if (codes.some(({ values }) => values[0] !== '')) return 'means.values';
  return findKindBreach(means);
}

/** A kind that is none of ours. */
function findKindBreach(means: MeansForm): string | undefined {
  if (means.aard.values.some((value) => !(AARDEN as readonly string[]).includes(value))) return 'means.aard';
  if (means.richting.values.some((value) => !(RICHTINGEN as readonly string[]).includes(value))) return 'means.richting';
  if (means.sectie?.values.some((value) => value !== '' && !(SECTIES as readonly string[]).includes(value))) return 'means.sectie';
  return undefined;
}

function hasIdWithoutText({ values, ids }: TextColumnForm): boolean {
  return ids.some((id) => id >= values.length);
}

function findPlaceBreach({ sheets, elements, means, lists, unreadAmounts, roundedAmounts, repeats }: PlanForm): string | undefined {
  const isOutside = ({ sheet }: { readonly sheet: number }): boolean => sheet >= sheets.length;
  if (elements.some(isOutside)) return 'elements.sheet';
  if (means.sheet.some((sheet) => sheet >= sheets.length)) return 'means.sheet';
  if ([...unreadAmounts, ...roundedAmounts].some((each) => isOutside(each) || each.line >= means.count)) return 'unreadAmounts';
  if (repeats.some((each) => isOutside(each) || each.element >= elements.length)) return 'repeats';
  if (Object.values(lists).some(({ entries }) => (entries as readonly { sheet: number }[]).some(isOutside))) return 'lists.sheet';
  return undefined;
}

/** Parents and elements that are named by their place. */
function findIndexBreach({ elements, means: { elementIndex, count } }: PlanForm): string | undefined {
  if (elements.some(({ parent = -1 }, index) => parent >= elements.length || parent === index)) return 'elements.parent';
  if (!elementIndex) return undefined;
  return elementIndex.length !== count || elementIndex.some((element) => element >= elements.length) ? 'means.elementIndex' : undefined;
}

function findBudgetBreach({ lists }: PlanForm, years: number): string | undefined {
  if (lists.budgetplaatsen.entries.some(({ budget }) => budget.length !== years)) return 'lists.budgetplaatsen.budget';
  return lists.diensten.entries.some(({ capaciteit }) => capaciteit && capaciteit.length !== years) ? 'lists.diensten.capaciteit' : undefined;
}
