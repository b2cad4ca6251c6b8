import type { Data, Rule } from '#core/rules/Rule';
import { named, REPLACE_EN, REPLACE_NL } from '#core/rules/saying';

/**
 * A row of means that goes with its action neither by its cost centre nor by its years: it is the code of the action that
 * is wrong, and what both say is said there once. Found by `Causes`, out of what other rules find.
 */
export const meansOfOtherElement: Rule = {
  id: 'means-of-other-element',
  severity: 'warning',
  prepare: () => ({}),
  words: {
    nl: {
      title: 'Rij met middelen wellicht van een andere actie',
      message: (data) => `Deze rij staat bij ${named(data.value, data.title)}, maar past er niet bij: kostenplaats ${named(data.kostenplaats, data.naam)} is van ${String(data.other)}, niet van ${String(data.dienst)}, en ${String(data.jaar)} valt buiten ${String(data.period)}.${nearNl(data)}`,
      why: ({ value }) => `De mensen en het geld tellen nu bij ${String(value)}; bij de actie waar ze horen, ontbreken ze.`,
      todo: () => 'Verbeter de code van de actie; is die juist, kies dan een andere kostenplaats en zet het bedrag in een jaar waarin de actie loopt.',
      fixes: { replace: REPLACE_NL },
    },
    en: {
      title: 'Row of means probably of another action',
      message: (data) => `This row stands under ${named(data.value, data.title)}, but does not go with it: cost centre ${named(data.kostenplaats, data.naam)} is of ${String(data.other)}, not of ${String(data.dienst)}, and ${String(data.jaar)} is outside ${String(data.period)}.${nearEn(data)}`,
      why: ({ value }) => `The people and the money now count under ${String(value)}; they are missing from the action to which they belong.`,
      todo: () => 'Correct the code of the action; when it is right, choose another cost centre and put the amount in a year in which the action runs.',
      fixes: { replace: REPLACE_EN },
    },
  },
};

function nearNl({ nearest, nearestTitle }: Data): string {
  return nearest ? ` Bedoelde u ${named(nearest, nearestTitle)}, in de rij ernaast?` : '';
}

function nearEn({ nearest, nearestTitle }: Data): string {
  return nearest ? ` Did you mean ${named(nearest, nearestTitle)}, in the row beside it?` : '';
}
