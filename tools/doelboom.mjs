// The command line: `npm run -s doelboom -- read plan.xlsx --json`.
import { ensureInstalled } from './prepare.mjs';

await ensureInstalled();
const { register } = await import('tsx/esm/api');
register();
const { main } = await import('../src/workbench/cli/main.ts');
process.exitCode = await main(process.argv.slice(2));
