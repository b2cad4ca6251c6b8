import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = process.cwd();
let copy = '';
beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'doelboom-scaffold-'));
  cpSync(path.join(root, 'src', 'core'), path.join(copy, 'src', 'core'), { recursive: true });
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const run = (script: string, ...args: string[]): string => execFileSync(process.execPath, [path.join(root, 'tools', script), ...args], { env: { ...process.env, SCAFFOLD_ROOT: copy }, encoding: 'utf8', stdio: 'pipe' });
const filesOf = (folder: string): string[] => readdirSync(path.join(copy, 'src', 'core', folder)).sort();

test.each([['new-rule.mjs', 'rules', 'made-by-test', 'madeByTest', 'families/strengen.ts', 'rule.ts'], ['new-report.mjs', 'report', 'per-dienst', 'perDienst', 'reports.ts', 'report.ts']])(
  '%s makes a folder and a line in the list, once', (script, room, id, name, list, main) => {
    run(script, id, 'strengen');
    expect(filesOf(`${room}/${id}`)).toEqual(['README.md', main.replace('.ts', '.test.ts'), main].sort());
    const text = readFileSync(path.join(copy, 'src', 'core', room, list), 'utf8');
    expect(text).toContain(`import { ${name} } from '#core/${room}/${id}/${main.replace('.ts', '')}';\n`);
    expect(text.endsWith(`  ${name},\n];\n`)).toBe(true);
    expect(() => run(script, id, 'strengen')).toThrow(/there already/);
    expect(() => run(script, 'Owner Missing')).toThrow(/small letters/);
  });
