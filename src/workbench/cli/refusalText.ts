import type { Refusal } from '#core/values/Result';

type Data = Refusal['data'];

const TEXTS: Readonly<Record<string, (data: Data) => string>> = {
  'xlsx-not-a-zip': () => 'this is not an .xlsx workbook',
  'xlsx-password': () => 'the workbook is protected with a password; save it without one',
  'xlsx-too-large': ({ what, found, limit }) => `too large to open safely (${found} ${what}; at most ${limit})`,
  'xlsx-other-format': ({ format }) => `this is a file of another kind (${format}); save it as .xlsx`,
  'xlsx-damaged': (data) => `the file is damaged (${detail(data)})`,
  'list-empty': () => 'there is nothing in it',
  'list-too-large': () => 'too large for a list',
  'list-without-entries': ({ file }) => `not one row of ${file} has a code`,
  'list-which-amount': ({ file }) => `each row of ${file} is of one year, but no header tells which column has its amount (Bedrag, Budget, VTE)`,
  'list-which-year': ({ file }) => `each row of ${file} has the amount of one year, but no header tells which column has that year (Jaar, Boekjaar)`,
  'sheet-protected': ({ sheet }) => `the sheet ${sheet} is protected`,
  'rows-filtered': ({ sheet }) => `the sheet ${sheet} shows only some of its rows; clear its filter first`,
  'list-not-text': () => 'neither a workbook nor text with separators; save it as .xlsx or .csv',
  'list-control-character': ({ cell }) => `there is a control character in ${cell}; take it out of that cell`,
  'scheme-malformed': ({ place, problem }) => `this is no scheme (${place === '' ? problem : `${place}: ${problem}`})`,
  'scheme-unknown': ({ scheme }) => `the layout that is kept in it follows the scheme "${scheme}"; give that scheme with --scheme FILE.json`,
  'too-much-at-once': () => 'the workbook is larger than Excel gives at once',
};

function detail(data: Data): string {
  return Object.entries(data).map(([name, value]) => `${name}: ${value}`).join(', ');
}

/** One line that says why a workbook could not be read. */
export function refusalText({ code, data }: Refusal): string {
  const text = TEXTS[code];
  return text ? text(data) : `${code} (${detail(data)})`;
}
