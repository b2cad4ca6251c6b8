// `npm start`: installs what is missing, builds, starts the register and serves the workbench.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:net';
import { ensureInstalled, root } from './prepare.mjs';

const port = Number(process.env.PORT ?? 3000);

/** Whether the port can be had; asked before the long work, so that nobody waits for a refusal. */
function isFree(wanted) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.once('listening', () => probe.close(() => resolve(true)));
    probe.listen(wanted, '127.0.0.1');
  });
}

if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`);
  process.exit(2);
}
if (!(await isFree(port))) {
  console.error(`Port ${port} is taken: is Doelboom already running? Stop it, or choose another: PORT=3001 npm start (Windows: set PORT=3001 && npm start).`);
  process.exit(1);
}
await ensureInstalled();
const { build } = await import('./build.mjs');
if (!(await build())) process.exit(1);

if (process.env.HTTPS === '1') {
  // The development certificate that `npm run sideload` made and had trusted: Excel loads add-ins over HTTPS alone.
  const certificates = join(homedir(), '.office-addin-dev-certs');
  process.env.TLS_KEY_FILE ??= join(certificates, 'localhost.key');
  process.env.TLS_CERT_FILE ??= join(certificates, 'localhost.crt');
  if (!existsSync(process.env.TLS_KEY_FILE)) {
    console.error('There is no development certificate yet: npm run sideload makes one.');
    process.exit(1);
  }
}
process.env.PORT = String(port);
process.env.DATA_DIR ??= join(root, '.data');
process.env.STATIC_DIR ??= join(root, 'dist');
process.env.DEMO ??= '1';
const { register } = await import('tsx/esm/api');
register();
const { readConfig } = await import('../src/register/readConfig.ts');
const { startRegister } = await import('../src/register/startRegister.ts');
const running = await startRegister(readConfig(process.env)).catch((error) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});

let isEnding = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    if (isEnding) process.exit(1);
    isEnding = true;
    await running.close();
    process.exit(0);
  });
}
console.log(`
Doelboom is running: open ${running.url}
1. The sample plan of Gent 2020 stands open; "Openen" takes a workbook of your own, "Nieuw" the empty template.
2. In the pane: Plan shows the tree, Controle what is wrong and how to mend it, Totalen every sum.
3. Type in the sheet and see the pane follow; Indienen sends the plan (sign in as coordinator).
4. Ctrl+C stops it; what was submitted is kept in .data and is there again next time.`);
