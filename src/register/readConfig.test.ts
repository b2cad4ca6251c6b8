import { readConfig } from './readConfig';

test('a demo is for this machine alone, unless one says otherwise', () => {
  expect(readConfig({ DEMO: '1' })).toEqual({ port: 3000, host: 'localhost', dataFolder: '.data', origins: [], trustProxy: false, logLevel: 'warn', signIn: { kind: 'demo' } });
  expect(readConfig({ DEMO: '1', HOST: '0.0.0.0', PORT: '8080' })).toMatchObject({ host: '0.0.0.0', port: 8080 });
});

const ENTRA = { ENTRA_TENANT_ID: 't', ENTRA_CLIENT_ID: 'c', PEOPLE_FILE: '/etc/people.json' };

test('the organisation\'s sign-in, a server\'s database, other sites', () => {
  expect(readConfig({ ...ENTRA, DATABASE_URL: 'postgres://x', ORIGINS: 'https://a.example, https://b.example', TRUST_PROXY: '1', STATIC_DIR: 'dist', DEMO: '' })).toEqual({
    port: 3000, host: '0.0.0.0', dataFolder: '.data', databaseUrl: 'postgres://x', staticFolder: 'dist', origins: ['https://a.example', 'https://b.example'], trustProxy: true,
    logLevel: 'info', signIn: { kind: 'entra', entra: { tenantId: 't', clientId: 'c', scope: 'Submissions.ReadWrite' }, peopleFile: '/etc/people.json' },
  });
});

test.each<[string, Record<string, string>, RegExp]>([
  ['nobody could sign in', {}, /Nobody could sign in/],
  ['half a sign-in', { ENTRA_TENANT_ID: 't' }, /Nobody could sign in/],
  ['a demo beside the real sign-in', { ...ENTRA, DEMO: '1' }, /DEMO=1 lets anybody in/],
  ['nobody has a role', { ENTRA_TENANT_ID: 't', ENTRA_CLIENT_ID: 'c' }, /PEOPLE_FILE/],
  ['a port that is none', { DEMO: '1', PORT: '30O0' }, /^PORT is not usable/],
  ['a port past the last', { DEMO: '1', PORT: '70000' }, /^PORT is not usable/],
  ['a demo that is neither', { DEMO: 'yes' }, /^DEMO is not usable/],
])('%s', (_what, env, message) => {
  expect(() => readConfig(env)).toThrow(message);
});
