import { readArguments } from '#workbench/cli/arguments';
import type { CheckedFile } from '#workbench/cli/CheckedFile';
import { findingsCsv } from '#workbench/cli/findingsCsv';
import { findingsOf } from '#workbench/cli/findingsOf';
import { findingsSarif } from '#workbench/cli/findingsSarif';
import { countsOf, printJson } from '#workbench/cli/json';
import { openFile, openPrevious, openSchemes } from '#workbench/cli/openFile';
import { EXIT, Misuse, type ExitStatus, type Streams, type Verb } from '#workbench/cli/Verb';

export const check: Verb = {
  name: 'check',
  usage: 'check FILE… [--json|--sarif|--csv] [--scheme FILE.json] [--previous FILE]  what is wrong, cell by cell; codes held against an earlier version',
  async run(args, streams) {
    const { files, options } = readArguments(args, { json: { type: 'boolean' }, sarif: { type: 'boolean' }, csv: { type: 'boolean' }, scheme: { type: 'string' }, previous: { type: 'string' } });
    if (files.length === 0) throw new Misuse('name one or more .xlsx files');
    const schemes = await openSchemes(options.scheme);
    const checked: CheckedFile[] = [];
    const previous = await openPrevious(options.previous, schemes);
    for (const file of files) {
      const read = await openFile(file, schemes);
      if (previous) read.plan.previous = previous;
      checked.push({ file, findings: findingsOf(read) });
    }
    if (options.json) printJson(streams, checkedJson(checked));
    else if (options.sarif) printJson(streams, findingsSarif(checked));
    else if (options.csv) streams.out(findingsCsv(checked));
    else printText(streams, checked);
    return statusOf(checked);
  },
};

function statusOf(checked: readonly CheckedFile[]): ExitStatus {
  return checked.some(({ findings }) => countsOf(findings).error > 0) ? EXIT.errorsFound : EXIT.fine;
}

/** One file gives its findings; of several, each finding names its file. */
function checkedJson(checked: readonly CheckedFile[]): object {
  const named = checked.length > 1;
  return {
    findings: checked.flatMap(({ file, findings }) => (named ? findings.map((finding) => ({ file, ...finding })) : findings)),
    counts: countsOf(checked.flatMap(({ findings }) => findings)),
  };
}

const WORDS = { error: 'fout', warning: 'waarschuwing', info: 'tip' } as const;

function printText(streams: Streams, checked: readonly CheckedFile[]): void {
  for (const { file, findings } of checked) {
    for (const { severity, sheet, cell, rule, message, waived } of findings) {
      const stands = waived ? `blijft staan tot ${waived.until} (${waived.reason}, ${waived.by}), ` : '';
      streams.out(`${file}: ${sheet}!${cell} ${stands}${WORDS[severity]} ${rule}: ${message}\n`);
    }
    const waivedCount = findings.filter(({ waived }) => waived).length;
    const { error, warning, info } = countsOf(findings);
    streams.out(`${file}: ${error} fouten, ${warning} waarschuwingen, ${info} tips${waivedCount > 0 ? `; ${waivedCount} blijven staan` : ''}\n`);
  }
}
