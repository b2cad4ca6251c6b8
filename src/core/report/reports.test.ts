import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { anyPlan } from '#core/plan/anyPlan.testing';
import { buildPlan } from '#core/plan/buildPlan.testing';
import { reportCells } from '#core/report/reportCells';
import { REPORTS } from '#core/report/reports';
import { reportOptions } from '#core/report/reportOptions';
import { createLedger } from '#core/totals/Ledger';
import { CUTS } from '#core/totals/Totals';

const folders = readdirSync(__dirname, { withFileTypes: true }).filter((each) => each.isDirectory()).map(({ name }) => name).sort();

test('each folder is a report of the list, and each report has its folder', () => {
  expect(REPORTS.map(({ id }) => id).sort()).toEqual(folders);
  for (const id of folders) for (const file of ['report.ts', 'report.test.ts', 'README.md']) expect([id, file, existsSync(path.join(__dirname, id, file))]).toEqual([id, file, true]);
});

describe.each(REPORTS.map((report) => [report.id, report] as const))('%s', (id, report) => {
  test('its README bears its name and says what it is and how to read it', () => {
    const readme = readFileSync(path.join(__dirname, id, 'README.md'), 'utf8');
    expect(readme.startsWith(`# ${report.title.nl}\n\n\`${id}\`\n`)).toBe(true);
    expect(readme.match(/^## .+$/gm)).toEqual(['## Wat', '## Lezen']);
  });

  test('it draws a table of any plan: as many cells as columns, bars between 0 and 1', () => {
    fc.assert(fc.property(anyPlan(), fc.constantFrom(...CUTS), fc.constantFrom('nl', 'en'), (literal, cut, language) => {
      const drawn = report.draw(reportOptions(createLedger(buildPlan(literal)), { cut, language }));
      expect(drawn.title).not.toBe('');
      for (const row of reportCells(drawn)) expect(row.length).toBe(drawn.columns.length);
      for (const { bar } of drawn.rows) expect(bar >= 0 && bar <= 1).toBe(true);
    }), { numRuns: 60 });
  });
});
