import type { Plan, UnreadAmount } from '#core/plan/Plan';
import type { Fix } from '#core/rules/Finding';
import type { Rule } from '#core/rules/Rule';
import { parseNumberText } from '#core/values/flemishNumber';
import { editOfLine } from '#core/edits/editOf';
import { isCellError } from '#core/values/cellError';
import { lineElement } from '#core/rules/where';
import { named } from '#core/rules/saying';

/** An amount cell that holds something else than a number, so that nothing is counted for it. */
export const amountIsText: Rule = {
  id: 'amount-is-text',
  severity: 'error',
  prepare(plan, links) {
    return {
      line(line, report) {
        const unread = links.unread.of(line);
        if (unread.length === 0) return;
        const element = lineElement(plan, line);
        for (const { sheet, row, column, content, jaar } of unread) {
          // An error of Excel's is a finding of its own.
          if (isCellError(content)) continue;
          const fixes = numberFixes(plan, line, column, content);
          report({
            where: { sheet, row, column, field: 'bedrag' }, element: element.code, fixes,
            data: { value: content, jaar, ...element, nearest: fixes[0]?.data.number ?? '' },
          });
        }
      },
    };
  },
  words: {
    nl: {
      title: 'Bedrag is tekst',
      message: ({ value, jaar, code, title }) => `Het bedrag voor ${String(jaar)}${code || title ? ` van ${named(code, title)}` : ''} ${isTooLarge(value) ? 'is te groot om een bedrag te zijn' : 'is geen getal'}: “${shown(value, 'WAAR', 'ONWAAR')}”.`,
      why: ({ value }) => (isTooLarge(value) ? 'Boven 100 miljard euro tellen sommen niet meer op de cent juist: het bedrag ontbreekt in alle totalen.' : 'Excel en dit plan tellen tekst niet mee: het bedrag ontbreekt in alle totalen.'),
      todo: ({ nearest }) => (nearest === '' ? 'Typ het bedrag als getal, of maak de cel leeg.' : `Maak er het getal ${String(nearest).replace('.', ',')} van.`),
      fixes: { number: ({ number }) => `Maak er het getal ${String(number).replace('.', ',')} van` },
    },
    en: {
      title: 'Amount is text',
      message: ({ value, jaar, code, title }) => `The amount for ${String(jaar)}${code || title ? ` of ${named(code, title)}` : ''} is ${isTooLarge(value) ? 'too large to be one' : 'not a number'}: “${shown(value, 'TRUE', 'FALSE')}”.`,
      why: ({ value }) => (isTooLarge(value) ? 'Beyond 100 thousand million euro sums are no longer exact to the cent: the amount is missing from every total.' : 'Neither Excel nor this plan counts text: the amount is missing from every total.'),
      todo: ({ nearest }) => (nearest === '' ? 'Type the amount as a number, or clear the cell.' : `Turn it into the number ${String(nearest)}.`),
      fixes: { number: ({ number }) => `Turn it into the number ${String(number)}` },
    },
  },
};

/** A number that was not counted can only have been one beyond this world. */
function isTooLarge(value: unknown): boolean {
  return typeof value === 'number';
}

function shown(value: unknown, yes: string, no: string): string {
  return typeof value === 'boolean' ? (value ? yes : no) : String(value);
}

/** Safe, for only texts that can be read in one way are turned into a number. */
function numberFixes(plan: Plan, line: number, column: number, content: UnreadAmount['content']): readonly Fix[] {
  const number = typeof content === 'string' ? parseNumberText(content) : null;
  if (number === null) return [];
  return [{ id: 'number', isSafe: true, data: { number }, edits: [editOfLine(plan, line, { column, expected: content, value: number })] }];
}
