import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import { Problem } from '../Problem';
import { readInput } from '../readInput';
import { DEMO_ACCOUNTS } from '../sign-in/demoPeople';
import type { DemoSignIn } from '../sign-in/demoSignIn';

const signInBody = v.strictObject({ account: v.pipe(v.string(), v.maxLength(60)) });

/** Signing in without a password, to try the register out: only where the configuration asks for it. */
export function demoRoutes(app: FastifyInstance, signIn: DemoSignIn): void {
  app.get('/api/demo/accounts', async () => ({ accounts: DEMO_ACCOUNTS }));

  app.post('/api/demo/sign-in', { bodyLimit: 1024 }, async (request) => {
    const { account } = readInput(signInBody, request.body);
    const person = DEMO_ACCOUNTS.find(({ id }) => id === account);
    if (!person) throw new Problem('person-unknown');
    return { ...await signIn.issue(person), person };
  });
}
