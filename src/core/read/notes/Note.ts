import type { RowPlace } from '#core/plan/Plan';
import type { CellValue } from '#core/values/CellValue';
import type { Tongue } from '#core/values/format';

export const NOTE_IDS = ['sheet-not-read', 'column-not-read', 'row-not-read', 'amount-not-counted', 'budget-is-text', 'title-differs'] as const;
export type NoteId = (typeof NOTE_IDS)[number];

/**
 * Something that reading did, or left, which a planner should know though no rule is broken: a column of money that is
 * not counted. It stands beside the findings of the rules, and blocks nothing.
 */
export interface Note {
  readonly id: NoteId;
  readonly severity: 'warning' | 'info';
  /** The cell; the column counts from 0 on the sheet. `sheet` is -1 for one that was not read: `data.value` names it. */
  readonly where: RowPlace & { readonly column: number };
  /** Code of the element concerned, '' when there is none. */
  readonly element: string;
  readonly data: Readonly<Record<string, CellValue>>;
}

type Data = Note['data'];
interface NoteWords { readonly title: string; message(data: Data): string }

/** What each note says: its title, and one or two sentences. */
export const NOTE_WORDS: Readonly<Record<NoteId, Readonly<Record<Tongue, NoteWords>>>> = {
  'sheet-not-read': {
    nl: { title: 'Blad telt niet mee', message: ({ value }) => `Het blad “${String(value)}” bevat bedragen per jaar en telt niet mee: het is verborgen, een lijst van acties naast een plan, of de koppen zeggen niet waarbij de bedragen horen.` },
    en: { title: 'Sheet is not counted', message: ({ value }) => `The sheet “${String(value)}” holds amounts by year and is not counted: it is hidden, a list of actions beside a plan, or its headers do not say what the amounts belong to.` },
  },
  'column-not-read': {
    nl: { title: 'Kolom telt niet mee', message: ({ value }) => `De kolom “${String(value)}” telt niet mee: haar kop noemt niet precies een jaar, of dat jaar staat al in een andere kolom. Hoort ze bij het plan, zet dan alleen het jaar in de kop, met GD, BD of VTE erbij, of wijs haar aan met Meer > Herken mijn plan.` },
    en: { title: 'Column is not counted', message: ({ value }) => `The column “${String(value)}” is not counted: its header does not name just one year, or another column has that year. If it is part of the plan, let its header say the year alone, with GD, BD or VTE, or point it out in More > Recognise my plan.` },
  },
  'row-not-read': {
    nl: { title: 'Rij telt niet mee', message: ({ rows }) => `${rows === 1 ? 'Deze rij heeft' : `${String(rows)} rijen, te beginnen met deze, hebben`} bedragen, en ${rows === 1 ? 'telt' : 'tellen'} niet mee: er staat geen actie of ander element bij, en het is geen totaal. Zet er de actie bij, of wijs met Meer > Herken mijn plan de kolom van de acties aan.` },
    en: { title: 'Row is not counted', message: ({ rows }) => `${rows === 1 ? 'This row has' : `${String(rows)} rows, beginning with this one, have`} amounts, and ${rows === 1 ? 'is' : 'are'} not counted: no action or other element stands there, and it is no total. Put the action beside it, or point out the column of the actions in More > Recognise my plan.` },
  },
  'amount-not-counted': {
    nl: { title: 'Bedrag naast een doelstelling', message: ({ value }) => `De bedragen naast ${String(value)} tellen niet mee: middelen staan bij een actie of activiteit, en daaronder hangt er geen.` },
    en: { title: 'Amount beside an objective', message: ({ value }) => `The amounts beside ${String(value)} are not counted: means belong to an action or activity, and none hangs below it.` },
  },
  'budget-is-text': {
    nl: { title: 'Budget is tekst', message: ({ value, code }) => `Het budget van budgetplaats ${String(code)} is geen getal: “${String(value)}”. Het telt niet mee.` },
    en: { title: 'Budget is text', message: ({ value, code }) => `The budget of budget position ${String(code)} is not a number: “${String(value)}”. It is not counted.` },
  },
  'title-differs': {
    nl: { title: 'Een code, twee titels', message: ({ code, title, value }) => `${String(code)} heet hier “${String(value)}” en eerder “${String(title)}”. Alles telt bij de eerste; zijn het er twee, geef dan een van beide een eigen code.` },
    en: { title: 'One code, two titles', message: ({ code, title, value }) => `${String(code)} is called “${String(value)}” here and “${String(title)}” before. All counts under the first; if they are two, give one of them a code of its own.` },
  },
};
