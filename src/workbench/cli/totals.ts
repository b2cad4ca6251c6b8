import { formatCents } from '#core/values/money';
import { formatVte } from '#core/values/vte';
import { computeTotals } from '#core/totals/computeTotals';
import { CUTS, type Amounts, type Cut, type Totals } from '#core/totals/Totals';
import { oneFile, readArguments } from '#workbench/cli/arguments';
import { printJson, totalsJson } from '#workbench/cli/json';
import { openFile, openSchemes } from '#workbench/cli/openFile';
import { EXIT, Misuse, type Streams, type Verb } from '#workbench/cli/Verb';

export const totals: Verb = {
  name: 'totals',
  usage: `totals FILE --by ${CUTS.join('|')} [--json] [--scheme FILE.json]`,
  async run(args, streams) {
    const given = readArguments(args, { by: { type: 'string' }, json: { type: 'boolean' }, scheme: { type: 'string' } });
    const cut = CUTS.find((each) => each === given.options.by);
    if (!cut) throw new Misuse(`--by takes one of ${CUTS.join(', ')}`);
    const { plan } = await openFile(oneFile(given), await openSchemes(given.options.scheme));
    const computed = computeTotals(plan, cut);
    if (given.options.json) printJson(streams, totalsJson(computed));
    else printTable(streams, computed, cut);
    return EXIT.fine;
  },
};

function printTable(streams: Streams, { years, rows, total }: Totals, cut: Cut): void {
  streams.out([cut, 'aard', ...years].join('\t') + '\n');
  for (const { key, title, amounts } of rows) streams.out(lines(`${key} ${title}`.trim() || '(zonder)', amounts));
  streams.out(lines('totaal', total));
}

function lines(label: string, amounts: Amounts): string {
  return Object.entries(amounts).map(([kind, sums]) => {
    const format = kind.startsWith('VTE') ? formatVte : formatCents;
    return `${[label, kind, ...(sums ?? []).map((sum) => format(sum, 'nl'))].join('\t')}\n`;
  }).join('');
}
