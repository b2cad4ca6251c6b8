import type { Plan, PlanElement } from '#core/plan/Plan';
import { compareElements } from '#core/plan/elementOrder';
import type { Fix, Where } from '#core/rules/Finding';
import type { PlanLinks } from '#core/rules/PlanLinks';
import type { Rule } from '#core/rules/Rule';
import type { LevelId } from '#core/scheme/Scheme';
import { editOfElement } from '#core/edits/editOf';
import { allowedParents, levelNames } from '#core/rules/levelNames';
import { createMisplacement } from '#core/rules/misplacement';
import { columnFor, elementWhere, isOwnCell } from '#core/rules/where';
import { named } from '#core/rules/saying';

/** More than this is no help. */
const MOST = 3;

/** An element that hangs right under a level further up: an action under an SD, with no OD in between. */
export const levelSkipped: Rule = {
  id: 'level-skipped',
  severity: 'error',
  prepare(plan, links) {
    const misplacement = createMisplacement(plan, links);
    return { element: (index, report) => {
      const element = plan.elements[index]!;
      if (misplacement(element) !== 'skipped') return;
      const parent = plan.elements[element.parent]!;
      const allowed = allowedParents(plan, element.level) ?? [];
      const between = allowed.filter((id) => plan.scheme.levels.find((level) => level.id === id)?.strand === 'verticaal');
      const where = whereOf(plan, element, between);
      const above = levelNames(plan, parent.level);
      const missing = levelNames(plan, between[0] ?? '');
      report({
        where, element: element.code, related: [elementWhere(plan, parent, 'code')], fixes: fixesOf(plan, links, element, where, between),
        data: {
          code: element.code, title: element.title, value: element.parentCode || parent.title, ...levelNames(plan, element.level),
          parentNl: above.levelNl, parentEn: above.levelEn, missingNl: missing.levelNl, missingEn: missing.levelEn,
        },
      });
    } };
  },
  words: {
    nl: {
      title: 'Niveau overgeslagen',
      message: ({ code, title, value, levelNl, parentNl, missingNl }) => `${named(code, title) || 'Deze rij'} is een ${String(levelNl)} en hangt rechtstreeks onder ${String(value)}, een ${String(parentNl)}: daartussen ontbreekt een ${String(missingNl)}.`,
      why: ({ missingNl }) => `De mensen en middelen tellen dan niet mee op het niveau ${String(missingNl)}: de totalen van dat niveau zijn onvolledig.`,
      todo: ({ missingNl }) => `Hang de rij onder een ${String(missingNl)}, of verbeter haar niveau.`,
      fixes: { under: ({ code, title }) => `Hang onder ${named(code, title)}` },
    },
    en: {
      title: 'Level skipped',
      message: ({ code, title, value, levelEn, parentEn, missingEn }) => `${named(code, title) || 'This row'}, level ${String(levelEn)}, hangs right under ${String(value)}, level ${String(parentEn)}: there is no ${String(missingEn)} in between.`,
      why: ({ missingEn }) => `Its people and money then count under no ${String(missingEn)}: the totals of that level are incomplete.`,
      todo: ({ missingEn }) => `Hang the row under this level: ${String(missingEn)}; or correct its own.`,
      fixes: { under: ({ code, title }) => `Hang under ${named(code, title)}` },
    },
  },
};

/** Where parents stand beside the row, the cell of the level that is missing; else that of the parent's code. */
function whereOf(plan: Plan, element: PlanElement, between: readonly LevelId[]): Where {
  const { sheet, row } = element;
  const beside = columnFor(plan, sheet, 'parent') ? undefined : plan.sheets[sheet]?.columns.find(({ level }) => level !== undefined && between.includes(level));
  return beside ? { sheet, row, column: beside.column, field: beside.field } : elementWhere(plan, element, 'parent');
}

/** What stands in between under the very same parent, where there are few enough to choose from. */
function fixesOf(plan: Plan, links: PlanLinks, element: PlanElement, where: Where, between: readonly LevelId[]): readonly Fix[] {
  if (where.field !== 'parent' || !isOwnCell(plan, where)) return [];
  const found: PlanElement[] = [];
  for (const index of links.children.of(element.parent)) {
    const each = plan.elements[index]!;
    if (each.code !== '' && between.includes(each.level) && found.push(each) > MOST) return [];
  }
  return found.sort((a, b) => compareElements(plan, a.index, b.index)).map(({ code, title }): Fix => ({
    id: 'under', isSafe: false, data: { code, title }, edits: [editOfElement(plan, element, { column: where.column, expected: element.parentCode, value: code })],
  }));
}
