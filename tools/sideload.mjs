// `npm run sideload`: real Excel with this add-in. Needs Excel (Windows, Mac or web) and trusted development certificates.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root, run } from './prepare.mjs';

await ensureInstalled();
const folder = join(root, 'tools', 'sideload');
const npm = process.env.npm_execpath;
if (!npm) {
  console.error('Start this with: npm run sideload');
  process.exit(2);
}
if (!existsSync(join(folder, 'node_modules'))) {
  console.log('Installing Microsoft\'s debugging tools (only this once) …');
  if (await run(process.execPath, [npm, 'install', '--no-audit', '--no-fund'], { cwd: folder }) !== 0) process.exit(1);
}
const tool = (name) => join(folder, 'node_modules', name, 'cli.js');
// Microsoft's tools report their use unless told not to.
await run(process.execPath, [tool('office-addin-usage-data'), 'off']);
await run(process.execPath, [tool('office-addin-dev-certs'), 'install']);
console.log('Start Doelboom over HTTPS in another window: HTTPS=1 npm start. Excel opens now.');
process.exitCode = await run(process.execPath, [tool('office-addin-debugging'), 'start', join(root, 'manifest.xml'), 'desktop', '--app', 'excel', '--no-debug']);
