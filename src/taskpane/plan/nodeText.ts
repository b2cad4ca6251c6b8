import type { Plan, PlanElement } from '#core/plan/Plan';
import type { Language } from '../language';
import type { Words } from '../words/nl';
import type { TreeNode } from './planTree';

export interface NodeText {
  readonly title: string;
  /** Short name of the level, and the code. */
  readonly level: string;
  readonly code: string;
}

/** What a row of the tree says, for an element or for a heading of our own. */
export function nodeText(plan: Plan, node: TreeNode, language: Language, words: Words['plan']): NodeText {
  const element = plan.elements[node.element];
  if (element) return { title: element.title || words.noTitle, level: levelShort(plan, element, language), code: element.code };
  if (node.group === 'joint') return { title: words.groups.joint(node.joint.join(' + ')), level: '', code: '' };
  return { title: node.group ? words.groups[node.group] : '', level: '', code: '' };
}

/** `SD`, `OD`, `Actie`; '' where the level isn't known, and where the code already begins with it. */
function levelShort(plan: Plan, element: PlanElement, language: Language): string {
  const short = plan.scheme.levels.find(({ id }) => id === element.level)?.words[language].short ?? '';
  return element.key.startsWith(short.toUpperCase()) ? '' : short;
}

/** The full name of an element's level. */
export function levelName(plan: Plan, element: PlanElement, language: Language): string {
  return plan.scheme.levels.find(({ id }) => id === element.level)?.words[language].one ?? '';
}
