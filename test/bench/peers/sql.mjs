// What the SQL peers share: the same tables, the same joins, one query a cut.
export const CUTS = ['sd', 'od', 'hsd', 'programma', 'project', 'departement', 'dienst', 'kostenplaats', 'budgetplaats', 'beleidsnota'];

/** Columns of a sheet by header, as plain arrays of rows. */
export function rowsOf(snapshot, name, headers) {
  const { values } = snapshot.sheets.find((sheet) => sheet.name === name);
  const at = headers.map((header) => values[0].findIndex((cell) => String(cell) === header));
  return values.slice(1).map((row) => at.map((column) => row[column])).filter((row) => row[0] !== '');
}

export function yearsOf(snapshot) {
  return snapshot.sheets.find((sheet) => sheet.name === 'Middelen').values[0].map(String).filter((header) => /^\d{4}$/.test(header));
}

export const ELEMENT = ['Code', 'Bovenliggende code', 'HSD', 'Programma', 'Project', 'Beleidsnota', 'Departement', 'Dienst', 'Niveau'];
export const LINE = ['Code actie', 'Kostenplaats', 'Budgetplaats', 'Aard', 'Richting'];

const first = (...columns) => `COALESCE(${columns.map((column) => `NULLIF(${column}, '')`).join(', ')}, '')`;

/** One wide row a line: where it stands in each cut. Amounts are whole cents. */
export function wideQuery(years) {
  const cents = years.map((_, index) => `l.y${index}`).join(', ');
  return `CREATE TABLE wide AS SELECT
    COALESCE(o.code, '') AS od, COALESCE(s.code, '') AS sd, ${first('a.hsd', 'o.hsd', 's.hsd')} AS hsd,
    ${first('p.programma', 'a.programma', 'o.programma', 's.programma')} AS programma, ${first('a.project', 'o.project', 's.project')} AS project,
    ${first('a.departement', 'o.departement', 's.departement')} AS departement, ${first('a.dienst', 'o.dienst', 's.dienst')} AS dienst,
    ${first('a.beleidsnota', 'o.beleidsnota', 's.beleidsnota')} AS beleidsnota, l.kostenplaats AS kostenplaats, l.budgetplaats AS budgetplaats,
    l.aard || CASE WHEN l.richting = 'Ontvangst' THEN '-O' ELSE '' END AS kind, ${cents}
    FROM line l LEFT JOIN element a ON a.code = l.element LEFT JOIN element o ON o.code = a.parent LEFT JOIN element s ON s.code = o.parent
    LEFT JOIN project p ON p.code = a.project`;
}

export function cutQuery(cut, years) {
  return `SELECT ${cut} AS k, kind, ${years.map((_, index) => `SUM(y${index}) AS y${index}`).join(', ')} FROM wide GROUP BY ${cut}, kind`;
}

/** Rows of the answers in the common form. */
export function sumsOf(answers, years) {
  return Object.fromEntries(CUTS.map((cut) => [cut, Object.fromEntries(answers[cut].map((row) => (
    [`${row.k}|${row.kind}`, years.map((_, index) => Number(row[`y${index}`]))])))]));
}

export const inCents = (value) => (typeof value === 'number' ? Math.round(value * 100) : 0);
