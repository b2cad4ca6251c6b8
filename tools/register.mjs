// The register alone, for a server: everything it needs is in the environment (README, Deploying it).
import { ensureInstalled } from './prepare.mjs';

await ensureInstalled();
const { register } = await import('tsx/esm/api');
register();
await import('../src/register/main.ts');
