import type { Tongue } from '#core/values/format';

type Data = Readonly<Record<string, string | number>>;
type Sentence = (data: Data) => string;

/** What each reason says. Columns and rows are named as a planner sees them. */
const WORDS = {
  // Of a sheet.
  'headers': {
    nl: ({ count }) => (count === 1 ? 'Eén kop zegt wat er staat.' : `${count} koppen zeggen wat er staat.`),
    en: ({ count }) => (count === 1 ? 'One header says what it holds.' : `${count} headers say what it holds.`),
  },
  'name': { nl: ({ name }) => `De naam “${name}” zegt het, en de koppen passen erbij.`, en: ({ name }) => `Its name “${name}” says so, and the headers fit.` },
  'bare-list': { nl: () => 'Een lijst van acties met bedragen, zonder doelstellingen erbij; een ander plan staat er niet.', en: () => 'A list of actions with amounts and no objectives; there is no other plan.' },
  'report': { nl: () => 'Een lijst van acties naast een echt plan: dat is een overzicht ervan, en zou dubbel tellen.', en: () => 'A list of actions beside a real plan: that is a report of it, and would count twice.' },
  'hidden-copy': { nl: () => 'Verborgen, en er staat een zichtbaar blad van dezelfde soort.', en: () => 'Hidden, and there is a visible sheet of the same kind.' },
  'legend': { nl: () => 'Een uitleg of legende: de codes zijn voorbeelden, geen doelstellingen.', en: () => 'An explanation or legend: its codes are examples, not objectives.' },
  'own-report': { nl: () => 'Een overzicht dat Doelboom uit het plan maakte: het zou dubbel tellen.', en: () => 'A report that Doelboom made of the plan: it would count twice.' },
  'empty': { nl: () => 'Er staat niets op.', en: () => 'There is nothing on it.' },
  'no-header': { nl: () => 'Geen rij is te begrijpen als kop van een plan, van middelen of van een lijst.', en: () => 'No row can be understood as the header of a plan, of means or of a list.' },
  // Of a sheet or a column.
  'said': { nl: () => 'Zo aangewezen.', en: () => 'Chosen so.' },
  'remembered': { nl: () => 'Zo onthouden van de vorige keer.', en: () => 'Remembered so from last time.' },
  // Of a column.
  'own-header': { nl: ({ header }) => `De kop is “${header}”, zoals in het sjabloon.`, en: ({ header }) => `The header is “${header}”, as in the template.` },
  'synonym': { nl: ({ header, own }) => `“${header}” is een ander woord voor ${own}.`, en: ({ header, own }) => `“${header}” is another word for ${own}.` },
  'year': { nl: ({ jaar }) => `De kop noemt het jaar ${jaar}.`, en: ({ jaar }) => `The header names the year ${jaar}.` },
  'year-beside': { nl: ({ jaar }) => `Mensen (VTE); de bedragen ernaast zijn van ${jaar}.`, en: ({ jaar }) => `People (FTE); the amounts beside them are of ${jaar}.` },
  'year-and-band': { nl: ({ header, band }) => `De kop is “${header}”, en erboven staat “${band}”.`, en: ({ header, band }) => `The header is “${header}”, and above it stands “${band}”.` },
  'year-and-unit': { nl: ({ jaar, text }) => `De kop noemt het jaar ${jaar}; de eenheid staat boven de tabel: “${text}”.`, en: ({ jaar, text }) => `The header names the year ${jaar}; the unit stands above the table: “${text}”.` },
  'outline-by-depth': { nl: () => 'In deze kolom staan alle niveaus onder elkaar; hoe ver een tekst inspringt of hoe hij gedrukt is, zegt het niveau.', en: () => 'All levels stand below each other in this column; how far a text is set in, or how it is printed, tells its level.' },
  'code-parts': { nl: () => 'De codes bouwen op elkaar voort (A, A.1, A.1.1): het aantal delen zegt het niveau.', en: () => 'The codes build on each other (A, A.1, A.1.1): the number of parts tells the level.' },
  'level-figures': { nl: () => 'Het niveau staat er als cijfer: hoe lager, hoe hoger in de boom.', en: () => 'The level stands there as a figure: the lower, the higher in the tree.' },
  'level-word': { nl: ({ level }) => `De kop noemt het niveau: ${level}.`, en: ({ level }) => `The header names the level: ${level}.` },
  'codes-below': { nl: ({ level }) => `De kop noemt ${level}, en eronder staan codes.`, en: ({ level }) => `The header names ${level}, and there are codes below it.` },
  'outline': { nl: () => 'In deze kolom staan alle niveaus onder elkaar.', en: () => 'All levels stand below each other in this column.' },
  'key': { nl: ({ example }) => `Hieronder staan registratiesleutels, zoals “${example}”.`, en: ({ example }) => `There are registration keys below, such as “${example}”.` },
  'content': { nl: ({ example }) => `Wat eronder staat, zegt het: “${example}”.`, en: ({ example }) => `What stands below it says so: “${example}”.` },
  'duplicate': { nl: ({ other }) => `Hetzelfde staat al in kolom ${other}.`, en: ({ other }) => `Column ${other} says the same already.` },
  'total': { nl: () => 'Een optelling: die telt niet nog eens mee.', en: () => 'A sum: it is not counted again.' },
  'people-or-wages': { nl: () => 'Dit kunnen mensen zijn (VTE) of hun lonen (euro): er wordt niet gegokt, dus telt het niet mee.', en: () => 'These may be people (FTE) or their wages (euro): nothing is guessed, so it is not counted.' },
  'no-year': { nl: () => 'De kop zegt niet voor welk jaar: er wordt niet gegokt, dus telt het niet mee.', en: () => 'The header does not say for which year: nothing is guessed, so it is not counted.' },
  'year-and-more': { nl: ({ jaar }) => `De kop noemt ${jaar} en nog iets anders: geen raming van dat jaar.`, en: ({ jaar }) => `The header names ${jaar} and something else: no estimate of that year.` },
  'unknown-header': { nl: () => 'Een eigen kolom: ze blijft zoals ze is.', en: () => 'A column of your own: it is left as it is.' },
  // Of rows.
  'above-header': { nl: () => 'Boven de kop.', en: () => 'Above the header.' },
  'total-row': { nl: () => 'Een rij met totalen.', en: () => 'A row of totals.' },
  'repeated-header': { nl: () => 'De kop, nog eens.', en: () => 'The header again.' },
} satisfies Readonly<Record<string, Readonly<Record<Tongue, Sentence>>>>;

export type ReasonId = keyof typeof WORDS;
export const REASON_IDS = Object.keys(WORDS) as readonly ReasonId[];

/** A reason as a sentence. */
export function reasonWords({ id, data }: { readonly id: ReasonId; readonly data: Data }, tongue: Tongue): string {
  return WORDS[id][tongue](data);
}
