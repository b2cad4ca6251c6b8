import { readFileSync, writeFileSync } from 'node:fs';
import { renderRegels } from '#core/rules/renderRegels';
import { RULES } from '#core/rules/rules';

/** Writes docs/regels.md from the READMEs of the rules. */
const readmeOf = (id: string): string => readFileSync(new URL(`../src/core/rules/${id}/README.md`, import.meta.url), 'utf8');
writeFileSync(new URL('../docs/regels.md', import.meta.url), renderRegels(RULES, readmeOf));
