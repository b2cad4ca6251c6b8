import { applyEdits } from '#core/edits/applyEdits';
import { readPlan } from '#core/read/readPlan';
import { checkPlan } from '#core/rules/checkPlan';
import { parseExample } from '#core/rules/example.testing';
import type { Finding } from '#core/rules/Finding';
import { offerFixes } from '#core/rules/offerFixes';
import { words } from '#core/rules/words';

const HEAD = `
  Niveau | Code | Titel | Bovenliggende code | HSD
  HSD | HSD1 | Kennis | |
  SD | SD01 | Stafdiensten | | HSD1`;

function wanting(text: string) {
  const { snapshot } = parseExample(text);
  const plan = readPlan(snapshot);
  const findings = checkPlan(plan).filter(({ rule }) => rule === 'code-missing' || rule === 'code-duplicate');
  return { snapshot, plan, findings };
}

/** The code that each finding is offered: the cell, its code, and ! where it is safe. */
function offered(text: string, pick: (findings: readonly Finding[]) => readonly Finding[] = (all) => all): string[] {
  const { plan, findings } = wanting(text);
  const picked = pick(findings);
  const fixesOf = offerFixes(plan, picked);
  return picked.map((finding) => `${finding.where.row} ${fixesOf(finding).map(({ isSafe, edits }) => `${String(edits[0]!.value)}${isSafe ? '!' : ''}`).join() || '-'}`);
}

const THREE = `${HEAD}
  OD | OD0101 | Recht | SD01 |
  Actie | AC0101 | Gids | OD0101 |
  OD | | Advies | SD01 |
  OD | | Beheer | SD01 |
  Actie | | Loket | OD0101 |
  OD | OD0104 | Toezicht | SD01 |
  Actie | AC0102 | Nazicht | OD0104 |`;

test('a row without a code gets the next free one under its parent', () => {
  expect(offered(THREE, (all) => all.slice(1, 2))).toEqual(['6 OD0105!']);
});

test('codes that are proposed together all differ, and follow the rows', () => {
  expect(offered(THREE)).toEqual(['5 OD0105!', '6 OD0106!', '7 AC0103!']);
});

test('the later of two rows with one code may have the next free one, to be looked at', () => {
  const text = `${HEAD}
    OD | OD0101 | Recht | SD01 |
    Actie | AC0101 | Gids | OD0101 |
    OD | OD0101 | Advies | SD01 |
    OD | OD0101 | Beheer | SD01 |
    OD | OD0102 | Toezicht | SD01 |
    Actie | AC0102 | Nazicht | OD0102 |`;
  expect(offered(text)).toEqual(['5 OD0103', '6 OD0104']);
});

test('a code that is made of its parent’s comes after it, and not without it', () => {
  const text = `${HEAD.replace('SD01', '1.1.')}
    OD | 1.1.1. | Recht | 1.1. |
    Actie | 1.1.1.1. | Gids | 1.1.1. |
    OD | | Advies | 1.1. |
    OD | | Nergens | |`;
  expect(offered(text).map((each) => each.replace('!', ''))).toEqual(['5 1.1.2.', '6 -']);
});

test('an entry of a list is offered a code too, but others know it by that: it is to be looked at', () => {
  const text = `${THREE}
    Blad *HSD*
    Code | Titel
    HSD1 | Kennis
    (leeg) | Sociaal`;
  expect(offered(text)).toContain('2 HSD2');
});

test('a whole column that is missing is offered no code: it takes a column', () => {
  expect(offered(`
    Niveau | Titel
    SD | Gastvrij
    OD | Toerisme
    Actie | Campagne`)).toEqual(['0 -']);
});

test('codes that are made of one another follow each other, also where all of them are new', () => {
  expect(offered(`
    Niveau | Code | Titel
    SD | 1. | Wonen
    OD | 1.1. | Huren
    Actie | 1.1.1. | Premie
    OD | | Kopen
    Actie | | Lening
    Actie | | Loket`)).toEqual(['4 1.2.!', '5 1.2.1.!', '6 1.2.2.!']);
});

test('a row of which the level is not known is offered none', () => {
  expect(offered(`${THREE}\n(leeg) | | Onthaal | OD0101 |`, (all) => all.slice(-1))).toEqual(['10 -']);
});

const FLAT = 'SD code | SD | OD code | OD | Actie code | Actie | GD 2026\nSD1 | Wonen | OD1 | Huren | AC1 | Premie | 5';

test('on a flat sheet one that stands on a single row is offered a code; on more rows that would part what is one', () => {
  const rows = (...more: readonly string[]): string[] => offered(`${FLAT}\n${more.join('\n')}`);
  expect(rows('SD1 | Wonen | | Kopen | AC2 | Loket | 6')).toEqual(['2 OD2!']);
  expect(rows('SD1 | Wonen | | Kopen | AC2 | Loket | 6', 'SD1 | Wonen | | Kopen | AC3 | Balie | 7')).toEqual(['2 -']);
  expect(rows('SD1 | Wonen | OD1 | Huren | | Loket | 6', 'SD1 | Wonen | OD1 | Huren | | Balie | 7')).toEqual(['2 AC2!', '3 AC3!']);
  expect(rows('SD1 | Wonen | OD1 | Huren | | Loket | 6', 'SD1 | Wonen | OD1 | Huren | | Loket | 7')).toEqual(['2 -']);
});

test('what has no code on two sheets is one on each', () => {
  expect(offered(`Blad *Export*\n${FLAT}\nSD1 | Wonen | | Kopen | AC2 | Loket | 6\nBlad *Export 2*\n${FLAT}\nSD1 | Wonen | | Kopen | AC3 | Balie | 7`)).toEqual(['2 OD2!', '2 OD3!']);
});

test('one whose code was forgotten, and stands on another row, gets no other', () => {
  expect(offered(`${FLAT}\nSD1 | Wonen | | Huren | AC2 | Loket | 6`)).toEqual(['2 -']);
});

test('what has a way out of its own keeps it', () => {
  const text = `
    Niveau | Code | Titel | Bovenliggende code
    SD | SD1 | Wonen |
    OD | OD1 | Huren | SD1
    Actie | AC1 | Premie | OD1
    OD | | Kopen | SD1
    Actie | AC2 | Loket·· | OD2
    Actie | AC3 | Balie | OD2
    Actie | | Kassa | OD1`;
  const plan = readPlan(parseExample(text).snapshot);
  const findings = checkPlan(plan).filter(({ rule }) => rule === 'code-missing' || rule === 'stray-spaces');
  const fixesOf = offerFixes(plan, findings);
  // Two actions name the code that the OD lost.
  expect(findings.map((finding) => fixesOf(finding).map(({ id, edits }) => `${finding.where.row} ${id} ${String(edits[0]!.value)}`).join())).toEqual(['4 restore OD2', '7 code AC4', '5 tidy Loket']);
});

test('what would be written over a formula is not offered: that is refused', () => {
  const text = (title: string): string => `Niveau | Code | Titel | Bovenliggende code\nOD | OD1 | Huren |\nActie | AC1 | ${title} | OD1\nActie | AC2 | Balie·· | OD1`;
  const fixes = (title: string): string[] => {
    const plan = readPlan(parseExample(text(title)).snapshot);
    const findings = checkPlan(plan).filter(({ rule }) => rule === 'stray-spaces');
    return findings.map((finding) => `${finding.where.row} ${offerFixes(plan, findings)(finding).map(({ id }) => id).join()}`);
  };
  expect(fixes('Loket··')).toEqual(['2 tidy', '3 tidy']);
  expect(fixes('=Loket··')).toEqual(['2 ', '3 tidy']);
});

test('what is offered is written where the row has no code, and then nothing is missing', () => {
  const { snapshot, plan, findings } = wanting(THREE);
  const fixesOf = offerFixes(plan, findings);
  const { snapshot: after, refused } = applyEdits(snapshot, findings.flatMap((finding) => fixesOf(finding).flatMap(({ edits }) => edits)));
  expect(refused).toEqual([]);
  expect(checkPlan(readPlan(after)).filter(({ rule }) => rule.startsWith('code-'))).toEqual([]);
});

test('its words name the code and the parent', () => {
  const { plan, findings } = wanting(THREE);
  const [finding] = findings;
  const fixes = offerFixes(plan, findings)(finding!);
  expect(words({ ...finding!, fixes }, 'nl').fixes).toEqual(['Geef de code OD0105, de volgende vrije onder SD01 “Stafdiensten”']);
  expect(words({ ...finding!, fixes }, 'en').fixes).toEqual(['Give the code OD0105, the next free one under SD01 “Stafdiensten”']);
});
