import * as importedModule from 'node:module';
import { runInThisContext } from 'node:vm';

/**
 * Node's own `require`, also where a test runner has put its own in the way: the engine is then loaded once per process
 * and as Node loads it, not once per test file. Asked for in Node's own context, since the runner's modules live in another.
 */
const builtin = runInThisContext('process.getBuiltinModule') as ((id: string) => typeof importedModule) | undefined;
const { createRequire } = builtin?.('node:module') ?? importedModule;

export const nodeRequire = createRequire(import.meta.url);
