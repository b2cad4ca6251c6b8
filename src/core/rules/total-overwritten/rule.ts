import type { Rule } from '#core/rules/Rule';
import { numberText } from '#core/rules/saying';
import { createTotalCells, createTotalRows, overwrittenIn } from '#core/rules/overwritten';
import { hundredfold } from '#core/values/hundredfold';

/** A number typed in a cell of totals, where the cells beside it are formulas. */
export const totalOverwritten: Rule = {
  id: 'total-overwritten',
  severity: 'warning',
  prepare(plan, links) {
    const totalCells = createTotalCells(plan, links);
    return {
      rowCandidates: createTotalRows(plan, links),
      row(place, report) {
        for (const { column, value, total } of overwrittenIn(plan, place, totalCells(place))) {
          report({ where: { ...place, column, field: 'bedrag' }, element: '', data: { hundredths: hundredfold(value), header: total?.header ?? '' } });
        }
      },
    };
  },
  words: {
    nl: {
      title: 'Totaal overschreven',
      message: ({ hundredths, header }) => `${numberText(hundredths, 'nl')} is hier getypt, terwijl de andere totalen van deze ${header ? `kolom (${String(header)})` : 'rij'} formules zijn.`,
      why: () => 'Een getypt totaal verandert niet mee: na de volgende wijziging klopt het niet meer, zonder dat iemand het ziet.',
      todo: ({ header }) => `Zet de formule terug: kopieer ze uit een andere cel van deze ${header ? 'kolom' : 'rij'}.`,
      fixes: {},
    },
    en: {
      title: 'Total overwritten',
      message: ({ hundredths, header }) => `${numberText(hundredths, 'en')} was typed here, while the other totals of this ${header ? `column (${String(header)})` : 'row'} are formulas.`,
      why: () => 'A total that was typed does not follow: after the next change it is wrong, and nobody sees it.',
      todo: ({ header }) => `Put the formula back: copy it from another cell of this ${header ? 'column' : 'row'}.`,
      fixes: {},
    },
  },
};
