import type { Plan, UnreadAmount } from '#core/plan/Plan';
import type { Finding, Fix } from '#core/rules/Finding';
import type { Rule } from '#core/rules/Rule';
import { commaReadings, parseNumberText } from '#core/values/flemishNumber';
import { editOfLine } from '#core/edits/editOf';
import { isFormulaCell } from '#core/rules/formulaCells';
import { nearestPlace } from '#core/rules/nearestPlace';
import { lineElement } from '#core/rules/where';
import { named } from '#core/rules/saying';

/** An amount cell that holds something else than a number, so that nothing is counted for it. */
export const amountIsText: Rule = {
  id: 'amount-is-text',
  severity: 'error',
  prepare(plan, links) {
    return {
      line(line, report) {
        for (const amount of links.unread.of(line)) {
          const { sheet, row, column, content, jaar } = amount;
          const element = lineElement(plan, line);
          const where = { sheet, row, column, field: 'bedrag' } as const;
          // What a formula gives is mended in the formula.
          const isFormula = isFormulaAt(plan, amount);
          const fixes = isFormula ? [] : numberFixes(plan, line, amount);
          report({
            where, element: element.code, fixes,
            data: { value: content, jaar, ...element, nearest: fixes.length === 1 ? fixes[0]?.data.number ?? '' : '', ...readingsOf(fixes), ...(isFormula && nearestPlace(plan, where)) },
          });
        }
      },
    };
  },
  words: {
    nl: {
      title: 'Bedrag is tekst',
      message: ({ value, jaar, code, title, nearestCell }) => `Het bedrag voor ${String(jaar)}${code || title ? ` van ${named(code, title)}` : ''} ${isTooLarge(value) ? 'is te groot om een bedrag te zijn' : 'is geen getal'}: ${nearestCell ? `de formule in ${String(nearestCell)} geeft ` : ''}“${shown(value, 'WAAR', 'ONWAAR')}”.`,
      why: ({ value }) => (isTooLarge(value) ? 'Boven 100 miljard euro tellen sommen niet meer op de cent juist: het bedrag ontbreekt in alle totalen.' : 'Excel en dit plan tellen tekst niet mee: het bedrag ontbreekt in alle totalen.'),
      todo: ({ nearest, nearestCell, thousands, decimals }) => (nearestCell ? `Verbeter de formule in ${String(nearestCell)}, zodat ze een getal geeft.` : thousands ? `Kies of het ${shownNl(thousands)} is of ${shownNl(decimals)}; voor de hele kolom kan dat met Meer > Herken mijn plan.` : nearest === '' ? 'Typ het bedrag als getal, of maak de cel leeg.' : `Typ het bedrag als getal: ${shownNl(nearest)}.`),
      fixes: { number: ({ number }) => `Maak er het getal ${shownNl(number)} van` },
    },
    en: {
      title: 'Amount is text',
      message: ({ value, jaar, code, title, nearestCell }) => `The amount for ${String(jaar)}${code || title ? ` of ${named(code, title)}` : ''} is ${isTooLarge(value) ? 'too large to be one' : 'not a number'}: ${nearestCell ? `the formula in ${String(nearestCell)} gives ` : ''}“${shown(value, 'TRUE', 'FALSE')}”.`,
      why: ({ value }) => (isTooLarge(value) ? 'Beyond 100 thousand million euro sums are no longer exact to the cent: the amount is missing from every total.' : 'Neither Excel nor this plan counts text: the amount is missing from every total.'),
      todo: ({ nearest, nearestCell, thousands, decimals }) => (nearestCell ? `Mend the formula in ${String(nearestCell)}, so that it gives a number.` : thousands ? `Choose whether it is ${String(thousands)} or ${String(decimals)}; for the whole column you can say so in More > Recognise my plan.` : nearest === '' ? 'Type the amount as a number, or clear the cell.' : `Type the amount as a number: ${String(nearest)}.`),
      fixes: { number: ({ number }) => `Turn it into the number ${String(number)}` },
    },
  },
};

function isFormulaAt({ cells }: Plan, { sheet, row, column }: UnreadAmount): boolean {
  const rows = cells?.[sheet];
  return rows !== undefined && isFormulaCell(rows, row, column) === true;
}

/** A number that was not counted can only have been one beyond this world. */
function isTooLarge(value: unknown): boolean {
  return typeof value === 'number';
}

function shown(value: unknown, yes: string, no: string): string {
  return typeof value === 'boolean' ? (value ? yes : no) : String(value);
}

/** Safe where a text can be read in one way only, or its column tells what a comma parts in it; else both readings, to be reviewed. */
function numberFixes(plan: Plan, line: number, { sheet, column, content }: UnreadAmount): readonly Fix[] {
  if (typeof content !== 'string') return [];
  const comma = plan.sheets[sheet]?.columns.find((each) => each.column === column)?.comma;
  const number = parseNumberText(content, comma);
  const numbers = number === null ? Object.values(commaReadings(content) ?? {}) : [number];
  return numbers.map((value) => ({ id: 'number', isSafe: number !== null, data: { number: value }, edits: [editOfLine(plan, line, { column, expected: content, value })] }));
}

/** The two numbers that a text may mean. */
function readingsOf([decimals, thousands]: readonly Fix[]): Finding['data'] {
  return decimals && thousands ? { decimals: decimals.data.number ?? '', thousands: thousands.data.number ?? '' } : {};
}

function shownNl(number: unknown): string {
  return String(number).replace('.', ',');
}
