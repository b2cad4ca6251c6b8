import { cellName } from '#core/values/address';
import { runGenerate } from '#workbench/generate/runGenerate';
import { oneFile, readArguments, wholeNumber } from '#workbench/cli/arguments';
import { writeOut } from '#workbench/cli/writeOut';
import { printJson } from '#workbench/cli/json';
import { EXIT, Misuse, type Verb } from '#workbench/cli/Verb';

export const generate: Verb = {
  name: 'generate',
  usage: 'generate --actions N --lines M --years 6 --seed S --mistakes R OUT.xlsx [--json]',
  async run(args, streams) {
    const text = { type: 'string' } as const;
    const given = readArguments(args, { actions: text, lines: text, years: text, seed: text, mistakes: text, json: { type: 'boolean' } });
    const { options } = given;
    const file = oneFile(given);
    const actions = wholeNumber(options.actions, 'actions', 1, 400);
    const made = await runGenerate({
      actions, lines: wholeNumber(options.lines, 'lines', 0, actions * 2), years: wholeNumber(options.years, 'years', 1, 6),
      seed: wholeNumber(options.seed, 'seed', 0, 1), mistakes: wholeNumber(options.mistakes, 'mistakes', 0, 0),
    });
    if (!made.ok) throw new Misuse(`cannot make such a plan: ${made.refusal.code} ${JSON.stringify(made.refusal.data)}`);
    await writeOut(file, made.value.bytes);
    const mistakes = made.value.mistakes.map(({ rule, sheet, row, column }) => ({ rule, sheet, cell: cellName(row, column) }));
    if (options.json) printJson(streams, { file, mistakes });
    else streams.out(`${file}: ${actions} acties en activiteiten, ${mistakes.length} fouten ingebouwd\n`);
    return EXIT.fine;
  },
};
