import type { Rule } from '#core/rules/Rule';
import { codeOfRow } from '#core/rules/rowCells';
import { isFormulaCell } from '#core/rules/formulaCells';
import { isHeldAgainstList } from '#core/rules/isHeldAgainstList';
import { looksLikeAFormula } from '#core/values/looksLikeAFormula';

/** A text that begins as a formula does, in a column that the plan reads. */
export const textThatLooksLikeAFormula: Rule = {
  id: 'text-that-looks-like-a-formula',
  severity: 'warning',
  prepare(plan) {
    return { texts: {
      // A text among amounts is not counted, which is a finding of its own.
      isAbout: ({ field }, { kind }) => field !== 'bedrag' && !isHeldAgainstList(plan, kind, field),
      isOddOnly: true,
      passes: looksLikeAFormula,
      check({ place, layout, text }, report) {
        // What a formula gives is its own business.
        if (isFormulaCell(plan.cells![place.sheet]!, place.row, layout.column)) return;
        report({ where: { ...place, column: layout.column, field: layout.field }, element: codeOfRow(plan, place), data: { value: text.slice(0, LONGEST), header: layout.header } });
      },
    } };
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
