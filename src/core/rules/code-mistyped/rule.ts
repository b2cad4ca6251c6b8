import type { Data, Rule } from '#core/rules/Rule';
import { isCellError } from '#core/values/cellError';
import { looksLikeAFormula } from '#core/values/looksLikeAFormula';
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
      message: (data) => `${ownNl(data)}, terwijl ${usersNl(data)}, dat nergens staat.`,
      why: () => 'Wat ernaar verwijst, vindt deze rij niet: het hangt nergens onder, of het telt niet mee waar het hoort.',
      todo: ({ missed, value }) => (value ? `Zet ${String(value)} recht naar ${String(missed)}, of pas de rijen aan die ${String(missed)} noemen.` : `Vul hier ${String(missed)} in, of pas de rijen aan die ${String(missed)} noemen.`),
      fixes: {
        restore: ({ code }) => `Maak er hier ${String(code)} van`,
        follow: ({ code, users }) => `Schrijf ${String(code)} in de ${String(users)} rijen die ernaar verwijzen`,
      },
    },
    en: {
      title: 'Code probably mistyped',
      message: (data) => `${ownEn(data)}, while ${usersEn(data)}, which stands nowhere.`,
      why: () => 'What refers to it does not find this row: it hangs under nothing, or does not count where it should.',
      todo: ({ missed, value }) => (value ? `Correct ${String(value)} to ${String(missed)}, or change the rows that say ${String(missed)}.` : `Put ${String(missed)} here, or change the rows that say ${String(missed)}.`),
      fixes: {
        restore: ({ code }) => `Make it ${String(code)} here`,
        follow: ({ code, users }) => `Write ${String(code)} in the ${String(users)} rows that refer to it`,
      },
    },
  },
};

function ownNl({ value, title, isDouble }: Data): string {
  if (!value) return `De rij ${named('', title) || 'zonder naam'} heeft geen code`;
  if (isDouble) return `De code ${named(value, title)} staat nog eens op de lijst`;
  return isNoCode(value) ? `In de plaats van de code${title ? ` van ${named('', title)}` : ''} staat ${String(value)}` : `Naar ${named(value, title)} verwijst niets`;
}

function ownEn({ value, title, isDouble }: Data): string {
  if (!value) return `The row ${named('', title) || 'without a name'} has no code`;
  if (isDouble) return `The code ${named(value, title)} is on the list a second time`;
  return isNoCode(value) ? `In the place of the code${title ? ` of ${named('', title)}` : ''} stands ${String(value)}` : `Nothing refers to ${named(value, title)}`;
}

function isNoCode(value: unknown): boolean {
  return isCellError(value) || looksLikeAFormula(String(value));
}

function usersNl({ users, missed }: Data): string {
  return users === 1 ? `1 rij naar ${String(missed)} verwijst` : `${String(users)} rijen naar ${String(missed)} verwijzen`;
}

function usersEn({ users, missed }: Data): string {
  return users === 1 ? `1 row refers to ${String(missed)}` : `${String(users)} rows refer to ${String(missed)}`;
}
