import type { Plan, PlanElement, UnreadAmount } from '#core/plan/Plan';
import type { SheetLayout } from '#core/layout/Layout';
import type { Scheme } from '#core/scheme/Scheme';
import { codeKey } from '#core/values/code';
import { refuse, ok, type Result } from '#core/values/Result';
import type { ElementForm } from './planForm';
import type { PlanForm } from './packPlan';
import { elementByCode } from './elementByCode';
import { findBreach } from './findBreach';
import { unpackLists } from './unpackLists';
import { unpackMeans } from './unpackMeans';
import { unpackCell } from './travellingCell';

/**
 * The plan that a package holds, with every index and key worked out again from what was written.
 * Refused (`package-inconsistent`, naming the place) when a row points outside the package: a plan read by us never does.
 */
export function unpackPlan(form: PlanForm, years: readonly number[], scheme: Scheme): Result<Plan> {
  const breach = findBreach(form, years.length);
  if (breach) return refuse('package-inconsistent', { place: breach });
  const keys = form.elements.map(({ code }) => codeKey(code ?? ''));
  const byKey = indexByKey(keys);
  return ok({
    scheme,
    years,
    elements: form.elements.map((element, index) => unpackElement(element, index, keys[index]!, byKey)),
    byKey,
    means: unpackMeans(form.means, byKey),
    lists: unpackLists(form.lists, years.length),
    sheets: form.sheets as readonly SheetLayout[],
    unreadAmounts: form.unreadAmounts.map(unpackAmount),
    roundedAmounts: form.roundedAmounts.map(unpackAmount),
    repeats: form.repeats,
  });
}

type Keys = ReadonlyMap<string, readonly number[]>;

const NONE: string[] = [];

/** Written out, because two copies of an object for each of 100,000 elements take four times as long. */
// eslint-disable-next-line complexity -- every default counts as a branch
function unpackElement(form: ElementForm, index: number, key: string, byKey: Keys): PlanElement {
  const { sheet, row, code = '', level = '', title = '', description = '', parentCode = '', hsdCodes = NONE, projectCode = '', programmaCode = '' } = form;
  const { beleidsnotaCodes = NONE, departement = '', dienst = '', owner = '', prioritair = '', from = null, to = null, isListed = false } = form;
  return {
    index, sheet, row, code, key, level, title, description, parentCode, parent: form.parent ?? elementByCode(byKey, codeKey(parentCode)), hsdCodes, projectCode, programmaCode,
    beleidsnotaCodes, departement, dienst, owner, prioritair, from, to, isListed,
  };
}

function unpackAmount(each: PlanForm['unreadAmounts'][number]): UnreadAmount {
  return { ...each, content: unpackCell(each.content) };
}

function indexByKey(keys: readonly string[]): Map<string, number[]> {
  const byKey = new Map<string, number[]>();
  keys.forEach((key, index) => {
    if (key === '') return;
    const known = byKey.get(key);
    if (known) known.push(index);
    else byKey.set(key, [index]);
  });
  return byKey;
}
