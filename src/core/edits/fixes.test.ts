import { applyEdits } from '#core/edits/applyEdits';
import { invertEdit } from '#core/edits/Edit';
import { readPlan } from '#core/read/readPlan';
import { checkPlan } from '#core/rules/checkPlan';
import { findingId } from '#core/rules/findingId';
import { parseExample } from '#core/rules/example.testing';

const { snapshot } = parseExample(`
  Niveau | Code | Titel | Bovenliggende code | HSD
  SD | SD20014 | Organisatie | | Kennis en innovatie
  OD | OD20117 | Financiering | SD20041 |
  Actie | AC1 | Leningen | Financiering |
  Actie | AC2 | Beleggen | OD2017 |
  Blad *HSD*
  Code | Titel
  HSD1 | Kennis en innovatie
  Blad *Middelen*
  Actie of activiteit | Kostenplaats | Budgetplaats | Aard | 2026 | 2027
  AC1 | K105 | B1 | GD | 1.200,50 | 5
  AC2 | | B1 | VTE | '8,5 | 5
  AC11 | K1 | Lonen | BD | 7 | 5
  Blad *Kostenplaatsen*
  Code | Titel | Dienst
  K1050 | Werking | X
  K1 | Lonen | X
  Blad *Budgetplaatsen*
  Code | Titel | Kostenplaats
  B1 | Werking | K1050
  B2 | Lonen | K1
`);

const findings = checkPlan(readPlan(snapshot));
const fixable = findings.flatMap((finding) => finding.fixes.map((fix) => [findingId(finding), finding, fix] as const));

test('the example has fixes of every kind', () => {
  expect(new Set(fixable.map(([, { rule }]) => rule))).toEqual(new Set([
    'parent-unknown', 'hsd-unknown', 'kostenplaats-missing', 'kostenplaats-unknown', 'budgetplaats-unknown', 'amount-is-text', 'means-without-element',
  ]));
});

test.each(fixable)('a fix takes its finding away and brings no other: %s', (id, _, fix) => {
  const applied = applyEdits(snapshot, fix.edits);
  expect(applied.refused).toEqual([]);
  const after = checkPlan(readPlan(applied.snapshot)).map(findingId);
  expect(after).not.toContain(id);
  expect(after.length).toBeLessThan(findings.length);
  expect(applyEdits(applied.snapshot, fix.edits).done).toEqual([]);
  expect(applyEdits(applied.snapshot, applied.done.map(invertEdit).reverse()).snapshot).toEqual(snapshot);
});

test('all fixes at once, and taken back at once', () => {
  const applied = applyEdits(snapshot, fixable.flatMap(([, , fix]) => fix.edits));
  expect(applied.done.length).toBeGreaterThan(7);
  expect(applyEdits(applied.snapshot, applied.done.map(invertEdit).reverse()).snapshot).toEqual(snapshot);
});
