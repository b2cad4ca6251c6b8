import { existsSync, readFileSync } from 'node:fs';
import { judgePlan } from '#core/rules/checkPlan';
import { ruleBook } from '#core/rules/profile/ruleBook';
import { schemeById } from '#core/scheme/schemes';
import { computeTotals } from '#core/totals/computeTotals';
import { dayOf } from '#core/values/dayOf';
import { buildApp, type RegisterParts } from './buildApp';
import type { PlanRules } from './PlanRules';
import type { RegisterConfig } from './readConfig';
import { openDemoKey } from './sign-in/demoKey';
import { demoPeople } from './sign-in/demoPeople';
import { createDemoSignIn } from './sign-in/demoSignIn';
import { createEntraTokens } from './sign-in/entraTokens';
import { createFilePeople } from './sign-in/filePeople';
import { openStore } from './store/openStore';

/** The same functions as in the pane: what it found good, the register finds good. */
export const planRules: PlanRules = {
  scheme: (id) => schemeById(id),
  judge: (plan, profile, today) => judgePlan(plan, ruleBook(plan.scheme, profile, today)),
  today: () => dayOf(new Date()),
  grandTotal: (plan) => computeTotals(plan, 'budgetplaats').total,
};

export interface RunningRegister {
  readonly url: string;
  /** Finishes what is being answered, then closes the database. */
  close(): Promise<void>;
}

/** @throws Error in plain words when the port is taken or the data cannot be opened. */
export async function startRegister(config: RegisterConfig): Promise<RunningRegister> {
  const { databaseUrl, dataFolder, staticFolder } = config;
  const store = await openStore(databaseUrl === undefined ? { dataFolder } : { databaseUrl });
  try {
    const app = await buildApp({
      store, rules: planRules, auth: await openAuth(config), origins: config.origins, trustProxy: config.trustProxy, logger: { level: config.logLevel },
      ...staticFolder !== undefined && existsSync(staticFolder) ? { staticFolder } : {},
      ...config.tls === undefined ? {} : { certificate: { key: readFileSync(config.tls.keyFile, 'utf8'), cert: readFileSync(config.tls.certFile, 'utf8') } },
    });
    const heard = await app.listen({ port: config.port, host: config.host }).catch((error: unknown) => { throw inPlainWords(error, config.port); });
    return {
      url: `${config.tls === undefined ? 'http' : 'https'}://${config.host === '0.0.0.0' ? 'localhost' : config.host}:${new URL(heard).port}`,
      close: async () => {
        await app.close();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function openAuth({ signIn, dataFolder }: RegisterConfig): Promise<RegisterParts['auth']> {
  if (signIn.kind === 'entra') return { tokens: createEntraTokens(signIn.entra), people: createFilePeople(signIn.peopleFile) };
  const demo = createDemoSignIn(await openDemoKey(dataFolder));
  return { tokens: demo, people: demoPeople, demo };
}

function inPlainWords(error: unknown, port: number): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EADDRINUSE') return new Error(`Port ${port} is in use. Stop the other program, or choose another port with PORT=${port + 1}.`);
  if (code === 'EACCES') return new Error(`Port ${port} may not be used by this account. Choose another with PORT=3000.`);
  return error;
}
