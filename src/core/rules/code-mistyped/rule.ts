import type { Data, Rule } from '#core/rules/Rule';
import { named } from '#core/rules/saying';

/**
 * A code to which nothing refers, while several rows refer to one that is nearly the same and stands nowhere: it is the
 * code itself that is wrong, and what each of those rows would say is said here once. Found by `Causes`, out of what
 * other rules find.
 */
export const codeMistyped: Rule = {
  id: 'code-mistyped',
  severity: 'error',
  prepare: () => ({}),
  words: {
    nl: {
      title: 'Code wellicht verkeerd getypt',
      message: (data) => `${ownNl(data)}, terwijl ${usersNl(data)} naar ${String(data.missed)} verwijzen, dat nergens staat.`,
      why: () => 'Wat ernaar verwijst, vindt deze rij niet: het hangt nergens onder, of het telt niet mee waar het hoort.',
      todo: ({ missed, value }) => (value ? `Zet ${String(value)} recht naar ${String(missed)}, of pas de rijen aan die ${String(missed)} noemen.` : `Vul hier ${String(missed)} in, of pas de rijen aan die ${String(missed)} noemen.`),
      fixes: {
        restore: ({ code }) => `Maak er hier ${String(code)} van`,
        follow: ({ code, users }) => `Schrijf ${String(code)} in de ${String(users)} rijen die ernaar verwijzen`,
      },
    },
    en: {
      title: 'Code probably mistyped',
      message: (data) => `${ownEn(data)}, while ${usersEn(data)} refer to ${String(data.missed)}, which stands nowhere.`,
      why: () => 'What refers to it does not find this row: it hangs under nothing, or does not count where it should.',
      todo: ({ missed, value }) => (value ? `Correct ${String(value)} to ${String(missed)}, or change the rows that say ${String(missed)}.` : `Put ${String(missed)} here, or change the rows that say ${String(missed)}.`),
      fixes: {
        restore: ({ code }) => `Make it ${String(code)} here`,
        follow: ({ code, users }) => `Write ${String(code)} in the ${String(users)} rows that refer to it`,
      },
    },
  },
};

function ownNl({ value, title }: Data): string {
  return value ? `Naar ${named(value, title)} verwijst niets` : `De rij ${named('', title) || 'zonder naam'} heeft geen code`;
}

function ownEn({ value, title }: Data): string {
  return value ? `Nothing refers to ${named(value, title)}` : `The row ${named('', title) || 'without a name'} has no code`;
}

function usersNl({ users }: Data): string {
  return `${String(users)} rijen`;
}

function usersEn({ users }: Data): string {
  return `${String(users)} rows`;
}
