import type { Book, BookValue } from '#xlsx/book/Book';
import { emptyBook } from '#xlsx/book/emptyBook';

const YEARS = [2026, 2027, 2028, 2029, 2030, 2031];

/** Rows as a city publishes them: parents repeated beside each action or project, euros by year, and nothing else. */
const ROWS: readonly (readonly BookValue[])[] = [
  ['SD90014', 'SD Organisatie', 'OD90117', 'Algemene financiering', 'AC95788', 'portefeuille', '00-algemene-financiering', 34136445, 50705837, 34641101, 22842136, 32318009, 19783650],
  ['SD90014', 'SD Organisatie', 'OD90086', 'Vastgoed', 'AC95124', 'onderhoud gebouwen', '01-algemeen-bestuur', 9233278, 10050688, 10686542, 11481271, 12303816, 13126360],
  ['SD90010', 'SD Sport en cultuur', 'PO90041', 'Opera', 'PR90702', 'renovatie', '06-wonen-ruimte', 4811450, 3844013, 2327962, 15206215, 19384555, 18744229],
  ['SD90010', 'SD Sport en cultuur', 'OD90030', 'Vastgoed cultuur', 'ACO9100', 'infrastructuur', '07-cultuur', 3973745, 1968259.25, 1968259, 1968259, 1968259, 1642259],
  ['SD90014', 'SD Organisatie', 'OD90117', 'Algemene financiering', 'ACZ9401', 'portefeuille 2', '00-algemene-financiering', 2676917, 4555097, 7388621, 7655871, 2762163, 19966],
];

export function flatExport(): Book {
  const book = emptyBook('Export');
  const header = ['SD code', 'SD', 'OD code', 'OD', 'Actie code', 'Actie', 'Beleidsdomein', ...YEARS.map(String)];
  const [sheet] = book.sheets;
  if (sheet) sheet.cells = [header, ...ROWS].map((row) => row.map((v) => ({ v })));
  return book;
}

/** What reading it must give; amounts in cents. */
export const PUBLISHED_SHAPE = {
  elements: { sd: 2, od: 4, actie: 4, project: 1 } as Record<string, number>,
  lines: ROWS.length,
  total: Object.fromEntries(YEARS.map((jaar, year) => [jaar, ROWS.reduce((sum, row) => sum + Math.round(Number(row[7 + year]) * 100), 0)])),
};
