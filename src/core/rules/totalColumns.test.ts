import { parseExample, planOf, withoutCells } from '#core/rules/example.testing';
import { totalColumnsOf } from '#core/rules/totalColumns';

const made = (header: string, rows: readonly string[]) => planOf(parseExample(`
  Niveau | Code | Titel
  Actie | AC1 | Premies
  Blad *Middelen*
  Code actie | Kostenplaats | ${header}
  ${rows.map((row) => `AC1 | K1 | ${row}`).join('\n')}
`).snapshot);

/** Each column of totals as `header: the headers of what it may add up / those of another way`, `nothing` where there is no way; with ? where in doubt and = where it is calculated. */
function totals(header: string, ...rows: readonly string[]): string[] {
  const headers = ['', '', ...header.split(' | ')];
  return totalColumnsOf(made(header, rows), 1).map(({ header: own, readings, isDoubtful, isCalculated }) => `${own}${isDoubtful ? '?' : ''}${isCalculated ? '=' : ''}: ${readings.length === 0 ? 'nothing' : readings.map((columns) => columns.map((column) => headers[column]).join(' + ')).join(' / ')}`);
}

test('a total right beside amounts may add up those, or all money; one that stands apart all money, which is in doubt', () => {
  expect(totals('GD 2026 | GD 2027 | Totaal | Nota | BD 2026 | VTE 2026')).toEqual(['Totaal: GD 2027 + GD 2026 / GD 2026 + GD 2027 + BD 2026']);
  expect(totals('GD 2026 | GD 2027 | Nota | Totaal')).toEqual(['Totaal?: GD 2026 + GD 2027']);
  expect(totals('GD 2026 | Totaal | GD 2027')).toEqual(['Totaal?: GD 2026 + GD 2027']);
});

test('a sum is a total too; what has another heading, or is read as amounts itself, is none', () => {
  expect(totals('GD 2026 | GD 2027 | Som | Sum 2026 | Eindtotaal | Somers').map((each) => each.split(':')[0])).toEqual(['Som', 'Sum 2026?', 'Eindtotaal?']);
  expect(totals('GD 2026 | GD 2027 | Nota')).toEqual([]);
});

test('a total of a year adds up the amounts of that year, which is in doubt: it may stand for more', () => {
  expect(totals('GD 2026 | BD 2026 | GD 2027 | BD 2027 | Totaal 2026')).toEqual(['Totaal 2026?: GD 2026 + BD 2026']);
  // Of a year without amounts there is nothing to add up.
  expect(totals('GD 2026 | GD 2027 | Totaal 2029')).toEqual(['Totaal 2029?: nothing']);
});

test('a total of a kind adds up the amounts of that kind, or of no stated one; people only where it says so', () => {
  expect(totals('GD 2026 | BD 2026 | VTE 2026 | Nota | Totaal GD | Totaal VTE')).toEqual(['Totaal GD?: GD 2026', 'Totaal VTE?: VTE 2026']);
  expect(totals('Aard | 2026 | 2027 | Totaal GD')).toEqual(['Totaal GD: 2027 + 2026 / 2026 + 2027']);
  expect(totals('GD 2026 | BD 2026 | GD 2027 | BD 2027 | Nota | Totaal BD 2027')).toEqual(['Totaal BD 2027?: BD 2027']);
  // Where none is of that kind it must mean all, of its year where it names one.
  expect(totals('GD 2026 | GD 2027 | Totaal BD')).toEqual(['Totaal BD: GD 2027 + GD 2026 / GD 2026 + GD 2027']);
  expect(totals('GD 2026 | GD 2027 | Totaal BD 2027')).toEqual(['Totaal BD 2027?: GD 2027']);
  expect(totals('VTE 2026 | VTE 2027 | Totaal')).toEqual(['Totaal: VTE 2027 + VTE 2026 / VTE 2026 + VTE 2027']);
});

test('of amounts in thousands beside euro nobody can tell what a total is in', () => {
  expect(totals('GD 2026 (in k€) | GD 2027 | Totaal')).toEqual(['Totaal?: nothing']);
  expect(totals('GD 2026 (in k€) | GD 2027 (in k€) | Totaal')).toEqual(['Totaal: GD 2027 (in k€) + GD 2026 (in k€) / GD 2026 (in k€) + GD 2027 (in k€)']);
});

test('it is calculated where at least three of its cells, and more than half, are formulas', () => {
  const isCalculated = (...cells: readonly string[]): boolean => totals('GD 2026 | GD 2027 | Totaal', ...cells.map((cell) => `1 | 2 | ${cell}`))[0]!.startsWith('Totaal=');
  expect([isCalculated('=3', '=3', '=3'), isCalculated('=3', '=3'), isCalculated('=3', '=3', '=3', '3', '3'), isCalculated('=3', '=3', '=3', '3', '3', '3')]).toEqual([true, false, true, false]);
});

test('there is none on a sheet without amounts, nor where only what was read travelled', () => {
  const plan = made('GD 2026 | GD 2027 | Totaal', ['1 | 2 | 3']);
  expect([totalColumnsOf(plan, 0), totalColumnsOf(withoutCells(plan), 1)]).toEqual([[], []]);
  expect(totalColumnsOf(planOf(parseExample('Niveau | Code | Titel | Totaal\nActie | AC1 | Premies | 5').snapshot), 0)).toEqual([]);
});
