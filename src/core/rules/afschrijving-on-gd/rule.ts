import type { Plan } from '#core/plan/Plan';
import type { Fix } from '#core/rules/Finding';
import type { Rule } from '#core/rules/Rule';
import { editOfLine } from '#core/edits/editOf';
import { aardFromWord } from '#core/values/aard';
import type { CellValue } from '#core/values/CellValue';
import { BudgetplaatsMatch } from '#core/rules/BudgetplaatsMatch';
import { cellOf } from '#core/plan/cellOf';
import { isFirstOfRow, linesOfRow } from '#core/plan/lineOrder';
import { isOwnCell, lineElement, lineWhere } from '#core/rules/where';
import { named } from '#core/rules/saying';

/** A depreciation term beside money or people that are not written off: only what the extraordinary service buys is. */
export const afschrijvingOnGd: Rule = {
  id: 'afschrijving-on-gd',
  severity: 'warning',
  lists: ['diensten', 'kostenplaatsen', 'budgetplaatsen'],
  prepare(plan, links) {
    const { afschrijvingstermijn } = plan.means;
    const match = new BudgetplaatsMatch(plan, links);
    return {
      line(line, report) {
        if (afschrijvingstermijn[line] === 0 || !isFirstOfRow(plan, line)) return;
        const row = linesOfRow(plan, line);
        // A row that also has BD is written off for that; on a budget position of BD it is the kind that is wrong.
        if (!row.every((each) => match.aardOf(each) === 'GD' || match.aardOf(each) === 'VTE') || row.some((each) => match.isOfOtherKind(each))) return;
        const element = lineElement(plan, line);
        const aard = match.aardOf(line);
        report({
          where: lineWhere(plan, line, 'afschrijvingstermijn'), element: element.code, related: [lineWhere(plan, line, 'aard')],
          data: { ...element, value: afschrijvingstermijn[line]!, aard }, fixes: fixesOf(plan, row, match),
        });
      },
    };
  },
  words: {
    nl: {
      title: 'Afschrijving bij gewone dienst',
      message: ({ code, title, value, aard }) => `Een rij ${String(aard)}${code ? ` van ${named(code, title)}` : ''} heeft een afschrijvingstermijn van ${String(value)} jaar.`,
      why: () => 'Alleen wat de buitengewone dienst (BD) aankoopt, wordt afgeschreven: of de termijn is te veel, of het is een investering.',
      todo: () => 'Maak de termijn leeg, of maak er BD van als het een investering is.',
      fixes: { clear: () => 'Maak de termijn leeg', bd: () => 'Maak er BD van: het is een investering' },
    },
    en: {
      title: 'Depreciation beside ordinary service',
      message: ({ code, title, value, aard }) => `A row of ${String(aard)}${code ? ` of ${named(code, title)}` : ''} has a depreciation term of ${String(value)} years.`,
      why: () => 'Only what the extraordinary service (BD) buys is written off: either the term is one too many, or this is an investment.',
      todo: () => 'Clear the term, or make it BD where it is an investment.',
      fixes: { clear: () => 'Clear the term', bd: () => 'Make it BD: it is an investment' },
    },
  },
};

/** Either may be what was meant; on a budget position of GD, or beside people, only the term can be one too many. */
function fixesOf(plan: Plan, row: readonly number[], match: BudgetplaatsMatch): readonly Fix[] {
  const [line, ...more] = row as [number, ...number[]];
  const isOfGd = aardFromWord(match.budgetplaatsOf(line)?.aard ?? '') === 'GD';
  const canBeBd = more.length === 0 && match.aardOf(line) === 'GD' && !isOfGd;
  return [
    ...fixOf(plan, line, 'clear', 'afschrijvingstermijn', plan.means.afschrijvingstermijn[line]!, ''),
    ...(canBeBd ? fixOf(plan, line, 'bd', 'aard', match.aardOf(line), 'BD') : []),
  ];
}

function fixOf(plan: Plan, line: number, id: string, field: 'aard' | 'afschrijvingstermijn', read: CellValue, value: CellValue): readonly Fix[] {
  const where = lineWhere(plan, line, field);
  if (!isOwnCell(plan, where)) return [];
  return [{ id, isSafe: false, data: {}, edits: [editOfLine(plan, line, { column: where.column, expected: cellOf(plan, where, where.column) ?? read, value })] }];
}
