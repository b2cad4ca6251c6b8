import tseslint from 'typescript-eslint';
import officeAddins from 'eslint-plugin-office-addins';

const budget = {
  'max-lines': ['warn', { max: 200, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['warn', { max: 30, skipBlankLines: true, skipComments: true }],
  complexity: ['warn', 8],
  'max-depth': ['warn', 3],
};

const farParents = { group: ['../../*'], message: 'Use the room\'s name: #room/file.' };

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.data/**', '.cache/**', 'test/bench/peers/node_modules/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended.map((each) => ({ ...each, files: ['src/**/*.{ts,tsx}', 'test/**/*.ts', 'tools/**/*.ts'] })),
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.ts', 'tools/**/*.{ts,mjs}', '*.mjs'],
    rules: {
      ...budget,
      'no-eval': 'error',
      'prefer-const': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['src/**/*.{ts,tsx}'], rules: { 'no-restricted-imports': ['warn', { patterns: [farParents] }] } },
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/workbook/**', '**/*.test.ts', '**/*.test.tsx', 'src/workbench/**'],
    rules: { 'no-restricted-globals': ['error', { name: 'Excel', message: 'Only src/workbook speaks to Excel.' }] },
  },
  {
    files: ['src/workbook/**/*.ts'],
    ignores: ['**/*.test.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries([
      'no-context-sync-in-loop', 'no-empty-load', 'load-object-before-read', 'call-sync-before-read', 'call-sync-after-load',
      'test-for-null-using-isNullObject', 'no-navigational-load', 'no-office-initialize',
    ].map((rule) => [`office-addins/${rule}`, 'error'])),
  },
  {
    // A step of a change queues, and whoever runs the steps syncs: these rules look at one function at a time.
    files: ['src/workbook/change/**/*.ts'],
    rules: Object.fromEntries(['no-empty-load', 'load-object-before-read', 'call-sync-before-read', 'call-sync-after-load'].map((rule) => [`office-addins/${rule}`, 'off'])),
  },
  {
    files: ['**/*.test.ts', '**/*.test.tsx', 'test/**/*.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off', complexity: 'off', 'max-depth': 'off' },
  },
  {
    // The mutation run runs these by the thousand without jest.
    files: ['src/core/rules/**/*.test.ts'],
    rules: { 'no-restricted-globals': ['error', ...['jest', 'beforeEach', 'afterEach', 'beforeAll', 'afterAll'].map((name) => ({ name, message: 'The mutation run knows describe, test and expect.' }))] },
  },
  {
    // React components read as one piece of markup: the limit on their length is wider, that on branching the same.
    files: ['src/taskpane/**/*.tsx'],
    rules: { 'max-lines-per-function': ['warn', { max: 60, skipBlankLines: true, skipComments: true }] },
  },
);
