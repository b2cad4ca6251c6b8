import type { ColumnLayout, SheetLayout } from '#core/layout/Layout';
import type { Rule } from '#core/rules/Rule';
import { isNothing, parseNumberText } from '#core/values/flemishNumber';
import { isJaar } from '#core/values/jaar';
import { codeOfRow, editOfCell } from '#core/rules/rowCells';

/** A year, a term or a budget that is kept as text: it is understood here, but Excel itself does not count it. */
export const numberStoredAsText: Rule = {
  id: 'number-stored-as-text',
  severity: 'info',
  prepare(plan) {
    return { texts: {
      isAbout: isNumeric,
      isOddOnly: false,
      passes: (text) => !isNothing(text),
      check({ place, layout, text }, report) {
        const number = parseNumberText(text);
        if (number === null || (YEARS.has(layout.field) && !isJaar(number))) return;
        report({
          where: { ...place, column: layout.column, field: layout.field }, element: codeOfRow(plan, place), data: { value: text, header: layout.header, number },
          fixes: [{ id: 'number', isSafe: true, data: { number }, edits: [editOfCell(plan, place, layout, text, number)] }],
        });
      },
    } };
  },
  words: {
    nl: {
      title: 'Getal als tekst',
      message: ({ value, header }) => `“${String(value)}” in de kolom “${String(header)}” is een getal dat als tekst bewaard is.`,
      why: () => 'Dit plan begrijpt het, maar Excel niet: sommen, filters en sortering slaan de cel over.',
      todo: ({ number }) => `Typ het als getal: ${String(number).replace('.', ',')}.`,
      fixes: { number: ({ number }) => `Maak er het getal ${String(number).replace('.', ',')} van` },
    },
    en: {
      title: 'Number stored as text',
      message: ({ value, header }) => `“${String(value)}” in the column “${String(header)}” is a number that is kept as text.`,
      why: () => 'This plan understands it, but Excel does not: sums, filters and sorting pass the cell over.',
      todo: ({ number }) => `Type it as a number: ${String(number)}.`,
      fixes: { number: ({ number }) => `Turn it into the number ${String(number)}` },
    },
  },
};

/** What is no year is missing there: that is told. */
const YEARS: ReadonlySet<string> = new Set(['from', 'to']);

/** Amounts beside actions that are text are not counted at all, which is a finding of its own. */
function isNumeric({ field }: ColumnLayout, { kind }: SheetLayout): boolean {
  return field === 'from' || field === 'to' || field === 'afschrijvingstermijn' || (field === 'bedrag' && kind === 'budgetplaatsen');
}
