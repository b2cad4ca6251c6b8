import type { ListEntry, MasterList, Plan } from '#core/plan/Plan';
import type { Checks } from '#core/rules/Rule';
import { editOfLine } from '#core/edits/editOf';
import { isFirstOfRow } from '#core/plan/lineOrder';
import { isOwnCell, lineElement, lineWhere } from '#core/rules/where';
import type { Ask } from '#core/rules/Asked';
import { createListLookup } from '#core/rules/listLookup';
import { createListSuggestions, nearestData, replaceFixes } from '#core/rules/suggest';

/**
 * The check that two rules share: a code of a means line that is not on its list. Each distinct code is looked up
 * once, however many lines bear it. Without the list nothing is said.
 */
export function unknownListCode<Entry extends ListEntry>(plan: Plan, field: 'kostenplaats' | 'budgetplaats', list: MasterList<Entry>, ask: Ask): Checks {
  if (!list.isPresent) return {};
  const column = plan.means[field];
  const entryOf = createListLookup(column, list);
  const suggest = createListSuggestions(list, ask);
  return {
    line(line, report) {
      const id = column.ids[line]!;
      if (id === 0 || entryOf(line) || !isFirstOfRow(plan, line)) return;
      const value = column.values[id]!;
      const element = lineElement(plan, line);
      const suggestions = suggest(value);
      const where = lineWhere(plan, line, field);
      report({
        where, element: element.code,
        data: { value, ...element, ...nearestData(suggestions) },
        fixes: !isOwnCell(plan, where) ? [] : replaceFixes(suggestions, (code) => editOfLine(plan, line, { column: where.column, expected: value, value: code })),
      });
    },
  };
}
