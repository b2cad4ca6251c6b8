import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { readXlsx } from '#xlsx/readXlsx';
import { run } from './run';

const folder = mkdtempSync(join(tmpdir(), 'doelboom-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const inFolder = (...names: string[]) => join(folder, ...names);

writeFileSync(inFolder('organogram.csv'), 'Departement;Dienst;VTE 2026;VTE 2027\nStafdiensten;Juridische dienst;8,5;9\nStafdiensten;Archief;3;3\nCultuur / Musea;Huis van Alijn;12;12\nCultuur: Musea;Design Museum;5;5\n');
writeFileSync(inFolder('kostenplaatsen.csv'), 'Kostenplaats\tNaam\tDienst\tGeldig tot\n00105\tAdvies\tJuridische dienst\t31.12.9999\n00200\tDepot\tArchief\t31.12.2030\n00300\tAlijn\tHuis van Alijn\t\n');
writeFileSync(inFolder('budgetplaatsen.csv'), 'Budgetplaats;Naam;Kostenplaats;GD/BD;Rekening;Beleidsveld;2026;2027\nBP1;Advies;105;GD;613000;0111;1.000,50;2\nBP2;Alijn;00300;BD;220000;0705;5;6\n');
writeFileSync(inFolder('programmas.csv'), 'Programmacode;Programma;HSD;Stuurdepartementen;Collegeleden;Regisseur;Beslissing\nP1;Scheppende stad;HSD1;"Cultuur / Musea; Cultuur: Musea";"An Maes; Bo Claes";Els Bral;CBS 12.03.2026\nP2;Digitaal;HSD1;"Stafdiensten; Cultuur: Musea";"An Maes; Bo Claes";Jan Smet;CBS 12.03.2026\nP3;Inspraak;HSD1;;;;\n');
writeFileSync(inFolder('hsd.csv'), 'HSD code;HSD\nHSD1;Kennis, innovatie en creativiteit\n');
writeFileSync(inFolder('beleidsvelden.csv'), 'Beleidsveld;Naam;Beleidsdomein\n0111;Fiscale diensten;Stafdiensten\n0705;Musea;Cultuur / Musea\n');
writeFileSync(inFolder('projecten.csv'), 'Projectcode;Project;Programma;Departement;Dienst;Projectleider\nPR1;Digitaal depot;P2;Cultuur: Musea;Design Museum;Fien Pauwels\nPR2;Loket;P2;Stafdiensten;Archief;Jan Smet\n');
const LISTS = ['kostenplaatsen.csv', 'budgetplaatsen.csv', 'programmas.csv', 'projecten.csv', 'hsd.csv', 'beleidsvelden.csv'].map((name) => inFolder(name));

test('a workbook per departement, each with its own lists, that checks clean but for what the lists lack', async () => {
  const out = inFolder('plannen');
  const { status, out: said, err } = await run('template', '--departementen', inFolder('organogram.csv'), '--period', '2026-2027', '--out', out, '--lists', ...LISTS);
  expect([status, said.split('\n').filter(Boolean).length]).toEqual([0, 3]);
  expect(err).toContain('read as budgetplaatsen, 2 rows');
  // The departement's own row is none of its diensten.
  expect(said).toMatch(/: Stafdiensten; .*\b2 diensten/u);
  expect(readdirSync(out).sort()).toEqual(['meerjarenplan-2026-2027-cultuur-musea-2.xlsx', 'meerjarenplan-2026-2027-cultuur-musea.xlsx', 'meerjarenplan-2026-2027-stafdiensten.xlsx']);
  for (const name of readdirSync(out)) {
    const { findings } = JSON.parse((await run('check', join(out, name), '--json')).out) as { findings: { rule: string; element: string }[] };
    expect(findings.map(({ rule, element }) => `${element} ${rule}`).sort()).toEqual([
      'P3 programma-needs-two-college-members', 'P3 programma-needs-two-departementen', 'P3 programma-without-decision', 'P3 programma-without-director',
      // The list of budget positions has lost the zeros of 00105.
      ...(name.includes('stafdiensten') ? ['null budgetplaats-kostenplaats-unknown'] : []),
    ]);
  }
  const book = await readXlsx(await readFile(join(out, 'meerjarenplan-2026-2027-stafdiensten.xlsx')));
  if (!book.ok) throw new Error(book.refusal.code);
  const rows = (name: string) => book.value.sheets.find((sheet) => sheet.name === name)!.cells.slice(1).map((row) => row.map((cell) => cell?.v ?? '').join('|')).filter((row) => row.replaceAll('|', '') !== '');
  expect(rows('Departementen en diensten')).toEqual(['Stafdiensten', 'Stafdiensten|Juridische dienst||8.5|9', 'Stafdiensten|Archief||3|3']);
  expect(rows('Kostenplaatsen').map((row) => row.slice(0, 5))).toEqual(['00105', '00200']);
  expect(rows('Budgetplaatsen')).toEqual(['BP1|Advies|105|GD|613000|0111|1000.5|2']);
  expect(rows("Programma's").map((row) => row.slice(0, 2))).toEqual(['P2', 'P3']);
  // The departement steers its programme, and has no dienst of its name.
  expect(rows('Projecten').map((row) => row.replace(/\|+$/u, ''))).toEqual(['PR1|Digitaal depot||P2|Cultuur: Musea||Fien Pauwels', 'PR2|Loket||P2|Stafdiensten|Archief|Jan Smet']);
  expect(rows('Beleidsvelden').map((row) => row.slice(0, 4))).toEqual(['0111']);
  expect(book.value.properties.title).toBe('Meerjarenplan 2026-2027 Stafdiensten');
});

test('nothing is written over without --force, and then nothing at all', async () => {
  const out = inFolder('eens');
  const args = ['template', '--departementen', inFolder('organogram.csv'), '--period', '2026-2031', '--out', out];
  expect((await run(...args)).status).toBe(0);
  rmSync(join(out, 'meerjarenplan-2026-2031-stafdiensten.xlsx'));
  const again = await run(...args);
  expect(again).toMatchObject({ status: 2, err: expect.stringMatching(/is there already.*--force/) });
  expect(existsSync(join(out, 'meerjarenplan-2026-2031-stafdiensten.xlsx'))).toBe(false);
  expect((await run(...args, '--force', '--json')).status).toBe(0);
});

test('--scheme bbc makes workbooks in the words of BBC, which check clean and are read as such; a JSON file gives a scheme of one\'s own', async () => {
  const out = inFolder('bbc');
  const args = ['template', '--departementen', inFolder('organogram.csv'), '--period', '2026-2031'];
  expect((await run(...args, '--scheme', 'bbc', '--out', out)).status).toBe(0);
  const file = join(out, 'meerjarenplan-2026-2031-stafdiensten.xlsx');
  expect(JSON.parse((await run('check', file, '--json')).out)).toMatchObject({ findings: [] });
  const book = await readXlsx(await readFile(file));
  expect(book.ok && [book.value.sheets.map(({ name }) => name).includes('HSD'), book.value.names.find(({ name }) => name === 'doelboom_schema')?.refersTo]).toEqual([false, '"bbc"']);
  const words = (one: string) => ({ nl: { one, many: `${one}en`, short: one }, en: { one, many: `${one}s`, short: one } });
  const level = { strand: 'verticaal', isListed: false };
  writeFileSync(inFolder('dorp.json'), JSON.stringify({ id: 'dorp', name: 'Dorp', levels: [
    { ...level, id: 'droom', parents: [], carriesMeans: false, codePatterns: ['^DR\\d+$'], words: words('Droom') }, { ...level, id: 'daad', parents: ['droom'], carriesMeans: true, codePatterns: ['^DD\\d+$'], words: words('Daad') },
  ] }));
  expect(await run(...args, '--scheme', inFolder('dorp.json'), '--out', inFolder('dorp'))).toMatchObject({ status: 0 });
  const own = await readXlsx(await readFile(join(inFolder('dorp'), 'meerjarenplan-2026-2031-stafdiensten.xlsx')));
  expect(own.ok && own.value.sheets[0]!.cells.some((row) => row?.[0]?.v === 'Daad')).toBe(true);
});

test.each([
  [['--period', '2026-2031', '--out', 'x'], 'name the list of departementen'],
  [['--departementen', inFolder('organogram.csv'), '--period', '2026', '--out', 'x'], 'two years'],
  [['--departementen', inFolder('organogram.csv'), '--period', '2026-2031'], '--out DIR'],
  [['--departementen', inFolder('niet.csv'), '--period', '2026-2031', '--out', 'x'], 'cannot be read'],
  [['--departementen', inFolder('organogram.csv'), '--period', '2026-2031', '--out', 'x', '--scheme', 'cdd'], 'no such scheme: cdd; there is gent2020, bbc, or a FILE.json'],
  [['--departementen', inFolder('hsd.csv'), '--period', '2026-2031', '--out', 'x'], 'no departement found'],
])('asked wrongly, it says what is missing: %j', async (args, text) => {
  const { status, err } = await run('template', ...args);
  expect([status, err.includes(text)]).toEqual([2, true]);
});
