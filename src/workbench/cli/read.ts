import { answerWords, questionWords } from '#core/layout/explain/questionWords';
import type { Question } from '#core/layout/Question';
import { belongingOf } from '#workbench/cli/belonging';
import { oneFile, readArguments } from '#workbench/cli/arguments';
import { findingsOf } from '#workbench/cli/findingsOf';
import { countsOf, elementJson, layoutJson, meansJson, printJson } from '#workbench/cli/json';
import { openFile, openSchemes } from '#workbench/cli/openFile';
import { treeText } from '#workbench/cli/treeText';
import { EXIT, type Verb } from '#workbench/cli/Verb';

export const read: Verb = {
  name: 'read',
  usage: 'read FILE [--json] [--scheme FILE.json]  what was recognised, the tree, the means',
  async run(args, streams) {
    const given = readArguments(args, { json: { type: 'boolean' }, scheme: { type: 'string' } });
    const opened = await openFile(oneFile(given), await openSchemes(given.options.scheme));
    const { plan, recognition } = opened;
    const findings = findingsOf(opened);
    if (!given.options.json) {
      const { error, warning, info } = countsOf(findings);
      const { leftOut } = recognition.layout;
      const left = leftOut.length > 0 ? `Bladen die niet gelezen zijn: ${leftOut.join(', ')}\n` : '';
      const asked = recognition.questions.map((question) => `${questionText(question)}\n`).join('');
      streams.out(`${treeText(plan)}\n${left}${asked}${error} fouten, ${warning} waarschuwingen, ${info} tips\n`);
      return EXIT.fine;
    }
    const belonging = belongingOf(plan);
    printJson(streams, {
      layout: plan.sheets.map(layoutJson),
      elements: plan.elements.map((element) => elementJson(plan, element, belonging)),
      means: meansJson(plan),
      findings,
    });
    return EXIT.fine;
  },
};

/** What the workbook does not tell for certain, and how it was read meanwhile; the pane answers it for good. */
function questionText({ topic, data, answers, taken }: Question): string {
  const answer = answers[taken];
  return `Vraag: ${questionWords({ topic, data }, 'nl')}${answer ? ` Nu gelezen als: ${answerWords(answer, 'nl')}.` : ''}`;
}
