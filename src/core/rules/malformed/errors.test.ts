import { readPlan } from '#core/read/readPlan';
import { checkPlan } from '#core/rules/checkPlan';
import { parseExample } from '#core/rules/example.testing';
import { describeWhere } from '#core/rules/where';
import type { CellValue } from '#core/values/CellValue';

const WORKBOOK = `
 Blad *Plan*
 Niveau | Code | Titel | Bovenliggende code | HSD | Project | Programma | Beleidsnota | Departement | Dienst | Verantwoordelijke | Van | Tot | Prioritair
 SD | SD1 | Wonen | | HSD1 | | P1 | BN1 | Cultuur | Musea | An | 2026 | 2027 | 
 OD | OD1 | Huren | SD1 | | | | | | | An | 2026 | 2027 | 
 Actie | AC1 | Premie | OD1 | | PR1 | | | Cultuur | Musea | An | 2026 | 2026 | ja
 Activiteit | AV1 | Onthaal | OD1 | | | | | Cultuur | Musea | An | 2026 | 2027 |
 Blad *Middelen*
 Actie | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | Afschrijvingstermijn | Beleidsveld
 AC1 | K1 | B1 | GD | U | 100 | | | '0700
 AV1 | K1 | B1 | VTE | U | 1 | 1 | | '0700
 AV1 | K1 | B2 | BD | U | 50 | 50 | 5 | '0700
 Blad *HSD*
 Code | Titel
 HSD1 | Kennis
 Blad *Programma's*
 Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing
 P1 | Wonen | HSD1 | An; Bo | Cultuur; Sport | Cis | 2026-1
 Blad *Projecten*
 Code | Titel | Programma
 PR1 | Renovatie | P1
 Blad *Beleidsnota's*
 Code | Titel
 BN1 | Cultuurnota
 Blad *Kostenplaatsen*
 Code | Naam | Dienst | Geldig van | Geldig tot
 K1 | Advies | Musea | 2020 | 2030
 Blad *Budgetplaatsen*
 Code | Naam | Kostenplaats | Soort | Beleidsveld | 2026 | 2027
 B1 | Lonen | K1 | GD | '0700 | 1000 | 1000
 B2 | Werken | K1 | BD | '0700 | 1000 | 1000
 Blad *Departementen en diensten*
 Departement | Dienst | VTE 2026 | VTE 2027
 Cultuur | | |
 Sport | | |
 Cultuur | Musea | 3 | 3
 Blad *Beleidsvelden*
 Code | Naam | Beleidsdomein
 '0700 | Musea | Cultuur
`;

const { snapshot } = parseExample(WORKBOOK);

/** What is told of each cell, `rule sheet!cell`, with one cell replaced. */
function toldWith(sheet: string, row: number, column: number, value: CellValue): string[] {
  const sheets = snapshot.sheets.map((each) => (each.name !== sheet ? each : { ...each, values: each.values.map((cells, i) => (i === row ? cells.map((cell, j) => (j === column ? value : cell)) : cells)) }));
  const plan = readPlan({ ...snapshot, sheets });
  return checkPlan(plan).map(({ rule, where }) => `${rule} ${describeWhere(plan, where).sheet}!${describeWhere(plan, where).cell}`);
}

const CELLS = snapshot.sheets.flatMap(({ name, values }) => values.slice(1).flatMap((cells, i) => cells.map((_, column) => [`${name}!${String.fromCharCode(65 + column)}${i + 2}`, name, i + 1, column] as const)));

test('the workbook has no mistakes', () => {
  expect(toldWith('Plan', 0, 0, 'Niveau')).toEqual([]);
});

test.each(CELLS)('an error of Excel in %s is told once, there, and nothing else is said of that cell', (cell, sheet, row, column) => {
  const told = toldWith(sheet, row, column, '#REF!');
  expect(told.filter((each) => each.endsWith(` ${cell}`))).toEqual([expect.stringMatching(/^(?:cell-error|code-mistyped) /)]);
});

test.each(CELLS)('nothing in %s is told at most once there', (cell, sheet, row, column) => {
  expect(toldWith(sheet, row, column, '').filter((each) => each.endsWith(` ${cell}`)).length).toBeLessThan(2);
});

test.each(CELLS)('a text that looks like a formula in %s is told once there', (cell, sheet, row, column) => {
  const told = toldWith(sheet, row, column, '=A1').filter((each) => each.endsWith(` ${cell}`) && !/ (?:Plan!B|Plan!A)/u.test(each));
  expect(told.length).toBeLessThan(2);
});
