import type { CodeForm, LevelId } from '#core/scheme/Scheme';
import { codeKey } from '#core/values/code';
import type { Plan, PlanElement } from './Plan';
import { codeForms, formOf, writeCode } from './codeForms';
import { elementsInOrder } from './elementOrder';

/** How many codes of a level are looked at to see how they are made. */
const SAMPLED = 500;

/** Numbers with more digits than all but one in so many have are strays: typing errors, codes of another system. */
const STRAY = 20;

/**
 * Proposes codes for new elements: in the style of those that the plan has at that level, else by the scheme's own
 * pattern. A code that was given, or proposed before, is never proposed again. Existing codes are never touched.
 */
export class CodeProposer {
  private readonly taken = new Set<string>();
  private readonly forms = new Map<LevelId, CodeForm>();
  /** The number to go on from, by level and, where the number counts within a parent, the parent's code. */
  private readonly highest = new Map<string, number>();

  /** @param kept the elements whose codes stay; all of the plan's when not given. The style is always that of the whole plan. */
  constructor(private readonly plan: Plan, kept: readonly PlanElement[] = plan.elements) {
    const used = new Map<string, UsedNumbers>();
    for (const element of kept) this.takeIn(element, used);
    for (const [counter, numbers] of used) this.highest.set(counter, highestOfMost(numbers));
  }

  /**
   * A code for a new element of this level below the element with that code ('' below none). The sample's codes
   * `OD0101`, `OD0102` under `SD01` give `OD0103`; `1.1.2` gives `1.1.3`; `AC35788` gives `AC35789`.
   */
  propose(level: LevelId, parentCode: string): string {
    const form = this.formOfLevel(level);
    const counter = counterOf(level, form, parentCode);
    let number = this.highest.get(counter) ?? 0;
    let code: string;
    do {
      number += 1;
      code = writeCode(form, parentCode, number);
    } while (this.taken.has(codeKey(code)));
    this.highest.set(counter, number);
    this.taken.add(codeKey(code));
    return code;
  }

  /** Whether a code of this level is made of that of its parent. */
  buildsOnParent(level: LevelId): boolean {
    return this.formOfLevel(level).isWithin !== 'nothing';
  }

  private takeIn({ key, code, level, parent }: PlanElement, used: Map<string, UsedNumbers>): void {
    if (key === '') return;
    this.taken.add(key);
    const form = this.formOfLevel(level);
    const parentCode = this.plan.elements[parent]?.code ?? '';
    const number = formOf(form, code, parentCode);
    if (number === null) return;
    const counter = counterOf(level, form, parentCode);
    const numbers = used.get(counter) ?? [];
    used.set(counter, numbers);
    const digits = String(number).length;
    const { count, highest } = numbers[digits] ?? { count: 0, highest: 0 };
    numbers[digits] = { count: count + 1, highest: Math.max(highest, number) };
  }

  private formOfLevel(level: LevelId): CodeForm {
    const known = this.forms.get(level);
    if (known) return known;
    const form = this.commonForm(level);
    this.forms.set(level, form);
    return form;
  }

  /** The form that most of the level's codes have; where none has two thirds, the scheme's own. */
  private commonForm(level: LevelId): CodeForm {
    const sample = this.sampleOf(level);
    const counts = new Map<string, { form: CodeForm; count: number }>();
    for (const { code, parent } of sample) for (const form of codeForms(code, this.plan.elements[parent]?.code ?? '')) count(counts, form);
    // What is told first of a code is its most telling form: of two that explain as many codes, that one.
    const [first, ...others] = counts.values();
    const best = first && others.reduce((a, b) => (a.count >= b.count ? a : b), first);
    return best && best.count * 3 >= sample.length * 2 ? best.form : schemeForm(this.plan, level);
  }

  private sampleOf(level: LevelId): PlanElement[] {
    const sample: PlanElement[] = [];
    for (const element of elementsInOrder(this.plan)) {
      if (element.level === level && element.key !== '' && sample.push(element) === SAMPLED) break;
    }
    return sample;
  }
}

/** How many numbers of so many digits there are, and the highest of them, by the number of digits. */
type UsedNumbers = { readonly count: number; readonly highest: number }[];

/**
 * The highest number, a stray one left aside: where the numbers run to 433 and one code bears 70299, the next is 434.
 * Whatever is passed over stays taken.
 */
function highestOfMost(numbers: UsedNumbers): number {
  const total = numbers.reduce((sum, each) => sum + each.count, 0);
  let seen = 0;
  for (const each of numbers) {
    seen += each?.count ?? 0;
    if (each && seen * STRAY > total * (STRAY - 1)) return each.highest;
  }
  return 0;
}

function count(counts: Map<string, { form: CodeForm; count: number }>, form: CodeForm): void {
  const key = JSON.stringify({ ...form, width: undefined });
  const known = counts.get(key);
  if (!known) counts.set(key, { form, count: 1 });
  else counts.set(key, { form: { ...form, width: Math.min(form.width, known.form.width) }, count: known.count + 1 });
}

function counterOf(level: LevelId, form: CodeForm, parentCode: string): string {
  return `${level} ${form.isWithin === 'nothing' ? '' : codeKey(parentCode)}`;
}

function schemeForm({ scheme }: Plan, id: LevelId): CodeForm {
  const level = scheme.levels.find((each) => each.id === id);
  return level?.code ?? { prefix: (level?.words.nl.short ?? id).toUpperCase().replace(/\s/gu, ''), isWithin: 'nothing', width: 2, tail: '' };
}
