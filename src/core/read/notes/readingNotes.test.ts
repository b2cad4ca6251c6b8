import { grid, workbook } from '#core/read/grid.testing';
import { readPlan } from '#core/read/readPlan';
import type { SheetSnapshot } from '#core/layout/Snapshot';
import { NOTE_IDS, NOTE_WORDS } from './Note';
import { readingNotes } from './readingNotes';

/** Each note as `id sheet row column element: value`, rows and columns counted from 0. */
function notes(...sheets: SheetSnapshot[]): string[] {
  const snapshot = workbook(sheets);
  const plan = readPlan(snapshot);
  return readingNotes(snapshot, plan).map((note) => {
    for (const words of [NOTE_WORDS[note.id].nl, NOTE_WORDS[note.id].en]) expect(words.message(note.data)).toMatch(/^[^a-z].*[.]$/u);
    const { id, where, element, data } = note;
    return `${id} ${plan.sheets[where.sheet]?.name ?? '-'} ${where.row} ${where.column} ${element}: ${String(data.value)}`;
  });
}

const PLAN = grid('Code | Niveau | Titel | Bovenliggende code\nSD1 | SD | a |\nOD1 | OD | b | SD1\nAC1 | Actie | c | OD1', { name: 'Plan' });
const means = (table: string) => notes(PLAN, grid(table, { name: 'Middelen' }));
const flat = (rows: string) => notes(grid(`SD code | SD | OD code | OD | Actie code | Actie | 2026\n${rows}`, { name: 'Export' }));

test('R10.1 a column of money that is not counted is named, a column of totals is not', () => {
  expect(means('Code actie | Aard | 2026 | 2026 | Realisatie 2024 | Budget | Personeel 2026 | 2027-2031\nAC1 | GD | 1 | 2 | 3 | 4 | 5 | 6'))
    .toEqual(['2026', 'Realisatie 2024', 'Budget', 'Personeel 2026', '2027-2031'].map((header, i) => `column-not-read Middelen 0 ${3 + i} : ${header}`));
  expect(means('Code actie | Aard | 2026 | Totaal | Totaal 2026 | Som 2026 | Verschil 2025 | Prioriteit | Opmerking 2026 | Budget\nAC1 | GD | 1 | 2 | 3 | 4 | 5 | 6 | klaar in 2027 | ')).toEqual([]);
});

test('R10.2 a sheet of amounts that is left out is named, a report that was written on request is not', () => {
  expect(notes(PLAN, grid('Gemaakt met Doelboom op 27 november 2026. | _ | _\nActiecode | Actie | 2026\nAC1 | c | 5', { name: 'Dekking' }))).toEqual([]);
  const bare = (name: string, isVisible = true) => grid('Actiecode | Actie | 2026\nAC1 | c | 5', { name, isVisible });
  expect(notes(PLAN, bare('Bijlage'), bare('Overzicht'), grid('Lees | dit', { name: 'Leeswijzer' }))).toEqual(['sheet-not-read - 0 0 : Bijlage']);
  const list = (name: string, isVisible: boolean) => grid('Code actie | Aard | 2026\nAC1 | GD | 5', { name, isVisible });
  expect(notes(PLAN, list('Oud', false), list('Middelen', true))).toEqual(['sheet-not-read - 0 0 : Oud']);
});

test('R10.3 amounts beside an objective without means below it are named, sums of what is counted are not', () => {
  const rows = (extra: string) => notes(grid(`Code | Niveau | Titel | Bovenliggende code | 2026\nSD1 | SD | a | | 5\nOD1 | OD | b | SD1 | 5\nAC1 | Actie | c | OD1 | 5\n${extra}`, { name: 'Plan' }));
  expect(rows('OD2 | OD | d | SD1 | 7')).toEqual(['amount-not-counted Plan 4 4 OD2: OD2 “d”']);
  expect(rows('OD2 | OD | d | SD1 | 0\nOD3 | OD | e | SD1 | -\nOD4 | OD | f | SD1 |')).toEqual([]);
});

test('R10.4 each budget that is no number is named', () => {
  expect(notes(PLAN, grid('Code | Naam | Kostenplaats | Soort | 2026\nB1 | a | K1 | GD | volgt\nB2 | b | K1 | GD | 1.200,50\nB3 | c | K1 | GD | -\nB4 | d | K1 | GD | #N/A', { name: 'Budgetplaatsen' }))).toEqual(['budget-is-text Budgetplaatsen 1 4 : volgt']);
});

test('R10.5 one code with two titles is named, a title cut off or in other case is not', () => {
  expect(flat('SD1 | Wonen in de stad | OD1 | b | AC1 | Premie | 5\nSD1 | Wonen in de s | OD1 | b | AC1 | PREMIE! | 5\nSD1 | Wonen in de stad | OD1 | b | AC1 | Zwembad | 5')).toEqual(['title-differs Export 3 5 AC1: Zwembad']);
});

test('R10.6 rows with amounts that name nothing are named once for a sheet; more means of an action and totals are not', () => {
  const rows = (...below: string[]) => notes(grid(['Code | Niveau | Titel | Bovenliggende code | Opmerking | 2026', 'SD1 | SD | a', 'OD1 | OD | b | SD1', ...below].join('\n'), { name: 'Plan' }));
  expect(rows(' | | | | Sportdag | 7', ' | | | | Loop | 8', 'AC1 | Actie | c | OD1 | | 5')).toEqual(['row-not-read Plan 3 5 : undefined']);
  expect(rows('AC1 | Actie | c | OD1 | | 5', ' | | | | | 7', 'Totaal | | | | | 12', ' | | | OD1 Totaal | | 12', 'Code | Niveau | Titel | Bovenliggende code | Opmerking | 2026', ' | | | | later | 0')).toEqual([]);
  const [note] = readingNotes(...[workbook([grid('Code | Niveau | Titel | 2026\nOD1 | OD | b\n | | | 7\n | | | 8')])].map((snapshot) => [snapshot, readPlan(snapshot)] as const)[0]!);
  expect(note?.data).toEqual({ rows: 2 });
});

test('every note has its words in both languages', () => {
  for (const id of NOTE_IDS) expect(NOTE_WORDS[id].nl.title).not.toBe(NOTE_WORDS[id].en.title);
});
