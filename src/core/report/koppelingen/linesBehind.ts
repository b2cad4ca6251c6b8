import { inOrder } from '#core/plan/lineOrder';
import type { Plan } from '#core/plan/Plan';
import { createPolicyLookup } from '#core/plan/unchangedPolicy';
import { codeKey } from '#core/values/code';
import type { Steps } from '#core/values/steps';
import { createStateOf, type LooseEnd } from '#core/report/koppelingen/linkage';
import { LINK_CUTS, type LinkCut } from '#core/report/koppelingen/LinkCut';

const PIECE = 8192;

/** The lines behind a row, or behind what hangs loose: one pass, in pieces. */
export type LineQuery = { readonly cut: LinkCut; readonly key: string } | { readonly loose: LooseEnd };

export function* linesBehindSteps(plan: Plan, query: LineQuery): Steps<readonly number[]> {
  const isWanted = 'loose' in query ? createLooseTest(plan, query.loose) : createCodeTest(plan, query.cut, (key) => key === codeKey(query.key));
  const lines: number[] = [];
  for (let line = 0; line < plan.means.count; line += 1) {
    if (isWanted(line)) lines.push(line);
    if (line % PIECE === PIECE - 1) yield;
  }
  return inOrder(plan, lines);
}

function createLooseTest(plan: Plan, end: LooseEnd): (line: number) => boolean {
  const { element, elementCode } = plan.means;
  if (end === 'no-element' || end === 'unchanged-policy') {
    const isPolicy = createPolicyLookup(elementCode);
    return (line) => element[line]! < 0 && isPolicy(elementCode.ids[line]!) === (end === 'unchanged-policy');
  }
  const cut = LINK_CUTS.find((each) => end.endsWith(each)) ?? 'kostenplaats';
  const stateOf = createStateOf(plan, cut);
  return createCodeTest(plan, cut, (key) => stateOf(key) === (end.startsWith('no-') ? 'none' : 'unknown'));
}

/** Each distinct code is looked at once. */
function createCodeTest({ means }: Plan, cut: LinkCut, isWanted: (key: string) => boolean): (line: number) => boolean {
  const { ids, keys } = means[cut];
  const known: boolean[] = [];
  return (line) => known[ids[line]!] ??= isWanted(keys[ids[line]!]!);
}
