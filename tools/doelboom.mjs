// The command line: `npm run -s doelboom -- read plan.xlsx --json`.
import { ensureInstalled } from './prepare.mjs';

// `doelboom check … | head`: who reads may have enough before all is written.
process.stdout.on('error', (error) => { if (error.code === 'EPIPE') process.exit(0); else throw error; });
await ensureInstalled();
const { register } = await import('tsx/esm/api');
register();
const { main } = await import('../src/workbench/cli/main.ts');
process.exitCode = await main(process.argv.slice(2));
