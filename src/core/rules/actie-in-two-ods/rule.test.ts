import type { Plan } from '#core/plan/Plan';
import { actieInTwoOds } from '#core/rules/actie-in-two-ods/rule';
import { describeRule, findingsOf, parseExample, planOf } from '#core/rules/example.testing';
import { createPlanLinks } from '#core/rules/PlanLinks';

describeRule('actie-in-two-ods', {
  fires: {
    'an action under two ODs': `
      SD code | SD | OD code | OD | Actie code | Actie | Kostenplaats | 2026
      SD1 | Wonen | OD1 | Huur | AC1 | Premies | K1 | 100
      SD1 | Wonen | OD2 | Koop | **AC1** | Premies | K1 | 50
    `,
    'an action under three ODs, once for each other one': `
      SD code | SD | OD code | OD | Actie code | Actie | Kostenplaats | 2026
      SD1 | Wonen | OD1 | Huur | AC1 | Premies | K1 | 100
      SD1 | Wonen | OD2 | Koop | **AC1** | Premies | K1 | 50
      SD1 | Wonen | OD3 | Zorg | **AC1** | Premies | K3 | 50
      SD1 | Wonen | OD3 | Zorg | AC1 | Premies | K2 | 50
    `,
    'an OD under two SDs': `
      SD code | SD | OD code | OD | Actie code | Actie | Kostenplaats | 2026
      SD1 | Wonen | OD1 | Huur | AC1 | Premies | K1 | 100
      SD2 | Zorg | **OD1** | Huur | AC2 | Leningen | K1 | 50
    `,
  },
  silent: {
    'an action on several rows under the same OD': `
      SD code | SD | OD code | OD | Actie code | Actie | Kostenplaats | 2026
      SD1 | Wonen | OD1 | Huur | AC1 | Premies | K1 | 100
      SD1 | Wonen | OD1 | Huur | AC1 | Premies | K2 | 50
    `,
    'two actions under two ODs': `
      SD code | SD | OD code | OD | Actie code | Actie | Kostenplaats | 2026
      SD1 | Wonen | OD1 | Huur | AC1 | Premies | K1 | 100
      SD1 | Wonen | OD2 | Koop | AC2 | Leningen | K1 | 50
    `,
    'a code that is doubled on a plan sheet, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Huur |
      OD | OD2 | Koop |
      Actie | AC1 | Premies | OD1
      Actie | AC1 | Premies | OD2
    `,
    'two ODs under two SDs': `
      SD code | SD | OD code | OD | Actie code | Actie | Kostenplaats | 2026
      SD1 | Wonen | OD1 | Huur | AC1 | Premies | K1 | 100
      SD2 | Zorg | OD2 | Huur | AC2 | Leningen | K1 | 50
    `,
  },
});

test('the first parent is named by its code, or by its title where it has none', () => {
  const first = (codes: string) => findingsOf(`
    SD code | SD | ${codes}OD | Actie code | Actie | Kostenplaats | 2026
    SD1 | Wonen | ${codes && 'OD1 | '}Huur | AC1 | Premies | K1 | 100
    SD1 | Wonen | ${codes && 'OD2 | '}Koop | AC1 | Premies | K1 | 50
  `, 'actie-in-two-ods').map(({ data }) => data.first);
  expect(first('OD code | ')).toEqual(['OD1']);
  expect(first('')).toEqual(['Huur']);
});

test('once others are noted, those are told', () => {
  const plan = planOf(parseExample(`
    SD code | SD | OD code | OD | Actie code | Actie | Kostenplaats | 2026
    SD1 | Wonen | OD1 | Huur | AC1 | Premies | K1 | 100
    SD1 | Wonen | OD2 | Koop | AC1 | Premies | K1 | 50
  `).snapshot);
  const action = plan.byKey.get('AC1')![0]!;
  const { element } = actieInTwoOds.prepare(plan, createPlanLinks(plan));
  const told = (): readonly unknown[] => {
    const found: unknown[] = [];
    element!(action, (finding) => found.push(finding.data.value));
    return found;
  };
  const [noted] = plan.repeats!;
  expect(told()).toEqual(['OD2']);
  (plan as { repeats: Plan['repeats'] }).repeats = [noted!, { ...noted!, row: noted!.row + 1, content: 'OD3' }];
  expect(told()).toEqual(['OD2', 'OD3']);
  (plan as { repeats: Plan['repeats'] }).repeats = [];
  expect(told()).toEqual([]);
});
