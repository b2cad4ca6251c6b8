import type { Rule } from '#core/rules/Rule';
import { codeOfRow } from '#core/rules/rowCells';
import { isNothing, parseNumberText } from '#core/values/flemishNumber';
import { looksLikeAFormula } from '#core/values/looksLikeAFormula';

/** The number of people of a dienst in words: it counts as not known, and nothing is held against it. */
export const capaciteitIsText: Rule = {
  id: 'capaciteit-is-text',
  severity: 'warning',
  prepare: (plan) => ({ texts: {
    isAbout: ({ field }, { kind }) => field === 'bedrag' && kind === 'diensten',
    isOddOnly: false,
    passes: (text) => !isNothing(text),
    check({ place, layout, text }, report) {
      if (parseNumberText(text) !== null || looksLikeAFormula(text)) return;
      report({ where: { ...place, column: layout.column, field: layout.field }, element: codeOfRow(plan, place), data: { value: text, jaar: layout.jaar ?? '' } });
    },
  } }),
  words: {
    nl: {
      title: 'Capaciteit van een dienst is tekst',
      message: ({ value, jaar }) => `De capaciteit${jaar ? ` van ${String(jaar)}` : ''} is geen getal: “${String(value)}”.`,
      why: () => 'Ze telt als niet bekend: of een dienst meer mensen plant dan ze heeft, wordt dan niet nagekeken.',
      todo: () => 'Typ een getal (bijvoorbeeld 8,5), of maak de cel leeg als het niet bekend is.',
      fixes: {},
    },
    en: {
      title: 'Capacity of a service is text',
      message: ({ value, jaar }) => `The capacity${jaar ? ` of ${String(jaar)}` : ''} is no number: “${String(value)}”.`,
      why: () => 'It counts as not known: whether a service plans more people than it has is not checked then.',
      todo: () => 'Type a number (for example 8.5), or empty the cell where it is not known.',
      fixes: {},
    },
  },
};
