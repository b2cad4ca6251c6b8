import type { Tongue } from '#core/values/format';

type Data = Readonly<Record<string, string | number>>;
type Sentence = (data: Data) => string;
type Sentences = Readonly<Record<Tongue, Sentence>>;

const QUESTIONS = {
  'sheet-kind': { nl: ({ sheet }) => `Wat staat er op het blad “${sheet}”?`, en: ({ sheet }) => `What does the sheet “${sheet}” hold?` },
  'bare-list': { nl: ({ sheet }) => `Is “${sheet}” het plan zelf, of een overzicht van een plan?`, en: ({ sheet }) => `Is “${sheet}” the plan itself, or a report of a plan?` },
  'people-or-wages': { nl: ({ header }) => `Zijn de bedragen onder “${header}” mensen of hun lonen?`, en: ({ header }) => `Are the amounts below “${header}” people or their wages?` },
  'which-year': { nl: ({ sheet, header }) => `Voor welk jaar is wat op “${sheet}” onder “${header}” staat?`, en: ({ sheet, header }) => `For which year is what stands on “${sheet}” below “${header}”?` },
  'unit': { nl: ({ sheet, text }) => `Boven de tabel op “${sheet}” staat “${text}”: zijn de bedragen eronder in duizenden euro?`, en: ({ sheet, text }) => `Above the table on “${sheet}” it says “${text}”: are the amounts below in thousands of euro?` },
  'comma': { nl: ({ sheet, header, example, count }) => `Op “${sheet}” staat “${example}” als tekst (kolom “${header}”${count === 1 ? '' : ' en andere'}): wat scheidt de komma daar?`, en: ({ sheet, header, example, count }) => `On “${sheet}” “${example}” stands as text (column “${header}”${count === 1 ? '' : ' and others'}): what does its comma part?` },
  'amount-kind': { nl: ({ sheet, header }) => `Wat zijn de bedragen op “${sheet}” (kolom “${header}” en volgende)?`, en: ({ sheet, header }) => `What are the amounts on “${sheet}” (column “${header}” and on)?` },
  'sheet-lost': { nl: ({ sheet }) => `Het onthouden blad “${sheet}” is niet terug te vinden. Welk blad is het nu?`, en: ({ sheet }) => `The remembered sheet “${sheet}” cannot be found. Which sheet is it now?` },
  'depth-levels': { nl: ({ sheet, count }) => `Op “${sheet}” tonen ${count} dieptes wat onder wat hangt. Welke niveaus zijn dat, van hoog naar laag?`, en: ({ sheet, count }) => `On “${sheet}” ${count} depths show what hangs under what. Which levels are these, from high to low?` },
  'sheet-names': { nl: ({ names }) => `Zijn de namen van de bladen ${names} hun departement?`, en: ({ names }) => `Are the names of the sheets ${names} their departments?` },
  'scheme-lost': { nl: ({ scheme }) => `De onthouden lezing volgt het schema “${scheme}”, dat Doelboom hier niet kent. In welk schema is dit plan?`, en: ({ scheme }) => `The remembered reading follows the scheme “${scheme}”, which Doelboom does not know here. In which scheme is this plan?` },
  'column-lost': { nl: ({ sheet, header }) => `De onthouden kolom “${header}” staat niet meer op “${sheet}”. Welke kolom is het nu?`, en: ({ sheet, header }) => `The remembered column “${header}” is no longer on “${sheet}”. Which column is it now?` },
} satisfies Readonly<Record<string, Sentences>>;

const ANSWERS = {
  'kind': { nl: ({ kind }) => NL_KINDS[kind ?? ''] ?? String(kind), en: ({ kind }) => EN_KINDS[kind ?? ''] ?? String(kind) },
  'not-read': { nl: () => 'Niets van het plan: laat het weg', en: () => 'Nothing of the plan: leave it out' },
  'plan-itself': { nl: () => 'Het plan zelf', en: () => 'The plan itself' },
  'that-sheet': { nl: ({ sheet }) => `Het blad “${sheet}”`, en: ({ sheet }) => `The sheet “${sheet}”` },
  'these-levels': { nl: ({ nl }) => String(nl), en: ({ en }) => String(en) },
  'departementen': { nl: () => 'Ja: elk blad is van dat departement', en: () => 'Yes: each sheet is of that department' },
  'names-only': { nl: () => 'Nee, het zijn maar namen', en: () => 'No, they are just names' },
  'that-scheme': { nl: ({ name }) => `Het schema “${name}”`, en: ({ name }) => `The scheme “${name}”` },
  'that-column': { nl: ({ column, header }) => `Kolom ${column}: “${header}”`, en: ({ column, header }) => `Column ${column}: “${header}”` },
  'gone': { nl: () => 'Dat is er niet meer', en: () => 'It is gone' },
  'own-column': { nl: () => 'Een eigen kolom: niet meetellen', en: () => 'A column of my own: do not count it' },
  'every-year': { nl: () => 'Voor elk jaar van het plan', en: () => 'For every year of the plan' },
  'of-year': { nl: ({ jaar }) => `Voor ${jaar}`, en: ({ jaar }) => `For ${jaar}` },
  'people': { nl: () => 'Mensen (VTE)', en: () => 'People (FTE)' },
  'wages': { nl: () => 'Lonen, op de gewone dienst (GD)', en: () => 'Wages, in the ordinary service (GD)' },
  'thousands': { nl: ({ scale }) => `Ja: maal ${scale}`, en: ({ scale }) => `Yes: times ${scale}` },
  'euro': { nl: () => 'Nee, het zijn gewone euro', en: () => 'No, they are plain euro' },
  'comma-thousands': { nl: ({ nl }) => `Duizendtallen: het is ${nl}`, en: ({ en }) => `Thousands: it is ${en}` },
  'comma-decimals': { nl: ({ nl }) => `Decimalen: het is ${nl}`, en: ({ en }) => `Decimals: it is ${en}` },
  'comma-open': { nl: () => 'Dat verschilt: ik kijk elke cel zelf na', en: () => 'It differs: I look at each cell myself' },
  'gd': { nl: () => 'Gewone dienst (GD)', en: () => 'Ordinary service (GD)' },
  'bd': { nl: () => 'Buitengewone dienst (BD)', en: () => 'Extraordinary service (BD)' },
  'unknown': { nl: () => 'Geld, de soort is niet bekend', en: () => 'Money of an unknown kind' },
} satisfies Readonly<Record<string, Sentences>>;

/** What each kind of sheet is called. */
const NL_KINDS: Readonly<Record<string, string>> = {
  plan: 'Een plan: een rij per doelstelling of actie', vlak: 'Een plan: een rij per actie, met haar doelstellingen ernaast', middelen: 'Mensen en middelen van acties',
  hsd: 'De hoofdstrategische doelstellingen', programmas: "De programma's", projecten: 'De projecten', beleidsnotas: "De beleidsnota's",
  diensten: 'Departementen en diensten', kostenplaatsen: 'De kostenplaatsen', budgetplaatsen: 'De budgetplaatsen', beleidsvelden: 'De beleidsvelden',
};
const EN_KINDS: Readonly<Record<string, string>> = {
  plan: 'A plan: a row for each objective or action', vlak: 'A plan: a row for each action, its objectives beside it', middelen: 'People and means of actions',
  hsd: 'The main strategic objectives', programmas: 'The programmes', projecten: 'The projects', beleidsnotas: 'The policy notes',
  diensten: 'Departments and services', kostenplaatsen: 'The cost centres', budgetplaatsen: 'The budget positions', beleidsvelden: 'The policy fields',
};

export type QuestionId = keyof typeof QUESTIONS;
export type AnswerId = keyof typeof ANSWERS;
export const QUESTION_IDS = Object.keys(QUESTIONS) as readonly QuestionId[];
export const ANSWER_IDS = Object.keys(ANSWERS) as readonly AnswerId[];

/** A question as a sentence. */
export function questionWords({ topic, data }: { readonly topic: QuestionId; readonly data: Data }, tongue: Tongue): string {
  return QUESTIONS[topic][tongue](data);
}

/** An answer, as it stands on a button. */
export function answerWords({ id, data }: { readonly id: AnswerId; readonly data: Data }, tongue: Tongue): string {
  return ANSWERS[id][tongue](data);
}
