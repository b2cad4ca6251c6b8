import type { Jaar } from '#core/values/units';
import { grid, workbook } from '#core/read/grid.testing';
import { answerWords, ANSWER_IDS, questionWords, QUESTION_IDS } from './explain/questionWords';
import { reasonWords, REASON_IDS } from './explain/reasonWords';
import type { Recognition } from './Recognition';
import { applyCorrections, recogniseSteps, recogniseWithReasons } from './recognise';
import type { ColumnMeaning } from './Layout';
import type { SheetSnapshot } from './Snapshot';
import { recogniseRemembered } from './memory/recogniseRemembered';
import { storeLayout } from './memory/storeLayout';
import { runSteps } from '#core/values/steps';
import { gent2020Template } from './template/gent2020';
import { columnsOf } from './template/Template';

const look = (...sheets: SheetSnapshot[]): Recognition => recogniseWithReasons(workbook(sheets));
const PLAN = grid('Code | Niveau | Titel | Kleur\nSD1 | SD | Wonen |', { name: 'Plan' });

/** `header: field reason sureness` of each column of a sheet. */
function columns({ sheets }: Recognition, index = 0): string[] {
  return sheets[index]!.columns.map(({ header, meaning, why, sureness }) => `${header}: ${[meaning?.level, meaning?.field ?? 'eigen', meaning?.jaar, meaning?.aard].filter(Boolean).join('.')} ${why.id} ${sureness}`);
}

test('R11.1 every column with a header says what it means, why, and how sure that is', () => {
  expect(columns(look(grid('Code | Soort | Naam | Hangt onder | Gewone dienst | Eigen | Naam | Totaal 2026 | Realisatie 2024\nSD1 | SD | Wonen', { name: 'Plan' })))).toEqual([
    'Code: code own-header zeker', 'Soort: niveau synonym waarschijnlijk', 'Naam: title synonym zeker', 'Hangt onder: parent synonym zeker', 'Gewone dienst: eigen no-year onzeker',
    'Eigen: eigen unknown-header zeker', 'Naam: eigen duplicate waarschijnlijk', 'Totaal 2026: eigen total zeker', 'Realisatie 2024: eigen year-and-more waarschijnlijk',
  ]);
  expect(columns(look(grid('_ | _ | _ | _ | Gewone dienst | _\nSD | SD omschrijving | Actie code | Actie | 2026 | VTE 2026\nSD1 | Wonen | AC1 | Premie | 5 | 1')))).toEqual([
    'SD: sd.code codes-below zeker', 'SD omschrijving: sd.title level-word zeker', 'Actie code: actie.code level-word zeker', 'Actie: actie.title level-word zeker', '2026: bedrag.2026.GD year-and-band zeker', 'VTE 2026: bedrag.2026.VTE year zeker',
  ]);
  expect(columns(look(grid('Code actie | Kostenplaats | Dienst | 2026\nAC1 | 1 | BD | 5', { name: 'Middelen' })))).toContain('Dienst: aard content zeker');
});

test('R11.2 every sheet says what it holds or that it is left out, and why', () => {
  const plan = (name: string, isVisible: boolean) => grid('Code | Niveau | Titel\nSD1 | SD | Wonen', { name, isVisible });
  const { sheets } = look(plan('Plan', true), plan('Oud', false), grid('_', { name: 'Leeg' }), grid('Lees dit | eens\nen dan | dat', { name: 'Nota' }), grid('Code | Niveau | Titel\nSDxx | SD | strategisch', { name: 'Legende' }), grid('Actie code | Actie | 2026\nAC1 | Iets | 5', { name: 'Lijst' }), grid('Code | Titel\nX1 | Iets', { name: "HSD's" }));
  expect(sheets.map(({ name, kind, why, sureness }) => `${name}: ${kind ?? '-'} ${why.id} ${sureness}`)).toEqual([
    'Plan: plan name zeker', 'Oud: - hidden-copy zeker', 'Leeg: - empty zeker', 'Nota: - no-header zeker', 'Legende: - legend zeker', 'Lijst: - report waarschijnlijk', "HSD's: hsd name zeker",
  ]);
});

test('R11.3 rows above the header, rows of totals and repeated headers are told to be left out', () => {
  const sheet = grid('Meerjarenplan |\nversie 2 |\nCode | Niveau | Titel\nSD1 | SD | Wonen\nTotaal SD1 | |\nCode | Niveau | Titel\nSD2 | SD | Leren', { name: 'Plan' });
  expect(look(sheet).sheets[0]!.leftOut.map(({ from, to, why }) => [from, to, why.id])).toEqual([[0, 1, 'above-header'], [4, 4, 'total-row'], [5, 5, 'repeated-header']]);
});

test('R11.4 the template raises no question, and all of it is certain', () => {
  const { questions, sheets } = look(...gent2020Template.sheets.map((template): SheetSnapshot => {
    const found = columnsOf(template, [2026, 2027]);
    return { id: template.name, name: template.name, isVisible: true, top: 0, left: 0, tables: [], values: [found.map(({ header }) => header), found.map(({ jaar }) => (jaar ? 5 : 'x'))] };
  }));
  expect(questions).toEqual([]);
  expect(sheets.map(({ sureness, columns: found }) => [sureness, ...found.map((column) => column.sureness)].every((each) => each === 'zeker'))).toEqual(sheets.map(() => true));
});

const FLAT = 'SD code | SD | Actie code | Actie';

test.each([['people', 'VTE'], ['wages', 'GD'], ['own-column', undefined]])('R11.5 %s: people or their wages is asked, and each answer is read so', (id, aard) => {
  const snapshot = workbook([grid(`${FLAT} | Personeel 2026 | Personeel 2027\nSD1 | Wonen | AC1 | Premie | 5 | 6`)]);
  const was = recogniseWithReasons(snapshot);
  const [question] = was.questions;
  expect([was.questions.length, question?.topic, question?.column, question?.answers[question.taken]?.id]).toEqual([1, 'people-or-wages', 4, 'own-column']);
  const now = applyCorrections(snapshot, was, question!.answers.find((answer) => answer.id === id)!.corrections);
  expect(now.questions).toEqual([]);
  expect(now.layout.sheets[0]!.columns.filter(({ field }) => field === 'bedrag').map(({ jaar, aard: kind }) => [jaar, kind])).toEqual(aard ? [[2026, aard], [2027, aard]] : []);
});

describe('R1.36 a column that names no year', () => {
  const amounts = ({ layout }: Recognition) => layout.sheets[0]!.columns.filter(({ field }) => field === 'bedrag').map(({ column, jaar, aard }) => [column, jaar, aard]);
  const answers = ({ questions }: Recognition) => questions.filter(({ topic }) => topic === 'which-year').map(({ column, answers: given, taken }) => [column, given.map(({ id, data }) => data.jaar ?? id), given[taken]!.id]);

  test('with people is of the one year beside it', () => {
    expect([answers(look(grid(`${FLAT} | GD 2026 | VTE\nSD1 | Wonen | AC1 | Premie | 5 | 1`))), amounts(look(grid(`${FLAT} | GD 2026 | VTE\nSD1 | Wonen | AC1 | Premie | 5 | 1`)))]).toEqual([[], [[4, 2026, 'GD'], [5, 2026, 'VTE']]]);
  });

  test('with people beside amounts of several years is asked about; people of a year of their own are left alone', () => {
    const snapshot = workbook([grid(`${FLAT} | GD 2026 | GD 2027 | VTE\nSD1 | Wonen | AC1 | Premie | 5 | 6 | 1,5`)]);
    const was = recogniseWithReasons(snapshot);
    expect([answers(was), amounts(was).length]).toEqual([[[6, ['every-year', 2026, 2027, 'own-column'], 'own-column']], 2]);
    expect(was.sheets[0]!.columns.at(-1)).toMatchObject({ meaning: null, why: { id: 'no-year' }, sureness: 'onzeker' });
    const taken = (index: number) => amounts(applyCorrections(snapshot, was, was.questions[0]!.answers[index]!.corrections)).slice(2);
    expect([taken(0), taken(2), taken(3)]).toEqual([[[6, undefined, 'VTE']], [[6, 2027, 'VTE']], []]);
    expect(answers(applyCorrections(snapshot, was, was.questions[0]!.answers[0]!.corrections))).toEqual([]);
    expect(amounts(look(grid(`${FLAT} | GD 2026 | VTE 2026 | VTE\nSD1 | Wonen | AC1 | Premie | 5 | 1 | 1`))).length).toBe(2);
  });

  test('with money is asked about where no column names a year, by the years above the header; a sum never', () => {
    const sheet = grid(`Actieplan 2026 | _ | _ | _ | _ | _ | _\n${FLAT} | Budget | VTE | Totaal budget\nSD1 | Wonen | AC1 | Premie | 5 | 1 | 5`);
    const was = look(sheet);
    expect([answers(was), amounts(was)]).toEqual([[[5, [2026, 'own-column'], 'own-column'], [4, [2026, 'own-column'], 'own-column']], []]);
    const now = applyCorrections(workbook([sheet]), was, was.questions.flatMap(({ answers: given }) => given[0]!.corrections));
    expect(amounts(now)).toEqual([[4, 2026, undefined], [5, 2026, 'VTE']]);
    expect(answers(look(grid(`${FLAT} | Budget | Plan | Jaar\nSD1 | Wonen | AC1 | Premie | 5 | 1 | 5`)))).toEqual([]);
  });
});

test('R11.5 amounts of a kind that nothing tells are asked about', () => {
  const snapshot = workbook([grid(`${FLAT} | 2026 | 2027\nSD1 | Wonen | AC1 | Premie | 5 | 6`)]);
  const was = recogniseWithReasons(snapshot);
  expect(was.questions.map(({ topic, answers, taken }) => [topic, answers[taken]?.id])).toEqual([['amount-kind', 'unknown']]);
  const now = applyCorrections(snapshot, was, was.questions[0]!.answers[1]!.corrections);
  expect([now.questions.length, now.layout.sheets[0]!.columns.map(({ aard }) => aard).filter(Boolean)]).toEqual([0, ['BD', 'BD']]);
});

test('R11.5 a bare list of actions is asked about: taken where no other plan stands, left out beside one', () => {
  const list = grid('Actie code | Actie | 2026\nAC1 | Iets | 5', { name: 'Lijst' });
  const taken = (...sheets: SheetSnapshot[]) => look(...sheets).questions.map(({ topic, answers, taken: index }) => [topic, answers[index]!.id]);
  expect(taken(list)).toEqual([['bare-list', 'plan-itself'], ['amount-kind', 'unknown']]);
  expect(taken(PLAN, list)).toEqual([['bare-list', 'not-read']]);
  const was = look(PLAN, list);
  expect(applyCorrections(workbook([PLAN, list]), was, was.questions[0]!.answers[0]!.corrections).layout.sheets.map(({ kind }) => kind)).toEqual(['plan', 'vlak']);
});

test('R11.5 a unit in a title row counts for all amounts, and is asked about', () => {
  const snapshot = workbook([grid(`Meerjarenplan, bedragen in duizend euro | _\n_ | _\n${FLAT} | GD 2026 | VTE 2026\nSD1 | Wonen | AC1 | Premie | 5 | 1`)]);
  const scales = ({ layout }: Recognition) => layout.sheets[0]!.columns.filter(({ field }) => field === 'bedrag').map(({ scale = 1 }) => scale);
  const was = recogniseWithReasons(snapshot);
  expect([scales(was), was.questions.map(({ topic, taken, answers }) => [topic, answers[taken]!.id]), columns(was)[4]]).toEqual([[1000, 1], [['unit', 'thousands']], 'GD 2026: bedrag.2026.GD year-and-unit waarschijnlijk']);
  const now = applyCorrections(snapshot, was, was.questions[0]!.answers[1]!.corrections);
  expect([scales(now), now.questions]).toEqual([[1, 1], []]);
});

test('R11.5 the levels that depth tells are asked about, and each answer is read so', () => {
  const plain = grid('Wat | GD 2026\na | 1\nb | 1\nc | 1\nd | 1');
  const snapshot = workbook([{ ...plain, values: [plain.values[0]!, ['a', ''], ['  b', 1], ['c', ''], ['  d', 1]] }]);
  const was = recogniseWithReasons(snapshot);
  const levels = ({ layout }: Recognition) => layout.sheets[0]?.depths?.steps.map(({ level }) => level);
  const [question, ...more] = was.questions;
  expect([levels(was), question?.topic, question?.column, question?.taken, more]).toEqual([['od', 'actie'], 'depth-levels', 0, 0, []]);
  expect(question!.answers.map((answer) => answerWords(answer, 'nl')).slice(0, 2)).toEqual(['OD, Actie', 'HSD, SD']);
  for (const answer of question!.answers.slice(0, -1)) {
    const now = applyCorrections(snapshot, was, answer.corrections);
    expect([answerWords(answer, 'nl').split(', ').length, now.questions, levels(now)]).toEqual([2, [], answer.corrections.flatMap((each) => (each.kind === 'depths' ? each.levels : []))]);
  }
  expect(applyCorrections(snapshot, was, question!.answers.at(-1)!.corrections).layout.leftOut).toEqual(['Blad1']);
});

test('R11.5 an answer to one question leaves the others of its sheet open', () => {
  const plain = grid('bedragen in duizend euro | _\nWat | 2026 | 2027\na | 1 | 1\nb | 1 | 1\nc | 1 | 1\nd | 1 | 1');
  const snapshot = workbook([{ ...plain, values: [...plain.values.slice(0, 2), ['a', '', ''], ['  b', 1, 2], ['c', '', ''], ['  d', 1, 2]] }]);
  const was = recogniseWithReasons(snapshot);
  const topics = ['unit', 'amount-kind', 'depth-levels'];
  expect(was.questions.map(({ topic }) => topic)).toEqual(topics);
  for (const topic of topics) {
    const answers = was.questions.find((question) => question.topic === topic)!.answers;
    const now = applyCorrections(snapshot, was, answers[0]!.corrections);
    expect(now.questions.map((question) => question.topic)).toEqual(topics.filter((each) => each !== topic));
    expect(now.layout.sheets[0]!.columns.filter(({ field }) => field === 'bedrag').map(({ scale }) => scale)).toEqual([1000, 1000]);
  }
});

test('R11.6 who says what an amount is, and not its unit, leaves that as it is told', () => {
  const said = (rows: string, column: number, as: ColumnMeaning) => {
    const snapshot = workbook([grid(rows)]);
    const { layout } = applyCorrections(snapshot, recogniseWithReasons(snapshot), [{ kind: 'column', sheetId: 'Blad1', column, as }]);
    return layout.sheets[0]!.columns.find((each) => each.column === column)?.scale;
  };
  const row = 'SD1 | Wonen | AC1 | Premie | 5';
  expect(said(`${FLAT} | 2026 (k€)\n${row}`, 4, { field: 'bedrag', jaar: 2026 as Jaar, aard: 'BD' })).toBe(1000);
  expect(said(`bedragen in duizend euro | _\n_ | _\n${FLAT} | 2026\n${row}`, 4, { field: 'bedrag', jaar: 2026 as Jaar, aard: 'GD' })).toBe(1000);
  expect(said(`${FLAT} | Kost nieuw 2026 in 1.000 euro\n${row}`, 4, { field: 'bedrag', jaar: 2026 as Jaar, aard: 'GD' })).toBe(1000);
  expect(said(`${FLAT} | 2026 (k€)\n${row}`, 4, { field: 'bedrag', jaar: 2026 as Jaar, aard: 'VTE' })).toBeUndefined();
  expect(said(`${FLAT} | 2026\n${row}`, 4, { field: 'bedrag', jaar: 2026 as Jaar, aard: 'BD' })).toBeUndefined();
});

test('R11.5 two kinds that fit equally well are asked about', () => {
  const { questions } = look(grid('Code | Titel | Soort | Kostenplaats | 2026\n1 | Iets | GD | K1 | 5', { name: 'Blad1' }));
  expect(questions.map(({ topic, answers, taken }) => [topic, taken, answers.length > 2])[0]).toEqual(['sheet-kind', 0, true]);
});

describe('R11.10 a comma before just three digits', () => {
  const lines = (...rows: string[]) => workbook([grid(`${FLAT} | GD 2026 | GD 2027 | VTE 2026\n${rows.map((row, i) => `SD1 | Wonen | AC${i} | Premie ${i} | ${row}`).join('\n')}`)]);
  const commas = ({ layout }: Recognition) => layout.sheets[0]!.columns.flatMap(({ header, comma }) => (comma ? [`${header} ${comma}`] : []));

  test('is told by its own column only', () => {
    expect(commas(recogniseWithReasons(lines("'1,200 | 5 | 1", "'8,5 | '2,500 | 1")))).toEqual(['GD 2026 decimals']);
    expect(commas(recogniseWithReasons(lines("'1,200 | '3,100 | 1", "'8,5 | '1,234,567 | 1")))).toEqual(['GD 2026 decimals', 'GD 2027 thousands']);
    expect(commas(recogniseWithReasons(lines("'8,5 | 1 | 1")))).toEqual([]);
  });

  test('is asked where nothing tells, or all contradicts; the answer is remembered with the column', () => {
    const snapshot = lines("'1,200 | '2,500 | '1,250", '1 | 2 | 3');
    const was = recogniseWithReasons(snapshot);
    const asked = was.questions.filter(({ topic }) => topic === 'comma');
    expect(asked.map(({ column, data, taken, answers }) => [column, data.count, answers[taken]!.id])).toEqual([[4, 2, 'comma-open'], [6, 1, 'comma-open']]);
    expect(commas(was)).toEqual([]);
    expect(asked[0]!.answers.map((answer) => answerWords(answer, 'nl'))[1]).toBe('Decimalen: het is 1,2');
    const said = applyCorrections(snapshot, was, asked.flatMap(({ answers }, i) => answers[i]!.corrections));
    expect([commas(said), said.questions]).toEqual([['GD 2026 thousands', 'GD 2027 thousands', 'VTE 2026 decimals'], []]);
    const kept = storeLayout(said, snapshot);
    const again = runSteps(recogniseRemembered(snapshot, { stored: kept, origin: 'workbook' }));
    expect([commas(again), again.questions]).toEqual([commas(said), []]);
    expect(recogniseWithReasons(lines("'1,200 | 5 | 1", "'8.5 | 1 | 1", "'8,5 | 1 | 1")).questions.map(({ topic }) => topic)).toEqual(['comma']);
  });
});

test('R11.6 a person may say the kind of a sheet, or leave it out', () => {
  const snapshot = workbook([PLAN, grid('Nr | Wat | Wie\nX1 | Iets | Jan', { name: 'Blad2' })]);
  const was = recogniseWithReasons(snapshot);
  const said = applyCorrections(snapshot, was, [{ kind: 'sheet', sheetId: 'Blad2', as: 'projecten' }]);
  expect(said.sheets.map(({ kind, why }) => [kind, why.id])).toEqual([['plan', 'name'], ['projecten', 'said']]);
  expect(said.layout.sheets[1]).toMatchObject({ headerRow: 0, columns: [{ column: 0, field: 'code' }] });
  const left = applyCorrections(snapshot, said, [{ kind: 'sheet', sheetId: 'Plan', as: null }]);
  expect([left.layout.leftOut, left.sheets[0]!.why.id, left.sheets[1]!.kind, left.corrections.length]).toEqual([['Plan'], 'said', 'projecten', 2]);
});

test('R11.6 a person may say the row of the header, also below the thirtieth', () => {
  const snapshot = workbook([grid(`${'nota | nota\n'.repeat(40)}Code | Niveau | Titel\nSD1 | SD | Wonen`, { name: 'Blad' })]);
  const was = recogniseWithReasons(snapshot);
  expect(was.layout.sheets).toEqual([]);
  expect(applyCorrections(snapshot, was, [{ kind: 'header', sheetId: 'Blad', row: 40 }]).layout.sheets).toMatchObject([{ kind: 'plan', headerRow: 40, firstRow: 41, endRow: 42 }]);
});

test('R11.6 a person may say what a column means; what had that meaning, has it no more', () => {
  const snapshot = workbook([PLAN]);
  const said = applyCorrections(snapshot, recogniseWithReasons(snapshot), [{ kind: 'column', sheetId: 'Plan', column: 3, as: { field: 'title' } }]);
  expect(columns(said)).toEqual(['Code: code own-header zeker', 'Niveau: niveau own-header zeker', 'Titel: eigen duplicate waarschijnlijk', 'Kleur: title said zeker']);
  const back = applyCorrections(snapshot, said, [{ kind: 'column', sheetId: 'Plan', column: 3, as: null }]);
  expect(columns(back)).toEqual(['Code: code own-header zeker', 'Niveau: niveau own-header zeker', 'Titel: title own-header zeker', 'Kleur: eigen said zeker']);
});

test('R11.6 a person may say the scheme', () => {
  const snapshot = workbook([PLAN]);
  expect(applyCorrections(snapshot, recogniseWithReasons(snapshot), [{ kind: 'scheme', schemeId: 'bbc' }]).layout.schemeId).toBe('bbc');
});

test('R11.7 a layout that is known before is read so, and what is said since goes before it', () => {
  const snapshot = workbook([grid('A | B | C\nSD1 | Wonen | 5', { name: 'Blad1' }), PLAN]);
  const base = { schemeId: 'bbc', leftOut: [], sheets: [{ id: 'Blad1', name: 'Blad1', kind: 'plan' as const, headerRow: 0, firstRow: 1, endRow: 2, columns: [{ column: 0, header: 'A', field: 'code' as const }, { column: 1, header: 'B', field: 'title' as const }] }] };
  const known = applyCorrections(snapshot, base, []);
  expect([known.layout.schemeId, columns(known)]).toEqual(['bbc', ['A: code remembered zeker', 'B: title remembered zeker', 'C: eigen unknown-header zeker']]);
  const said = applyCorrections(snapshot, known, [{ kind: 'column', sheetId: 'Blad1', column: 2, as: { field: 'bedrag', jaar: 2026, aard: 'GD' } }]);
  expect(columns(said)[2]).toBe('C: bedrag.2026.GD said zeker');
});

test('R11.8 every reason, question and answer has its words in both languages', () => {
  const data = { header: 'h', own: 'o', jaar: 2026, band: 'b', level: 'l', example: 'e', other: 'B', count: 2, name: 'n', sheet: 's', kind: 'plan', text: 't', scale: 1000, names: 'x', scheme: 'y', nl: 'Actie', en: 'Action' };
  for (const id of REASON_IDS) expect(reasonWords({ id, data }, 'nl')).not.toBe(reasonWords({ id, data }, 'en'));
  for (const topic of QUESTION_IDS) expect(questionWords({ topic, data }, 'nl')).not.toBe(questionWords({ topic, data }, 'en'));
  for (const id of ANSWER_IDS) expect(answerWords({ id, data }, 'nl')).not.toBe(answerWords({ id, data }, 'en'));
});

test('R11.9 recognising with reasons goes in pieces', () => {
  const steps = recogniseSteps(workbook([grid(`Code | Niveau | Titel\n${'SD1 | SD | x\n'.repeat(9000)}`, { name: 'Plan' })]));
  let pieces = 0;
  while (!steps.next().done) pieces += 1;
  expect(pieces).toBeGreaterThanOrEqual(5);
});

/** A sheet whose rows count how often they are looked at, and which. */
function watched(rows: number): { sheet: SheetSnapshot; count(): number; piece(): number } {
  const header = ['SD code', 'SD', 'OD code', 'OD', 'Actie code', 'Actie', 'GD 2026'];
  const plain = [header, ...Array.from({ length: rows }, (_, i) => [`SD${i >> 8}`, 'a', `OD${i >> 4}`, 'b', `AC${i}`, 'c', i])];
  let reads = 0;
  let seen = new Set<string>();
  const values = new Proxy(plain, { get(target, key) {
    if (typeof key === 'string' && /^\d+$/u.test(key)) { reads += 1; seen.add(key); }
    return Reflect.get(target, key) as unknown;
  } });
  return { sheet: { ...grid('a | b', { name: 'Plan' }), values }, count: () => reads, piece() { const { size } = seen; seen = new Set(); return size; } };
}

test('R11.9 the work of recognising grows with the rows and no faster, and no piece looks at more than about two thousand', () => {
  const [small, large] = [20_000, 100_000].map((rows) => {
    const { sheet, count, piece } = watched(rows);
    const steps = recogniseSteps(workbook([sheet]));
    let longest = 0;
    for (let done = false; !done; longest = Math.max(longest, piece())) done = steps.next().done === true;
    expect(longest).toBeLessThanOrEqual(2_200);
    return count();
  });
  expect(large! / small!).toBeLessThanOrEqual(5.5);
  expect(large! / 100_000).toBeLessThan(3);
});
