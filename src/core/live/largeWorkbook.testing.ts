import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import type { CellValue } from '#core/values/CellValue';

/**
 * A workbook of the template's shape and any size: eight actions to an OD, four ODs to an SD, a line for each action.
 * Every `mistakeEvery`-th action has a parent that is not there, and every such line an unknown kostenplaats.
 */
/* eslint complexity: off */
export function largeWorkbook(actions: number, mistakeEvery = 100): WorkbookSnapshot {
  const ods = Math.max(1, Math.floor(actions / 8));
  const sds = Math.max(1, Math.floor(ods / 4));
  const isWrong = (n: number): boolean => n % mistakeEvery === mistakeEvery - 1;
  // One of the five of the action's own dienst.
  const kostenplaats = (n: number): number => (n % 60) + 60 * (Math.floor(n / 60) % 5);
  const plan: CellValue[][] = [['Niveau', 'Code', 'Titel', 'Bovenliggende code', 'HSD', 'Project', 'Departement', 'Dienst']];
  for (let n = 0; n < sds; n += 1) plan.push(['SD', `SD${200_000 + n}`, `Doelstelling ${n}`, '', `HSD${1 + (n % 5)}`, '', `Departement ${n % 12}`, '']);
  for (let n = 0; n < ods; n += 1) plan.push(['OD', `OD${300_000 + n}`, `Operationeel ${n}`, `SD${200_000 + Math.floor(n / 4) % sds}`, '', '', '', '']);
  for (let n = 0; n < actions; n += 1) {
    plan.push(['Actie', `AC${4_000_000 + n}`, `Actie ${n}`, isWrong(n) ? `OX${n}` : `OD${300_000 + Math.floor(n / 8) % ods}`, '', `PR${100 + (n % 17)}`, '', `Dienst ${n % 60}`]);
  }
  const means: CellValue[][] = [['Actie of activiteit', 'Kostenplaats', 'Budgetplaats', 'Aard', 'Richting', 2026, 2027, 2028, 2029, 2030, 2031]];
  for (let n = 0; n < actions; n += 1) {
    means.push([`AC${4_000_000 + n}`, isWrong(n) ? `X${n}` : `K${1000 + kostenplaats(n)}`, `B${1000 + kostenplaats(n) + (n % 3 === 1 ? 300 : 0)}`, ['GD', 'BD', 'VTE'][n % 3]!, 'Uitgave', n % 977, n % 89, 5, 0, 12, n % 13]);
  }
  const numbered = (count: number, row: (n: number) => CellValue[]): CellValue[][] => Array.from({ length: count }, (_, n) => row(n));
  const sheets: Record<string, CellValue[][]> = {
    Plan: plan, Middelen: means,
    'Departementen en diensten': [['Departement', 'Dienst', 'Capaciteit'], ...numbered(60, (n) => [`Departement ${n % 12}`, `Dienst ${n}`, actions * 100])],
    HSD: [['Code', 'Titel'], ...numbered(5, (n) => [`HSD${n + 1}`, `Hoofd ${n}`])],
    "Programma's": [['Code', 'Titel', 'HSD', 'Collegeleden'], ...numbered(17, (n) => [`P${n + 1}`, `Programma ${n}`, `HSD${1 + (n % 5)}`, 'An Claes; Bo Maes'])],
    Projecten: [['Code', 'Titel', 'Programma'], ...numbered(17, (n) => [`PR${100 + n}`, `Project ${n}`, `P${n + 1}`])],
    Kostenplaatsen: [['Code', 'Titel', 'Dienst', 'Geldig van'], ...numbered(300, (n) => [`K${1000 + n}`, `Kostenplaats ${n}`, `Dienst ${n % 60}`, ''])],
    Budgetplaatsen: [['Code', 'Titel', 'Kostenplaats', 'Soort', 2026], ...numbered(600, (n) => [`B${1000 + n}`, `Budgetplaats ${n}`, `K${1000 + (n % 300)}`, n < 300 ? 'GD' : 'BD', 1_000_000_000])],
  };
  return { names: [], sheets: Object.entries(sheets).map(([name, values]) => ({ id: `{${name}}`, name, isVisible: true, top: 0, left: 0, values, tables: [] })) };
}
