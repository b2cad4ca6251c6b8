// Builds dist/ when what it is made of has changed since the last time.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, run } from './prepare.mjs';

const SOURCES = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json', 'package.json'];

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path).sort().flatMap((name) => filesUnder(join(path, name)));
}

/** One hash over everything that the build reads, tests excepted. */
function sourcesHash() {
  const hash = createHash('sha256').update(process.env.DOELBOOM_URL ?? '');
  for (const file of SOURCES.flatMap((source) => filesUnder(join(root, source)))) {
    if (!/\.test\.tsx?$|\.testing\.ts$/.test(file)) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Makes dist/ unless it is fresh; gives whether it succeeded. */
export async function build() {
  const stamp = join(root, 'dist', '.built');
  const hash = sourcesHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true;
  console.log('Building the pane and the workbench …');
  const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  if (await run(process.execPath, [webpack, '--mode', 'production']) !== 0) return false;
  if (await run(process.execPath, [join(root, 'tools', 'size.mjs')]) !== 0) return false;
  writeFileSync(stamp, hash);
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = (await build()) ? 0 : 1;
}
