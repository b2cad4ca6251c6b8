import type { RowContent } from '#core/write/PlanContent';
import type { Desk } from './Desk';
import { isMoney, position } from './lines';
import type { Mark, Planter } from './Planter';

/** Makers of the mistakes on budgets, policy fields, keys and rows that stand twice. */
export const LIJST_PLANTERS: Readonly<Record<string, Planter>> = {
  'budget-exceeded': exceedBudget,
  'beleidsveld-unknown': (desk) => ofBudgetplaats(desk.lists.write('budgetplaatsen', ({ cells }) => (cells.beleidsveld ?? '') !== '', ({ cells }) => ({ cells: { ...cells, beleidsveld: `${String(cells.beleidsveld).slice(0, 2)}O` } })), 'beleidsveld'),
  'beleidsveld-in-two-domains': divideBeleidsveld,
  'registration-key-duplicate': repeatSleutel,
  'means-empty': (desk) => {
    const line = desk.takeLine(({ cells }) => cells.aard !== 'VTE');
    return line === null ? null : { kind: 'middelen', field: 'element', row: desk.clearAmounts(line) };
  },
  'means-repeated': repeatLine,
  'budgetplaats-kostenplaats-unknown': (desk) => addBudgetplaats(desk, 'kostenplaats', (kostenplaats) => ({ kostenplaats: kostenplaats.replace('0', 'O') })),
  'capaciteit-is-text': (desk) => {
    const row = desk.lists.write('diensten', ({ amounts = [] }) => amounts.some((amount) => typeof amount === 'number'), ({ amounts = [] }) => ({ amounts: ['volgt nog', ...amounts.slice(1)] }));
    return row && { kind: 'diensten', field: 'bedrag', row, year: 0 };
  },
  'budgetplaats-duplicate': (desk) => addBudgetplaats(desk, 'code', (_, code) => ({ code })),
  'entry-duplicate': (desk) => {
    const row = desk.lists.repeatKostenplaats();
    return row && { kind: 'kostenplaatsen', field: 'code', row };
  },
};

function ofBudgetplaats(row: Mark['row'] | null, field: Mark['field'], year?: number): Mark | null {
  return row && { kind: 'budgetplaatsen', field, row, ...(year !== undefined && { year }) };
}

/** A line on a budgetplaats of its own, with a euro too little in its first year. */
function exceedBudget(desk: Desk): Mark | null {
  const line = desk.takeLine((row) => isMoney(row) && row.cells.richting !== 'Ontvangst');
  if (line === null) return null;
  const { cells, amounts = [] } = desk.means[line]!;
  const year = amounts.findIndex((amount) => amount !== '');
  const budget = amounts.map((amount, i) => (i === year ? Math.floor(Number(amount)) - 1 : Math.ceil(Number(amount))));
  const row = desk.lists.addBudgetplaats(cells.budgetplaats, {}, budget);
  desk.writeLine(line, { budgetplaats: row.cells.code ?? '' });
  return ofBudgetplaats(row, 'bedrag', year);
}

/** Digits appended to a policy field, and another departement beside them. */
function divideBeleidsveld(desk: Desk): Mark | null {
  const { beleidsvelden } = desk.lists.sheets;
  const first = beleidsvelden.find(({ cells }) => !desk.isTaken(`beleidsveld ${String(cells.code)}`));
  const other = beleidsvelden.find(({ cells }) => cells.departement !== first?.cells.departement);
  if (!first || !other) return null;
  desk.take(`beleidsveld ${String(first.cells.code)}`);
  const row = { cells: { ...first.cells, code: `${String(first.cells.code)}99`, departement: other.cells.departement ?? '' } };
  desk.take(`beleidsveld ${row.cells.code}`);
  beleidsvelden.push(row);
  return { kind: 'beleidsvelden', field: 'departement', row };
}

/** Two lines with one registration key: the lower one is the mistake. */
function repeatSleutel(desk: Desk, nth: number): Mark | null {
  const one = desk.takeLine();
  const other = one === null ? null : desk.takeLine();
  if (one === null || other === null) return null;
  const sleutel = `MJP/${String(desk.means[one]!.cells.element)}/${nth + 1}`;
  const rows = [one, other].sort((a, b) => a - b).map((line) => desk.writeLine(line, { sleutel }));
  return { kind: 'middelen', field: 'sleutel', row: rows[1]! };
}

/** A line pasted again right below itself, on a budgetplaats that has room for both. */
function repeatLine(desk: Desk): Mark | null {
  const line = desk.takeLine(isMoney);
  if (line === null) return null;
  const row = desk.writeLine(line, { budgetplaats: position(desk, desk.means[line]!, {}, 2) });
  const again = { ...row };
  desk.addedMeans.push({ after: line, row: again });
  return { kind: 'middelen', field: 'element', row: again };
}

/** A budgetplaats more, on which nothing is planned. */
function addBudgetplaats(desk: Desk, field: 'kostenplaats' | 'code', spoil: (kostenplaats: string, code: string) => RowContent['cells']): Mark | null {
  const like = desk.lists.sheets.budgetplaatsen.find(({ cells }) => !desk.isTaken(`budgetplaats ${String(cells.code)}`) && desk.lists.kostenplaats(cells.kostenplaats));
  if (!like) return null;
  desk.take(`budgetplaats ${String(like.cells.code)}`);
  const row = desk.lists.addBudgetplaats(like.cells.code, spoil(String(like.cells.kostenplaats), String(like.cells.code)), []);
  desk.take(`budgetplaats ${String(row.cells.code)}`);
  return ofBudgetplaats(row, field);
}
