import type { PlanElement } from '#core/plan/Plan';
import { codeKey } from '#core/values/code';
import type { Steps } from '#core/values/steps';
import { CHUNK } from './chunk';
import type { MutableElement } from './Mutable';
import type { PlanBuilder } from './PlanBuilder';

/** Ties each element that had no parent yet to what it hangs under. */
export function* resolveParents(builder: PlanBuilder): Steps<void> {
  const parents = new ParentFinder(builder);
  const { elements, orphans } = builder;
  for (let from = 0; from < orphans.length; from += CHUNK * 4) {
    const to = Math.min(orphans.length, from + CHUNK * 4);
    for (let i = from; i < to; i += 1) parents.resolve(elements[orphans[i] as number] as MutableElement);
    yield;
  }
}

/** Ties each line that names its element to that. */
export function* resolveLines({ means }: PlanBuilder): Steps<void> {
  for (let from = 0; from < means.count; from += CHUNK * 4) {
    const to = Math.min(means.count, from + CHUNK * 4);
    for (let line = from; line < to; line += 1) {
      if ((means.element[line] as number) < 0) means.element[line] = means.elementCodes.elementOf(means.elementId[line] as number);
    }
    yield;
  }
}

/** Children mostly stand together: the parent of the element before is tried first. */
class ParentFinder {
  private lastCode = '';
  private lastParent = -1;

  constructor(private readonly builder: PlanBuilder) {}

  /** Gives an element its parent: the first element with the parent's code. What place alone has told stays. */
  resolve(element: MutableElement): void {
    if (element.parent >= 0) return;
    if (element.parentCode === '') element.parentCode = parentCodeOf(this.builder, element);
    if (element.parentCode === '') return;
    if (element.parentCode !== this.lastCode) {
      this.lastCode = element.parentCode;
      this.lastParent = this.builder.firstOf(codeKey(element.parentCode));
    }
    element.parent = this.lastParent;
  }
}

/** The code of what an element hangs under: as its row says, else a project under its programme, an SD under its HSD. */
export function parentCodeOf(builder: PlanBuilder, element: PlanElement): string {
  if (element.parentCode !== '') return element.parentCode;
  return element.level === 'project' ? element.programmaCode : hsdAbove(builder, element);
}

/** The HSD that an element of a level right below the HSDs hangs under: its own, else that of its programme. */
function hsdAbove(builder: PlanBuilder, { level, hsdCodes, programmaCode }: PlanElement): string {
  if (!builder.levels.get(level)?.parents.includes('hsd')) return '';
  const [own] = hsdCodes;
  return own ?? hsdOfProgramma(builder, programmaCode);
}

function hsdOfProgramma(builder: PlanBuilder, code: string): string {
  const programma = builder.elements[builder.firstOf(codeKey(code))];
  return programma?.level === 'programma' ? programma.hsdCodes[0] ?? '' : '';
}
