import type { Plan, PlanElement } from '#core/plan/Plan';
import { inElementOrder } from '#core/plan/elementOrder';
import type { Fix } from '#core/rules/Finding';
import type { PlanLinks } from '#core/rules/PlanLinks';
import type { Rule } from '#core/rules/Rule';
import { editOfLine } from '#core/edits/editOf';
import { hasAnyAmount } from '#core/rules/lineAmounts';
import { firstLineOfRow, inOrder } from '#core/plan/lineOrder';
import { isOwnCell, lineWhere } from '#core/rules/where';
import { levelNames } from '#core/rules/levelNames';
import { named } from '#core/rules/saying';

/** More children than this are no choice. */
const MOST = 3;

/** People or money that hang on an objective instead of on an action below it: once for an objective, at its first such row. */
export const meansAboveActionLevel: Rule = {
  id: 'means-above-action-level',
  severity: 'warning',
  prepare(plan, links) {
    const above = new Set(plan.scheme.levels.filter(({ carriesMeans }) => !carriesMeans).map(({ id }) => id));
    return {
      element(index, report) {
        const element = plan.elements[index]!;
        if (!above.has(element.level) || links.lines.isEmpty(index)) return;
        const lines = inOrder(plan, links.lines.of(index).filter((line) => hasAnyAmount(plan, links, line)));
        const rows = [...new Set(lines.map((line) => firstLineOfRow(plan, line)))];
        const [where, ...related] = rows.map((line) => lineWhere(plan, line, 'element'));
        if (!where) return;
        report({
          where, related, element: element.code,
          data: { value: element.code, title: element.title, rows: rows.length, ...levelNames(plan, element.level) },
          fixes: isOwnCell(plan, where) ? fixesOf(plan, rows, childrenOf(plan, links, index, above)) : [],
        });
      },
    };
  },
  words: {
    nl: {
      title: 'Middelen boven het niveau van de acties',
      message: ({ value, title, levelNl, rows }) => `${rows === 1 ? 'Een rij' : `${String(rows)} rijen`} met middelen ${rows === 1 ? 'hangt' : 'hangen'} aan ${named(value, title)}, een ${String(levelNl)}.`,
      why: () => 'Mensen en geld horen bij een actie of activiteit: aan een doelstelling gehangen, volgt niemand op waar ze aan besteed worden.',
      todo: ({ value }) => `Hang de middelen aan een actie of activiteit onder ${String(value)}. Is het een optelling van wat eronder staat, zet dan “Totaal” op die rij: nu telt ze dubbel mee.`,
      fixes: { move: ({ code, title }) => `Hang ze aan ${named(code, title)}` },
    },
    en: {
      title: 'Means above the level of actions',
      message: ({ value, title, levelEn, rows }) => `${rows === 1 ? 'One row' : `${String(rows)} rows`} of means ${rows === 1 ? 'hangs' : 'hang'} on ${named(value, title)}, level ${String(levelEn)}.`,
      why: () => 'People and money belong to an action or activity: hung on an objective, nobody can follow what they are spent on.',
      todo: ({ value }) => `Hang the means on an action or activity under ${String(value)}. If it is a sum of what stands below, put “Total” on that row: now it is counted twice.`,
      fixes: { move: ({ code, title }) => `Hang them on ${named(code, title)}` },
    },
  },
};

function childrenOf(plan: Plan, links: PlanLinks, index: number, above: ReadonlySet<string>): readonly PlanElement[] {
  return inElementOrder(plan, links.children.of(index)).map((child) => plan.elements[child]!).filter(({ key, level }) => key !== '' && level !== '' && !above.has(level));
}

function fixesOf(plan: Plan, rows: readonly number[], children: readonly PlanElement[]): readonly Fix[] {
  const { ids, values } = plan.means.elementCode;
  if (children.length > MOST) return [];
  return children.map(({ code, title }): Fix => ({
    id: 'move', isSafe: false, data: { code, title },
    edits: rows.map((line) => editOfLine(plan, line, { column: lineWhere(plan, line, 'element').column, expected: values[ids[line]!]!, value: code })),
  }));
}
