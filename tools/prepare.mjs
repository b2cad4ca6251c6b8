import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where package.json stands. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const OLDEST_NODE = [20, 19];

/** Runs a program with our own output streams; resolves with its exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

/** npm as it was called; found without a shell, so on Windows too. */
function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  return npm ? run(process.execPath, [npm, ...args], options) : run('npm', args, { shell: process.platform === 'win32', ...options });
}

function lockHash() {
  return createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
}

function isNodeTooOld() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
}

/**
 * Installs the packages of package-lock.json where they are missing or older than it; does nothing when they are there.
 * What npm says goes to the error stream, so that a program's own output stays alone on standard output.
 */
export async function ensureInstalled() {
  if (isNodeTooOld()) {
    console.error(`Doelboom needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.version}.`);
    process.exit(2);
  }
  const stamp = join(root, 'node_modules', '.doelboom-installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return;
  console.error('Installing packages (only this once; about two minutes) …');
  const code = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: ['ignore', 2, 2] });
  if (code !== 0) {
    console.error('The packages could not be installed; see above. Is there a network?');
    process.exit(code);
  }
  writeFileSync(stamp, lockHash());
}
