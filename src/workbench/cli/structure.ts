import { basename } from 'node:path';
import { planDraft } from '#core/write/planDraft';
import { contentOf } from '#core/write/contentOf';
import { draftToBook } from '#xlsx/draft/draftToBook';
import { writeXlsx } from '#xlsx/writeXlsx';
import { oneFile, readArguments } from '#workbench/cli/arguments';
import { openFile, openSchemes } from '#workbench/cli/openFile';
import { writeOut } from '#workbench/cli/writeOut';
import { EXIT, Misuse, type Verb } from '#workbench/cli/Verb';

export const structure: Verb = {
  name: 'structure',
  usage: 'structure FILE --template -o OUT.xlsx [--scheme FILE.json]  the same plan in the sheets of the template',
  async run(args, streams) {
    const given = readArguments(args, { template: { type: 'boolean' }, out: { type: 'string', short: 'o' }, scheme: { type: 'string' } });
    const { template, out } = given.options;
    if (!template) throw new Misuse('structure takes --template: the plan is written into the template\'s sheets, in a new file');
    if (typeof out !== 'string') throw new Misuse('name the new file: -o OUT.xlsx');
    const file = oneFile(given);
    const { plan } = await openFile(file, await openSchemes(given.options.scheme));
    await writeOut(out, await writeXlsx(draftToBook(planDraft(contentOf(plan, basename(file, '.xlsx'))))));
    streams.out(`${out}: ${plan.elements.length} elementen en ${plan.means.count} regels middelen uit ${file}\n`);
    return EXIT.fine;
  },
};
