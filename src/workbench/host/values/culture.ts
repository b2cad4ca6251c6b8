/** How a workbook's user writes numbers and dates: what `application.cultureInfo` tells, and what `text` is rendered with. */
export interface Culture {
  name: string;
  decimal: string;
  group: string;
  dateSeparator: string;
  timeSeparator: string;
  shortDate: string;
  longDate: string;
  longTime: string;
  true: string;
  false: string;
  /** How an error is shown; `values` gives it in English. */
  errors: Record<string, string>;
}

const DUTCH_ERRORS = {
  '#REF!': '#VERW!', '#N/A': '#N/B', '#NAME?': '#NAAM?', '#VALUE!': '#WAARDE!', '#DIV/0!': '#DEEL/0!', '#NUM!': '#GETAL!', '#NULL!': '#LEEG!',
};
const DUTCH = {
  decimal: ',', group: '.', dateSeparator: '/', timeSeparator: ':', longDate: 'dddd d MMMM yyyy', longTime: 'H:mm:ss',
  true: 'WAAR', false: 'ONWAAR', errors: DUTCH_ERRORS,
};

const CULTURES: Culture[] = [
  { ...DUTCH, name: 'nl-BE', shortDate: 'd/MM/yyyy' },
  { ...DUTCH, name: 'nl-NL', dateSeparator: '-', shortDate: 'd-M-yyyy' },
  {
    name: 'fr-BE', decimal: ',', group: ' ', dateSeparator: '-', timeSeparator: ':', shortDate: 'dd-MM-yy', longDate: 'dddd d MMMM yyyy',
    longTime: 'HH:mm:ss', true: 'VRAI', false: 'FAUX', errors: { '#N/A': '#N/A', '#NAME?': '#NOM?', '#VALUE!': '#VALEUR!', '#NUM!': '#NOMBRE!', '#NULL!': '#NUL!' },
  },
  {
    name: 'en-GB', decimal: '.', group: ',', dateSeparator: '/', timeSeparator: ':', shortDate: 'dd/MM/yyyy', longDate: 'dd MMMM yyyy',
    longTime: 'HH:mm:ss', true: 'TRUE', false: 'FALSE', errors: {},
  },
  {
    name: 'en-US', decimal: '.', group: ',', dateSeparator: '/', timeSeparator: ':', shortDate: 'M/d/yyyy', longDate: 'dddd, MMMM d, yyyy',
    longTime: 'h:mm:ss AM/PM', true: 'TRUE', false: 'FALSE', errors: {},
  },
];

/** The culture of a language tag; Flemish where the tag is not one of ours. */
export function cultureNamed(name: string): Culture {
  return CULTURES.find((culture) => culture.name === name) ?? (CULTURES[0] as Culture);
}
