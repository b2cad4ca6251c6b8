import { op, table } from 'arquero';
import { CUTS, ELEMENT, inCents, LINE, rowsOf, sumsOf, yearsOf } from './sql.mjs';

const column = (rows, index) => rows.map((row) => row[index]);

export function ingest(snapshot) {
  const years = yearsOf(snapshot);
  const elements = rowsOf(snapshot, 'Plan', ELEMENT);
  const level = (name) => table(Object.fromEntries(
    ['code', 'parent', 'hsd', 'programma', 'project', 'beleidsnota', 'departement', 'dienst'].map((field, index) => [`${name}_${field}`, column(elements, index)]),
  ));
  const projecten = rowsOf(snapshot, 'Projecten', ['Code', 'Programma']);
  const lines = rowsOf(snapshot, 'Middelen', [...LINE, ...years]);
  const line = table({
    element: column(lines, 0), kostenplaats: column(lines, 1), budgetplaats: column(lines, 2),
    kind: lines.map((row) => (row[4] === 'Ontvangst' ? `${row[3]}-O` : row[3])),
    ...Object.fromEntries(years.map((_, index) => [`y${index}`, Float64Array.from(lines, (row) => inCents(row[5 + index]))])),
  });
  const wide = line.join_left(level('a'), ['element', 'a_code']).join_left(level('o'), ['a_parent', 'o_code']).join_left(level('s'), ['o_parent', 's_code'])
    .join_left(table({ p_code: column(projecten, 0), p_programma: column(projecten, 1) }), ['a_project', 'p_code'])
    .derive({
      od: (d) => d.o_code || '', sd: (d) => d.s_code || '', hsd: (d) => d.a_hsd || d.o_hsd || d.s_hsd || '',
      programma: (d) => d.p_programma || d.a_programma || d.o_programma || d.s_programma || '', project: (d) => d.a_project || d.o_project || d.s_project || '',
      departement: (d) => d.a_departement || d.o_departement || d.s_departement || '', dienst: (d) => d.a_dienst || d.o_dienst || d.s_dienst || '',
      beleidsnota: (d) => d.a_beleidsnota || d.o_beleidsnota || d.s_beleidsnota || '',
    }).reify();
  return { wide, years };
}

export function totals({ wide, years }) {
  const sums = Object.fromEntries(years.map((_, index) => [`y${index}`, op.sum(`y${index}`)]));
  return Object.fromEntries(CUTS.map((cut) => [cut, wide.groupby(cut, 'kind').rollup(sums).objects()
    .map(({ [cut]: k, ...row }) => ({ ...row, k }))]));
}

export function sums(answers, { years }) {
  return sumsOf(answers, years);
}
