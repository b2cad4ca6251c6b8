import type { Plan, UnreadAmount } from '#core/plan/Plan';
import type { Fix } from '#core/rules/Finding';
import type { Rule } from '#core/rules/Rule';
import { hundredfold } from '#core/values/hundredfold';
import { editOfLine } from '#core/edits/editOf';
import { isFormulaCell } from '#core/rules/formulaCells';
import { lineElement } from '#core/rules/where';
import { named } from '#core/rules/saying';

/** An amount with more than two decimals: counted, rounded to whole cents or hundredths. */
export const amountBelowCent: Rule = {
  id: 'amount-below-cent',
  severity: 'info',
  prepare: (plan, links) => ({
    line(line, report) {
      for (const { sheet, row, column, content, jaar } of links.rounded.of(line)) {
        const element = lineElement(plan, line);
        const fixes = roundingFixes(plan, line, { sheet, row, column, content });
        report({ where: { sheet, row, column, field: 'bedrag' }, element: element.code, fixes, data: { value: String(content).replace('.', ','), jaar, ...element } });
      }
    },
  }),
  words: {
    nl: {
      title: 'Meer dan twee decimalen',
      message: ({ value, jaar, code, title }) => `Het bedrag voor ${String(jaar)}${code ? ` van ${named(code, title)}` : ''} heeft meer dan twee decimalen: ${String(value)}.`,
      why: () => 'Het telt afgerond mee, op de cent of op een honderdste VTE; een som in Excel kan daardoor een cent verschillen.',
      todo: () => 'Rond het bedrag af in de cel, of in de formule die het berekent.',
      fixes: { round: ({ number }) => `Rond af tot ${String(number).replace('.', ',')}` },
    },
    en: {
      title: 'More than two decimals',
      message: ({ value, jaar, code, title }) => `The amount for ${String(jaar)}${code ? ` of ${named(code, title)}` : ''} has more than two decimals: ${String(value).replace(',', '.')}.`,
      why: () => 'It counts rounded, to the cent or to a hundredth of an FTE; a sum in Excel may be a cent off.',
      todo: () => 'Round the amount in the cell, or in the formula that calculates it.',
      fixes: { round: ({ number }) => `Round to ${String(number)}` },
    },
  },
};

/** In thousands of euro three decimals and more are right, and a formula is not written over. */
function roundingFixes(plan: Plan, line: number, { sheet, row, column, content }: Pick<UnreadAmount, 'sheet' | 'row' | 'column' | 'content'>): readonly Fix[] {
  const scale = plan.sheets[sheet]?.columns.find((each) => each.column === column)?.scale ?? 1;
  const cells = plan.cells?.[sheet];
  if (scale !== 1 || (cells && isFormulaCell(cells, row, column))) return [];
  const number = hundredfold(Number(content)) / 100;
  return [{ id: 'round', isSafe: true, data: { number }, edits: [editOfLine(plan, line, { column, expected: content, value: number })] }];
}
