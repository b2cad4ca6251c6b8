import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { makeAssets } from '#workbench/generate/assets';

/** Writes the generated files of assets/; with --check it writes nothing and exits with 1 when one is not fresh. */
const isCheck = process.argv.includes('--check');
const stale: string[] = [];
for (const [name, bytes] of await makeAssets()) {
  const path = fileURLToPath(new URL(`../assets/${name}`, import.meta.url));
  const present = await readFile(path).catch(() => null);
  if (present?.equals(bytes)) continue;
  stale.push(name);
  if (!isCheck) await writeFile(path, bytes);
}
if (!isCheck) process.stdout.write(stale.length > 0 ? `Written: ${stale.join(', ')}\n` : 'All assets are fresh.\n');
else if (stale.length > 0) {
  process.stderr.write(`Not fresh: ${stale.join(', ')}. Run: npm run assets\n`);
  process.exitCode = 1;
}
