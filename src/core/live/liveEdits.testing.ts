import type { CellPatch } from '#core/read/Patched';
import type { CellValue } from '#core/values/CellValue';

/** Edits of one cell as people make them, on the n-th action or line of a `largeWorkbook`. */
export const LIVE_EDITS: Readonly<Record<string, (n: number, actions: number) => CellPatch>> = {
  amount: (n) => cell('Middelen', 1 + n, 5, 1000 + n),
  'amount as text': (n) => cell('Middelen', 1 + n, 6, '1.200,50'),
  kostenplaats: (n) => cell('Middelen', 1 + n, 1, `K${1000 + ((n + 60) % 300)}`),
  'unknown kostenplaats': (n) => cell('Middelen', 1 + n, 1, `K9${n}`),
  budgetplaats: (n) => cell('Middelen', 1 + n, 2, `B${1000 + ((n * 13) % 600)}`),
  'no budgetplaats': (n) => cell('Middelen', 1 + n, 2, ''),
  aard: (n) => cell('Middelen', 1 + n, 3, ['BD', 'VTE', 'GD'][n % 3]!),
  'action of a line': (n, actions) => cell('Middelen', 1 + n, 0, `AC${4_000_000 + ((n * 7) % actions)}`),
  'unknown action of a line': (n) => cell('Middelen', 1 + n, 0, `AC${5_000_000 + n}`),
  'OD in the place of an action': (n, actions) => cell('Middelen', 1 + n, 0, `OD${300_000 + (n % Math.floor(actions / 8))}`),
  title: (n, actions) => cell('Plan', actionRow(n, actions), 2, `Andere titel ${n}`),
  parent: (n, actions) => cell('Plan', actionRow(n, actions), 3, `OD${300_000 + (n % Math.floor(actions / 8))}`),
  'unknown parent': (n, actions) => cell('Plan', actionRow(n, actions), 3, `OZ${n}`),
  dienst: (n, actions) => cell('Plan', actionRow(n, actions), 7, `Dienst ${(n + 7) % 60}`),
  code: (n, actions) => cell('Plan', actionRow(n, actions), 1, `AD${4_000_000 + n}`),
  'HSD of an SD': (n, actions) => cell('Plan', 1 + (n % Math.floor(actions / 32)), 4, `HSD${1 + ((n + Math.floor(n / 5)) % 5)}`),
  niveau: (n, actions) => cell('Plan', actionRow(n, actions), 0, 'OD'),
  project: (n, actions) => cell('Plan', actionRow(n, actions), 5, `PR${100 + ((n * 5) % 17)}`),
  richting: (n) => cell('Middelen', 1 + n, 4, 'Ontvangst'),
  'title of an OD': (n, actions) => cell('Plan', odRow(n, actions), 2, `Ander onderdeel ${n}`),
  'code of an OD': (n, actions) => cell('Plan', odRow(n, actions), 1, `OE${300_000 + n}`),
  'a block of amounts': (n, actions) => ({ sheetId: '{Middelen}', top: 1 + Math.min(n, actions - 12), left: 5, values: Array.from({ length: 12 }, (_, i) => [n + i, i, 7]) }),
};

/** The row of the n-th action is cleared. Whatever is typed there afterwards is an element between others. */
export function clearedAction(n: number, actions: number): CellPatch {
  return { sheetId: '{Plan}', top: actionRow(n, actions), left: 0, values: [Array.from({ length: 8 }, () => '')] };
}

/** Edits on the first row of each level, on one in the middle and on the last; and the only row of a level, which comes and goes. */
export function endEdits(actions: number): Readonly<Record<string, readonly CellPatch[]>> {
  const ods = Math.floor(actions / 8);
  const levels = { SD: [1, Math.floor(ods / 4)], OD: [1 + Math.floor(ods / 4), ods], Actie: [actionRow(0, actions), actions] } as const;
  const edits = Object.entries(levels).flatMap(([level, [top, rows]]) => Object.entries({ first: 0, middle: rows >> 1, last: rows - 1 }).map(([place, row]): [string, CellPatch[]] => [
    `${place} ${level}`, [cell('Plan', top + row, 2, `Anders ${level}`), cell('Plan', top + row, 1, `${level.slice(0, 1)}X${level}9${row}`), cell('Plan', top + row, 3, `OD${300_000 + (row % ods)}`)],
  ]));
  const means = Object.entries({ first: 1, middle: 1 + (actions >> 1), last: actions }).map(([place, row]): [string, CellPatch[]] => [`${place} line`, [cell('Middelen', row, 5, 77), cell('Middelen', row, 1, 'K1007')]]);
  const only = ['Activiteit', 'Actie', '', 'Actie'].map((level) => cell('Plan', actionRow(actions >> 1, actions), 0, level));
  return Object.fromEntries([...edits, ...means, ['only row of a level', only]]);
}

function odRow(n: number, actions: number): number {
  const ods = Math.floor(actions / 8);
  return 1 + Math.floor(ods / 4) + (n % ods);
}

function actionRow(n: number, actions: number): number {
  const ods = Math.floor(actions / 8);
  return 1 + Math.floor(ods / 4) + ods + n;
}

function cell(sheet: string, top: number, left: number, value: CellValue): CellPatch {
  return { sheetId: `{${sheet}}`, top, left, values: [[value]] };
}
