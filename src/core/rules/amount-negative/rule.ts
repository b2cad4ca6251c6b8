import type { Plan } from '#core/plan/Plan';
import type { Edit } from '#core/edits/Edit';
import { editOfLine } from '#core/edits/editOf';
import type { Fix } from '#core/rules/Finding';
import type { Rule } from '#core/rules/Rule';
import { AARDEN, RICHTINGEN } from '#core/values/aard';
import { formatHundredth } from '#core/values/format';
import { columnOfYear, lineColumnsOf, type LineColumns } from '#core/rules/amountColumns';
import { amountEdit } from '#core/rules/amountEdit';
import { cellOf } from '#core/plan/cellOf';
import { compareLines, isFirstOfRow, linesOfRow } from '#core/plan/lineOrder';
import { isOwnCell, lineElement, lineWhere } from '#core/rules/where';
import { named, typedNl } from '#core/rules/saying';

const VTE = AARDEN.indexOf('VTE');
const RECEIPT = RICHTINGEN.indexOf('O');

/** An amount or a number of people below zero: it takes away from every total that it counts in. */
export const amountNegative: Rule = {
  id: 'amount-negative',
  severity: 'warning',
  prepare(plan) {
    const { means, years } = plan;
    const lineColumns = lineColumnsOf(plan);
    /** Whether a line before it on the row has said it of the very same cell: of a plan that travelled, two may seem to stand in one. */
    const isSaid = (line: number, year: number, column: number): boolean => linesOfRow(plan, line)
      .some((each) => compareLines(plan, each, line) < 0 && means.amounts[each * years.length + year]! < 0 && columnOfYear(lineColumns(each), year) === column);
    return {
      line(line, report) {
        for (let year = 0; year < years.length; year += 1) {
          const amount = means.amounts[line * years.length + year]!;
          if (amount >= 0) continue;
          const columns = lineColumns(line);
          const column = columnOfYear(columns, year);
          // One cell for every year says it once.
          if ((year > 0 && columnOfYear(columns, year - 1) === column) || isSaid(line, year, column)) continue;
          const element = lineElement(plan, line);
          report({
            where: { sheet: means.sheet[line]!, row: means.row[line]!, column, field: 'bedrag' }, element: element.code,
            data: { hundredths: amount, jaar: years[year]!, ...element, isVte: means.aard[line] === VTE, isReceipt: means.richting[line] === RECEIPT },
            fixes: fixesOf(plan, line, column, lineColumns),
          });
        }
      },
    };
  },
  words: {
    nl: {
      title: 'Negatief bedrag',
      message: ({ hundredths, jaar, code, title, isVte }) => `${isVte ? 'Het aantal VTE' : 'Het bedrag'} voor ${String(jaar)}${code ? ` van ${named(code, title)}` : ''} is negatief: ${shown(hundredths, 'nl')}.`,
      why: ({ isReceipt }) => (isReceipt ? 'De rij is al een ontvangst: met een minteken erbij telt ze als een uitgave.' : 'Het bedrag gaat van alle totalen af. Een ontvangst staat als positief bedrag op een rij met richting Ontvangst.'),
      todo: ({ isReceipt }) => (isReceipt ? 'Laat het minteken weg.' : 'Laat het minteken weg, of maak er een ontvangst van.'),
      fixes: { positive: ({ value }) => `Laat het minteken weg: ${typedNl(value)}`, receipt: () => 'Maak er een ontvangst van: de hele rij zonder minteken, met richting Ontvangst' },
    },
    en: {
      title: 'Negative amount',
      message: ({ hundredths, jaar, code, title, isVte }) => `The ${isVte ? 'number of FTE' : 'amount'} for ${String(jaar)}${code ? ` of ${named(code, title)}` : ''} is negative: ${shown(hundredths, 'en')}.`,
      why: ({ isReceipt }) => (isReceipt ? 'The row is a receipt already: with a minus it counts as an expense.' : 'The amount is taken off every total. A receipt is a positive amount on a row whose direction is Ontvangst.'),
      todo: ({ isReceipt }) => (isReceipt ? 'Leave out the minus.' : 'Leave out the minus, or make it a receipt.'),
      fixes: { positive: ({ value }) => `Leave out the minus: ${String(value)}`, receipt: () => 'Make it a receipt: the whole row without minus, in the direction Ontvangst' },
    },
  },
};

function shown(hundredths: unknown, tongue: 'nl' | 'en'): string {
  return `-${formatHundredth(Math.abs(Number(hundredths)), tongue, 2, 0)}`;
}


/** The minus may be one too many; where all that the row holds is negative, it may be money that comes in. */
function fixesOf(plan: Plan, line: number, column: number, lineColumns: LineColumns): readonly Fix[] {
  const edit = amountEdit(plan, line, column, Math.abs);
  if (!edit) return [];
  return [{ id: 'positive', isSafe: false, data: { value: edit.value }, edits: [edit] }, ...receiptOf(plan, line, lineColumns(line))];
}

function receiptOf(plan: Plan, line: number, columns: ReturnType<LineColumns>): readonly Fix[] {
  const { means, years } = plan;
  const amounts = means.amounts.subarray(line * years.length, (line + 1) * years.length);
  const where = lineWhere(plan, line, 'richting');
  if (!isOwnCell(plan, where) || !isSpending(plan, line) || amounts.some((amount) => amount > 0)) return [];
  const edits = columns.filter(({ year }) => amounts[year] !== 0).map(({ column }) => amountEdit(plan, line, column, Math.abs));
  const direction = editOfLine(plan, line, { column: where.column, expected: cellOf(plan, where, where.column) ?? '', value: 'Ontvangst' });
  return edits.includes(null) ? [] : [{ id: 'receipt', isSafe: false, data: {}, edits: [...edits as Edit[], direction] }];
}

/** Money that goes out, and all that its row speaks of. */
function isSpending(plan: Plan, line: number): boolean {
  const { aard, richting } = plan.means;
  return aard[line] !== VTE && richting[line] !== RECEIPT && isFirstOfRow(plan, line) && linesOfRow(plan, line).length === 1;
}
