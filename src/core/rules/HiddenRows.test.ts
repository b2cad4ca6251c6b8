import { findingsOf, parseExample, planOf } from '#core/rules/example.testing';
import { HiddenRows } from '#core/rules/HiddenRows';

const plan = planOf(parseExample(`
  Niveau | Code | Titel
  Actie | AC1 | Premies
  Blad *Middelen*
  Code actie | Kostenplaats | Aard | 2026
  ~~AC1~~ | K1 | GD | 5
  ~~AC1~~ | K2 | GD | 0
  ~~AC1~~ | K3 | GD | 5
  AC1 | K4 | GD | 5
  ~~AC1~~ | K5 | GD | 5
  Blad *Meer middelen*
  Code actie | Kostenplaats | Aard | 2026
  ~~AC1~~ | K6 | GD | 5
`).snapshot);

test('in each block of hidden rows the lines with means follow each other', () => {
  const rows = new HiddenRows(plan);
  const lines = Array.from({ length: plan.means.count }, (_, line) => line);
  expect(lines.map((line) => rows.following(line))).toEqual([2, 2, -1, -1, -1, -1]);
  expect([0, 2, 4, 5].map((line) => rows.isFirst(line, rows.blockOf(line)!))).toEqual([true, false, true, true]);
});

test('up to twenty blocks are told each, more are the work of a filter and one', () => {
  const count = (blocks: number) => findingsOf(`
    Niveau | Code | Titel
    Actie | AC1 | Premies
    Blad *Middelen*
    Code actie | Kostenplaats | Aard | 2026
    ${Array.from({ length: blocks }, (_, i) => `~~AC1~~ | K${i} | GD | 5\nAC1 | K${i} | GD | 6`).join('\n')}
  `, 'hidden-row-with-means').length;
  expect([count(20), count(21)]).toEqual([20, 1]);
});
