import { check } from '#workbench/cli/check';
import { generate } from '#workbench/cli/generate';
import { lists } from '#workbench/cli/lists';
import { read } from '#workbench/cli/read';
import { structure } from '#workbench/cli/structure';
import { template } from '#workbench/cli/template';
import { totals } from '#workbench/cli/totals';
import { EXIT, Misuse, type ExitStatus, type Streams, type Verb } from '#workbench/cli/Verb';

const verbs: readonly Verb[] = [read, check, totals, structure, lists, template, generate];

const HELP = `doelboom: strategic plans in Excel workbooks

${verbs.map(({ usage }) => `  ${usage}`).join('\n')}

--json prints one JSON document and nothing else. Exit status: 0 fine, 1 errors found, 2 unreadable or misused.
`;

const PROCESS: Streams = {
  out: (text) => { process.stdout.write(text); },
  err: (text) => { process.stderr.write(text); },
};

/** The command line: gives the exit status; what can't be read or is asked wrongly is one line on the error stream. */
export async function main(args: readonly string[], streams: Streams = PROCESS): Promise<ExitStatus> {
  const [word, ...rest] = args;
  if (!word || HELP_WORDS.includes(word)) return help(word !== undefined, streams);
  try {
    const verb = verbNamed(word);
    if (rest.some((each) => HELP_WORDS.slice(1).includes(each))) {
      streams.out(`doelboom ${verb.usage}\n`);
      return EXIT.fine;
    }
    return await verb.run(rest, streams);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    streams.err(`doelboom: ${error.message.replace(/\s+/g, ' ')}\n`);
    return EXIT.misused;
  }
}

const HELP_WORDS = ['help', '--help', '-h'];

function help(wasAsked: boolean, streams: Streams): ExitStatus {
  (wasAsked ? streams.out : streams.err)(HELP);
  return wasAsked ? EXIT.fine : EXIT.misused;
}

function verbNamed(word: string): Verb {
  const verb = verbs.find(({ name }) => name === word);
  if (!verb) throw new Misuse(`no such verb: ${word}; there is ${verbs.map(({ name }) => name).join(', ')}`);
  return verb;
}
