import type { Rule } from '#core/rules/Rule';
import { codeOfRow, textsOfRow } from '#core/rules/rowCells';
import { isFormulaCell } from '#core/rules/formulaCells';

/** `=SOM(A1:A3)`, `+B7*2`, `-C4`, `@SUM(…)`: a call or a cell behind a sign. A dash before a word is a list. */
const LIKE_A_FORMULA = /^\s*(?:=\s*\S|[+\-@]\s*(?:[\p{L}.]+\(|\$?[A-Z]{1,3}\$?\d{1,7}\s*(?:[-+*/&:);]|$)))/u;

/** A text that begins as a formula does, in a column that the plan reads. */
export const textThatLooksLikeAFormula: Rule = {
  id: 'text-that-looks-like-a-formula',
  severity: 'warning',
  prepare(plan) {
    // A text among amounts is not counted, which is a finding of its own.
    const columns = plan.sheets.map((sheet) => sheet.columns.filter(({ field }) => field !== 'bedrag'));
    return {
      row(place, report) {
        for (const [column, content] of textsOfRow(plan, place, columns[place.sheet]!, looksLikeAFormula)) {
          // What a formula gives is its own business.
          if (isFormulaCell(plan.cells![place.sheet]!, place.row, column.column)) continue;
          report({ where: { ...place, column: column.column, field: column.field }, element: codeOfRow(plan, place), data: { value: content.slice(0, LONGEST), header: column.header } });
        }
      },
    };
  },
  words: {
    nl: {
      title: 'Tekst die op een formule lijkt',
      message: ({ value, header }) => `In de kolom “${String(header)}” staat “${String(value)}” als tekst.`,
      why: () => 'Excel rekent het niet uit. En wie deze gegevens elders opent, kan er wel een formule van maken.',
      todo: () => 'Was het een formule, wis dan de cel, zet haar opmaak op Standaard en typ de formule opnieuw. Was het tekst, begin ze dan met een woord.',
      fixes: {},
    },
    en: {
      title: 'Text that looks like a formula',
      message: ({ value, header }) => `The column “${String(header)}” holds “${String(value)}” as text.`,
      why: () => 'Excel does not calculate it. And who opens these data elsewhere may get a formula after all.',
      todo: () => 'If it was a formula, clear the cell, set its format to General and type it again. If it was text, let it begin with a word.',
      fixes: {},
    },
  },
};

const LONGEST = 80;

function looksLikeAFormula(content: string): boolean {
  return mayBegin(content) && LIKE_A_FORMULA.test(content);
}

function mayBegin(content: string): boolean {
  const char = content.charCodeAt(0);
  // = + - @ or a blank before it
  return char === 61 || char === 43 || char === 45 || char === 64 || char === 32;
}
