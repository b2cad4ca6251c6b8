import type { Plan, PlanElement } from '#core/plan/Plan';
import type { Rule } from '#core/rules/Rule';
import type { LevelId } from '#core/scheme/Scheme';
import type { Where } from '#core/rules/Finding';
import { levelNames } from '#core/rules/levelNames';
import { columnFor } from '#core/rules/where';
import { named } from '#core/rules/saying';

/** An element that hangs under nothing, on a sheet that tells parents, in a plan that has what it could hang under. */
export const parentMissing: Rule = {
  id: 'parent-missing',
  severity: 'error',
  prepare(plan, links) {
    const expected = new Map<LevelId, readonly LevelId[]>();
    // An SD hangs on its HSD, and a project on its programme: other rules look at those.
    for (const { id, strand, parents } of plan.scheme.levels) if (strand === 'verticaal') expected.set(id, parents.filter((parent) => parent !== 'hsd' && parent !== 'programma'));
    return {
      element(index, report) {
        const element = plan.elements[index]!;
        if (element.parent >= 0 || element.parentCode !== '') return;
        const parents = expected.get(element.level);
        if (!parents?.some((parent) => links.levels.has(parent))) return;
        const where = parentWhere(plan, element, parents);
        if (where) report({ where, element: element.code, data: { code: element.code, title: element.title, ...levelNames(plan, element.level) } });
      },
    };
  },
  words: {
    nl: {
      title: 'Hangt nergens onder',
      message: ({ code, title, levelNl }) => `${named(code, title) || `Deze ${String(levelNl)}`} hangt nergens onder: de bovenliggende code is leeg.`,
      why: () => 'Mensen en middelen ervan tellen bij geen enkele doelstelling erboven.',
      todo: () => 'Vul in waar de rij onder hangt.',
      fixes: {},
    },
    en: {
      title: 'Hangs under nothing',
      message: ({ code, title, levelEn }) => `${named(code, title) || `This ${String(levelEn)}`} hangs under nothing: its parent code is empty.`,
      why: () => 'Its people and money count under no objective above it.',
      todo: () => 'Fill in what the row hangs under.',
      fixes: {},
    },
  },
};

/** The cell in which the parent should stand; null where the sheet tells no parents of this level. */
function parentWhere(plan: Plan, { sheet, row }: PlanElement, parents: readonly LevelId[]): Where | null {
  const own = columnFor(plan, sheet, 'parent');
  if (own) return { sheet, row, column: own.column, field: 'parent' };
  const beside = plan.sheets[sheet]?.columns.find(({ level }) => level !== undefined && parents.includes(level));
  return beside ? { sheet, row, column: beside.column, field: beside.field } : null;
}
