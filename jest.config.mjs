const transform = {
  '^.+\\.tsx?$': ['@swc/jest', {
    jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
    module: { type: 'commonjs' },
  }],
  // Packages that ship ES modules only, which jest's own loader cannot require on Node 20.
  'node_modules/(jose|cookie|@electric-sql)/.+\\.c?js$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'ecmascript' } }, module: { type: 'commonjs' } }],
};
const transformIgnorePatterns = ['/node_modules/(?!jose/|cookie/|@electric-sql/)'];
const base = { transform, transformIgnorePatterns, setupFiles: ['<rootDir>/test/kit/properties.ts'], testEnvironment: 'node', extensionsToTreatAsEsm: [] };

/** Unit tests stand beside the code; `test/` holds what belongs to no single room. */
export default {
  testTimeout: 180_000,
  testSequencer: '<rootDir>/tools/freshFirst.mjs',
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/src/**/*.test.{ts,tsx}', '<rootDir>/tools/**/*.test.ts'] },
    { ...base, displayName: 'integration', testMatch: ['<rootDir>/test/integration/**/*.test.ts'] },
    { ...base, displayName: 'golden', testMatch: ['<rootDir>/test/golden/**/*.test.ts'] },
    { ...base, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.test.ts'], globalSetup: '<rootDir>/test/browser/kit/openOnce.ts', globalTeardown: '<rootDir>/test/browser/kit/closeOnce.ts' },
  ],
};
