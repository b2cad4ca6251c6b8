import { pathToFileURL } from 'node:url';
import { relative, isAbsolute } from 'node:path';
import { NOTE_IDS, NOTE_WORDS } from '#core/read/notes/Note';
import { RULES } from '#core/rules/rules';
import type { CheckedFile } from '#workbench/cli/CheckedFile';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** The findings as SARIF 2.1.0, for tools that show the findings of many checkers together. */
export function findingsSarif(checked: readonly CheckedFile[]): object {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'doelboom', rules: [
        ...RULES.map(({ id, severity, words }) => ({ id, shortDescription: { text: words.nl.title }, defaultConfiguration: { level: LEVELS[severity] } })),
        ...NOTE_IDS.map((id) => ({ id, shortDescription: { text: NOTE_WORDS[id].nl.title } })),
      ] } },
      results: checked.flatMap(resultsOf),
    }],
  };
}

function resultsOf({ file, findings }: CheckedFile): object[] {
  return findings.map(({ rule, severity, sheet, cell, message, waived }) => ({
    ruleId: rule, level: LEVELS[severity], message: { text: message },
    locations: [{
      physicalLocation: { artifactLocation: { uri: uriOf(file) } },
      logicalLocations: [{ fullyQualifiedName: `${sheet}!${cell}`, kind: 'member' }],
    }],
    ...(waived && { suppressions: [{ kind: 'external', status: 'accepted', justification: `${waived.reason} (${waived.by}, ${waived.until})` }] }),
  }));
}

function uriOf(file: string): string {
  return isAbsolute(file) ? pathToFileURL(file).href : relative('', file).split(/[\\/]/).map(encodeURIComponent).join('/');
}
