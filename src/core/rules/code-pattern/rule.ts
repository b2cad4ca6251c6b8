import type { Plan, PlanElement } from '#core/plan/Plan';
import type { Fix, Where } from '#core/rules/Finding';
import type { PlanLinks } from '#core/rules/PlanLinks';
import type { LevelId } from '#core/scheme/Scheme';
import type { Rule } from '#core/rules/Rule';
import { editOfElement } from '#core/edits/editOf';
import { createCodeLevel } from '#core/rules/codeLevel';
import { columnFor, elementWhere, isOwnCell } from '#core/rules/where';
import { allowedParents, levelNames } from '#core/rules/levelNames';
import { cellOf } from '#core/plan/cellOf';
import { named } from '#core/rules/saying';

/** Longer than this it is a sentence. */
const LONGEST = 40;

/** A code that tells another level than its row does, or that is no code at all. */
export const codePattern: Rule = {
  id: 'code-pattern',
  severity: 'warning',
  prepare(plan, links) {
    const codeLevel = createCodeLevel(plan);
    return {
      element(index, report) {
        const element = plan.elements[index]!;
        const told = codeLevel(element);
        if (told === '' && isCode(element.key)) return;
        // A code that an earlier row bears too was copied: that is a finding of its own.
        if ((plan.byKey.get(element.key)?.[0] ?? index) !== index) return;
        const other = levelNames(plan, told);
        const code = elementWhere(plan, element, 'code');
        const niveau = wrongLevel(plan, links, element, told);
        report({
          where: niveau ?? code, related: niveau ? [code] : [], element: element.code, fixes: levelFixes(plan, element, told),
          data: { value: element.code, title: element.title, ...levelNames(plan, element.level), otherNl: other.levelNl, otherEn: other.levelEn },
        });
      },
    };
  },
  words: {
    nl: {
      title: 'Code past niet',
      message: ({ value, title, levelNl, otherNl }) => (otherNl ? `${named(value, title)} staat als ${String(levelNl)} in het plan, maar de code is die van een ${String(otherNl)}.` : `“${String(value)}” is geen code.`),
      why: ({ otherNl }) => (otherNl ? 'Code en niveau spreken elkaar tegen: wat eronder hangt en wat erboven staat, hangt af van welk van beide juist is.' : 'Een code is kort en heeft minstens één letter of cijfer; anders kan niets ernaar verwijzen.'),
      todo: ({ otherNl }) => (otherNl ? 'Verbeter het niveau, of geef de rij een code van haar niveau.' : 'Geef de rij een korte, eigen code.'),
      fixes: { level: ({ level }) => `Maak het niveau ${String(level)}` },
    },
    en: {
      title: 'Code does not fit',
      message: ({ value, title, levelEn, otherEn }) => (otherEn ? `${named(value, title)} stands in the plan as level ${String(levelEn)}, but its code is one of level ${String(otherEn)}.` : `“${String(value)}” is no code.`),
      why: ({ otherEn }) => (otherEn ? 'Code and level contradict each other: what hangs below and stands above depends on which of the two is right.' : 'A code is short and has at least one letter or digit; nothing can refer to it otherwise.'),
      todo: ({ otherEn }) => (otherEn ? 'Correct the level, or give the row a code of its level.' : 'Give the row a short code of its own.'),
      fixes: { level: ({ level }) => `Make the level ${String(level)}` },
    },
  },
};

/** The cell of the level, where it is that which is wrong. */
function wrongLevel(plan: Plan, links: PlanLinks, element: PlanElement, told: LevelId | ''): Where | null {
  const niveau = elementWhere(plan, element, 'niveau');
  return told !== '' && isOwnCell(plan, niveau) && fitsBetter(plan, links, element, told) ? niveau : null;
}

/** Whether what hangs under a row, or what it hangs under, goes with the level that its code tells and not with the one that it says. */
function fitsBetter(plan: Plan, { children, lines }: PlanLinks, { index, sheet, level, parent, projectCode }: PlanElement, told: LevelId): boolean {
  const canHang = (child: LevelId, above: LevelId): boolean => allowedParents(plan, child)?.includes(above) ?? true;
  const carries = (each: LevelId): boolean => plan.scheme.levels.some(({ id, carriesMeans }) => id === each && carriesMeans);
  const isOfStrand = (each: LevelId): boolean => !columnFor(plan, sheet, 'project') || !['actie', 'activiteit'].includes(each) || (each === 'actie') === (projectCode !== '');
  const goesWith = (each: LevelId): boolean => children.of(index).every((child) => canHang(plan.elements[child]!.level, each))
    && (parent < 0 || canHang(each, plan.elements[parent]!.level)) && (lines.isEmpty(index) || carries(each)) && isOfStrand(each);
  return goesWith(told) && !goesWith(level);
}

/** An empty code is a finding of its own. */
function isCode(key: string): boolean {
  return key === '' || (key.length <= LONGEST && HAS_SIGN.test(key));
}

/** A plain one is looked for first, and mostly found at once. */
const HAS_SIGN = /[A-Z0-9]|[\p{L}\p{N}]/u;

function levelFixes(plan: Plan, element: PlanElement, told: string): readonly Fix[] {
  const niveau = columnFor(plan, element.sheet, 'niveau');
  const level = plan.scheme.levels.find(({ id }) => id === told)?.words.nl.short;
  const expected = niveau && cellOf(plan, element, niveau.column);
  if (expected === undefined || !level) return [];
  return [{ id: 'level', isSafe: false, data: { level }, edits: [editOfElement(plan, element, { column: niveau!.column, expected, value: level })] }];
}
