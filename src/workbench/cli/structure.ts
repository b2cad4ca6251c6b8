import { basename } from 'node:path';
import { planDraft } from '#core/write/planDraft';
import { proposedCodes } from '#core/write/proposedCodes';
import { contentOf } from '#core/write/contentOf';
import { templateFor } from '#core/layout/template/templateFor';
import { draftToBook } from '#xlsx/draft/draftToBook';
import { writeXlsx } from '#xlsx/writeXlsx';
import { oneFile, readArguments } from '#workbench/cli/arguments';
import type { Scheme } from '#core/scheme/Scheme';
import { inPlace } from '#workbench/cli/inPlace';
import { openFile, openSchemes } from '#workbench/cli/openFile';
import { writeOut } from '#workbench/cli/writeOut';
import { EXIT, Misuse, type Verb } from '#workbench/cli/Verb';

export const structure: Verb = {
  name: 'structure',
  usage: 'structure FILE --in-place|--template -o OUT.xlsx [--styles] [--force] [--scheme FILE.json]  what the sheets lack added to a copy, or the same plan in the sheets of the template',
  async run(args, streams) {
    const given = readArguments(args, { template: { type: 'boolean' }, 'in-place': { type: 'boolean' }, force: { type: 'boolean' }, styles: { type: 'boolean' }, out: { type: 'string', short: 'o' }, scheme: { type: 'string' } });
    const { template, out, force, styles, scheme } = given.options;
    if (Boolean(template) === Boolean(given.options['in-place'])) {
      throw new Misuse('structure takes --in-place, which adds what the sheets lack, or --template, which writes the plan into the template\'s sheets; both in a new file');
    }
    if (typeof out !== 'string') throw new Misuse('name the new file: -o OUT.xlsx');
    const file = oneFile(given);
    const schemes = await openSchemes(scheme);
    streams.out(template ? await intoTemplate(file, out, schemes) : await inPlace(file, out, { schemes, isForced: force === true, isStyled: styles === true }));
    return EXIT.fine;
  },
};

async function intoTemplate(file: string, out: string, schemes: readonly Scheme[] | undefined): Promise<string> {
  const { plan } = await openFile(file, schemes);
  await writeOut(out, await writeXlsx(draftToBook(planDraft(contentOf(plan, basename(file, '.xlsx')), templateFor(plan.scheme)))));
  const codes = proposedCodes(plan).size;
  return `${out}: ${plan.elements.length} elementen en ${plan.means.count} regels middelen uit ${file}${codes > 0 ? `; ${codes} zonder code ${codes === 1 ? 'kreeg' : 'kregen'} er een` : ''}\n`;
}
