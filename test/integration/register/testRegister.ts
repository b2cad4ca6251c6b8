import type { FastifyInstance } from 'fastify';
import { buildPackage } from '#contract/buildPackage';
import type { Reason, SubmissionPackage } from '#contract/SubmissionPackage';
import { buildPlan, type PlanLiteral } from '#core/plan/buildPlan.testing';
import { checkPlan } from '#core/rules/checkPlan';
import { gent2020 } from '#core/scheme/gent2020';
import { computeTotals } from '#core/totals/computeTotals';
import { buildApp, type RegisterParts } from '#register/buildApp';
import { openDemoKey } from '#register/sign-in/demoKey';
import { demoPeople } from '#register/sign-in/demoPeople';
import { createDemoSignIn } from '#register/sign-in/demoSignIn';
import { planRules } from '#register/startRegister';
import { openStore } from '#register/store/openStore';
import type { Store } from '#register/store/Store';

/** A register in this process over a real database: in memory, or the server that DATABASE_URL names. */
export interface TestRegister {
  readonly app: FastifyInstance;
  readonly store: Store;
  token(account: string): Promise<string>;
  close(): Promise<void>;
}

export async function openTestRegister(parts: Partial<RegisterParts> = {}): Promise<TestRegister> {
  const databaseUrl = process.env['DATABASE_URL'];
  const store = parts.store ?? await openStore(databaseUrl ? { databaseUrl } : {});
  const demo = createDemoSignIn(await openDemoKey());
  const app = await buildApp({ store, rules: planRules, auth: { tokens: demo, people: demoPeople, demo }, requestsAMinute: 100_000, ...parts });
  return {
    app, store,
    token: async (account) => (await demo.issue({ id: account, name: account })).token,
    close: async () => {
      await app.close();
      if (!parts.store) await store.close();
    },
  };
}

let made = 0;
/** A plan id that no other test, and no earlier run on the same server, has used. */
export function freshPlanId(): string {
  made += 1;
  return `test-${process.pid}-${Date.now().toString(36)}-${made}`;
}

/** The slides' activity: 8.5 people and 100,000 euro, without a finding. */
export const SLIDES: PlanLiteral = {
  scheme: gent2020,
  years: [2026, 2027],
  elements: [
    { code: 'HSD1', level: 'hsd', title: 'Kennis, innovatie en creativiteit' },
    { code: 'SD1', level: 'sd', title: 'Steunpunt voor kennis, consultancy en instrumenten', parent: 'HSD1', hsd: 'HSD1', departement: 'Stafdiensten' },
    { code: 'OD1', level: 'od', title: 'Juridische ondersteuning verloopt optimaal', parent: 'SD1', departement: 'Stafdiensten' },
    { code: 'ACT1', level: 'activiteit', title: 'Juridisch advies aan stadsdiensten en college', parent: 'OD1', departement: 'Stafdiensten', dienst: 'Juridische dienst', owner: 'Katrien Boelens' },
  ],
  means: [
    { element: 'ACT1', kostenplaats: 'K100', budgetplaats: 'B100', aard: 'VTE', amounts: [850, 850] },
    { element: 'ACT1', kostenplaats: 'K100', budgetplaats: 'B100', aard: 'GD', amounts: [10_000_000, 10_000_000], isSameRow: true },
  ],
  kostenplaatsen: ['K100'],
  budgetplaatsen: [{ code: 'B100', kostenplaats: 'K100', aard: 'GD', budget: [10_000_000, 10_000_000] }],
};

/** The same plan, every departement of it another. */
export function slidesOf(departement: string): PlanLiteral {
  return { ...SLIDES, elements: (SLIDES.elements ?? []).map((each) => each.departement ? { ...each, departement } : each) };
}

export function packageOf(literal: PlanLiteral, planId: string, more: { readonly reasons?: readonly Reason[]; readonly title?: string } = {}): SubmissionPackage {
  const plan = buildPlan(literal);
  const built = buildPackage({
    plan, planId, title: more.title ?? 'Plan 2026-2027', layoutVersion: 1,
    findings: checkPlan(plan), reasons: more.reasons ?? [], total: computeTotals(plan, 'budgetplaats').total,
  });
  if (!built.ok) throw new Error(`${built.refusal.code} ${JSON.stringify(built.refusal.data)}`);
  return built.value;
}

/** Sends a package as an account does; `headers` beside the token. */
export async function submit(register: TestRegister, account: string, payload: unknown, headers: Readonly<Record<string, string>> = {}) {
  return register.app.inject({
    method: 'POST', url: '/api/submissions', payload: payload as object,
    headers: { authorization: `Bearer ${await register.token(account)}`, ...headers },
  });
}

export async function get(register: TestRegister, account: string, url: string) {
  return register.app.inject({ method: 'GET', url, headers: { authorization: `Bearer ${await register.token(account)}` } });
}
