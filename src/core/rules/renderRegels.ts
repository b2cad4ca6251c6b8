import type { Severity } from '#core/rules/Finding';
import type { Rule } from '#core/rules/Rule';

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: 'fout, houdt indienen tegen', warning: 'waarschuwing, vraagt een reden bij het indienen', info: 'aandachtspunt' };

/** The page of all rules, in Dutch, from their own READMEs; headings one level deeper. */
export function renderRegels(rules: readonly Rule[], readmeOf: (id: string) => string): string {
  const list = rules.map(({ id, severity, words }) => `| [${words.nl.title}](#${anchor(words.nl.title)}) | \`${id}\` | ${SEVERITY_WORDS[severity]} |`);
  const pages = rules.map(({ id }) => readmeOf(id).replace(/^(#+) /gm, '#$1 ').trim());
  return [
    '# De regels', '',
    'Gemaakt uit de README van elke regel met `npx tsx tools/regels.ts`: verbeter daar, niet hier. Een vette cel in een tabel is de cel die gemeld wordt.', '',
    '| regel | naam | gewicht |', '|---|---|---|', ...list, '', pages.join('\n\n'), '',
  ].join('\n');
}

function anchor(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, '').replace(/ /g, '-');
}
