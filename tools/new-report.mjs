// npm run new:report -- <id>: a folder with everything that a report is made of, and its line in the list.
import { addToList, camelCase, makeFolder, readId } from './scaffold.mjs';

const id = readId('report', 'src/core/report');
const name = camelCase(id);
const title = id.replace(/-/g, ' ').replace(/^./, (first) => first.toUpperCase());

makeFolder(`src/core/report/${id}`, {
  'report.ts': `import type { ReportDefinition } from '#core/report/Report';
import { amountCells, amountColumns, kindsIn, sharesOf, spending } from '#core/report/amountColumns';

/** What it shows, in one sentence. */
export const ${name}: ReportDefinition = {
  id: '${id}',
  title: { nl: '${title}', en: '${title}' },
  draw({ cut, language, totals }) {
    const { rows, total, years } = totals(cut);
    const kinds = kindsIn(total);
    const bars = sharesOf(rows.map(({ amounts }) => spending(amounts)));
    return {
      title: this.title[language],
      columns: [{ header: 'Code', kind: 'text' }, ...amountColumns(kinds, years, language)],
      rows: rows.map(({ key, amounts }, i) => ({ cells: [key, ...amountCells(kinds, years, amounts)], bar: bars[i]! })),
      total: { cells: ['', ...amountCells(kinds, years, total)], bar: 0 },
    };
  },
};
`,
  'report.test.ts': `import { buildPlan } from '#core/plan/buildPlan.testing';
import { ${name} } from '#core/report/${id}/report';
import { reportCells } from '#core/report/reportCells';
import { reportOptions } from '#core/report/reportOptions';
import { createLedger } from '#core/totals/Ledger';

test('a row for each code', () => {
  const plan = buildPlan({ elements: [{ code: 'SD1', level: 'sd' }], means: [{ element: 'SD1', amounts: [100] }] });
  expect(reportCells(${name}.draw(reportOptions(createLedger(plan), { cut: 'sd', language: 'nl' })))).toEqual([['Code', 'GD 2026'], ['SD1', 1], ['', 1]]);
});
`,
  'README.md': `# ${title}

\`${id}\`

## Wat
Wat dit verslag toont.

## Lezen
Hoe het gelezen wordt.
`,
});
addToList('src/core/report/reports.ts', `import { ${name} } from '#core/report/${id}/report';`, name);
console.log(`src/core/report/${id} is there, in the list and in its tests.`);
