import { entriesIn } from './entriesIn';
import type { CodeColumn, Plan, PlanElement } from '#core/plan/Plan';
import { buildPlan, type ElementLiteral } from '#core/plan/buildPlan.testing';
import { codeKey } from '#core/values/code';

/**
 * A plan of any size with two lines for each action, made straight in columns: what speed and counts are measured on.
 * Every `mistakeEvery`-th line or action has a mistake; 0 gives a clean plan.
 */
/* eslint complexity: off */
export function largePlan(actions: number, mistakeEvery = 0, years = 6): Plan {
  const literals: ElementLiteral[] = [1, 2, 3, 4, 5].map((n) => ({ code: `HSD${n}`, level: 'hsd', title: `Hoofddoelstelling ${n}` }));
  for (let n = 0; n < 17; n += 1) literals.push({ code: `P${n + 1}`, level: 'programma', title: `Programma ${n}`, hsd: [`HSD${(n % 5) + 1}`] });
  const projects = Math.max(17, Math.floor(actions / 50));
  for (let n = 0; n < projects; n += 1) literals.push({ code: `PR${10000 + n}`, level: 'project', title: `Project ${n}`, programma: `P${(n % 17) + 1}`, parent: `P${(n % 17) + 1}` });
  const elements: ElementLiteral[] = [...literals];
  const ods = Math.max(1, Math.floor(actions / 8));
  for (let n = 0; n < Math.max(1, Math.floor(ods / 4)); n += 1) elements.push({ code: `SD${20000 + n}`, level: 'sd', title: `SD ${n}`, hsd: [`HSD${(n % 5) + 1}`], departement: `Departement ${n % 12}` });
  for (let n = 0; n < ods; n += 1) elements.push({ code: `OD${200000 + n}`, level: 'od', title: `OD ${n}`, parent: `SD${20000 + Math.floor(n / 4) % Math.max(1, Math.floor(ods / 4))}` });
  for (let n = 0; n < actions; n += 1) {
    const isWrong = mistakeEvery > 0 && n % mistakeEvery === mistakeEvery - 1;
    elements.push({
      code: `AC${3000000 + n}`, level: 'actie', title: `Actie ${n}`, parent: isWrong ? `OD${900000 + n}` : `OD${200000 + (n % ods)}`, dienst: `Dienst ${n % 60}`,
      ...(n % 3 === 0 ? { project: `PR${10000 + (n % projects)}` } : {}),
    });
  }
  const listed = buildPlan({
    elements: [], years: Array.from({ length: years }, (_, y) => 2026 + y),
    kostenplaatsen: Array.from({ length: 300 }, (_, k) => ({ code: `K${1000 + k}`, title: `Kostenplaats ${k}`, dienst: `Dienst ${k % 60}` })),
    budgetplaatsen: Array.from({ length: 600 }, (_, b) => ({ code: `B${1000 + b}`, title: `Budgetplaats ${b}` })),
  });
  return withLines({ ...listed, ...linkElements(elements) }, actions, mistakeEvery);
}

function linkElements(literals: readonly ElementLiteral[]): Pick<Plan, 'elements' | 'byKey'> {
  const elements = buildPlan({ elements: literals }).elements;
  const byKey = new Map<string, number[]>();
  for (const { key, index } of elements) byKey.set(key, [...byKey.get(key) ?? [], index]);
  return { elements, byKey };
}

function withLines(plan: Plan, actions: number, mistakeEvery: number): Plan {
  const count = actions * 2;
  const from = plan.elements.length - actions;
  const years = plan.years.length;
  const column = (values: readonly string[], idOf: (line: number) => number): CodeColumn => ({ values, keys: values.map(codeKey), ids: Int32Array.from({ length: count }, (_, line) => idOf(line)) });
  const isWrong = (line: number): boolean => mistakeEvery > 0 && line % (mistakeEvery * 2) === 1;
  const lines = Int32Array.from({ length: count }, (_, line) => line);
  return {
    ...plan,
    means: {
      count,
      element: lines.map((line) => from + Math.floor(line / 2)),
      elementCode: column(['', ...plan.elements.slice(from).map((element: PlanElement) => element.code)], (line) => 1 + Math.floor(line / 2)),
      kostenplaats: column(['', ...entriesIn(plan.lists.kostenplaatsen).map(({ code }) => code), 'K9999'], (line) => (isWrong(line) ? 301 : 1 + (Math.floor(line / 2) % 60) + 60 * (line % 5))),
      budgetplaats: column(['', ...entriesIn(plan.lists.budgetplaatsen).map(({ code }) => code)], (line) => 1 + (line * 11) % 600),
      aard: Uint8Array.from(lines, (line) => 1 + (line % 3)),
      sectie: new Uint8Array(count),
      richting: Uint8Array.from(lines, (line) => Number(line % 40 === 0)),
      amounts: Float64Array.from({ length: count * years }, (_, i) => (i * 7919) % 100_000_000),
      afschrijvingstermijn: Uint8Array.from(lines, (line) => (line % 3 === 1 ? 20 : 0)),
      sheet: Uint16Array.from(lines, () => 1),
      row: lines.map((line) => line + 1),
      rekening: null, beleidsveld: null, sleutel: null,
    },
  };
}
