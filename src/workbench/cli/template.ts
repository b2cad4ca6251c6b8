import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { departementContent, departementenOf, type MasterLists } from '#core/lists/departementContent';
import { planDraft } from '#core/write/planDraft';
import type { PlanContent } from '#core/write/PlanContent';
import { gent2020 } from '#core/scheme/gent2020';
import type { Scheme } from '#core/scheme/Scheme';
import { SCHEMES, schemeById } from '#core/scheme/schemes';
import { templateFor } from '#core/layout/template/templateFor';
import { isJaar } from '#core/values/jaar';
import type { Jaar } from '#core/values/units';
import { draftToBook } from '#xlsx/draft/draftToBook';
import { writeXlsx } from '#xlsx/writeXlsx';
import { readArguments, type Arguments } from '#workbench/cli/arguments';
import { printJson } from '#workbench/cli/json';
import { openSchemes } from '#workbench/cli/openFile';
import { readMasterLists } from '#workbench/cli/readMasterLists';
import { writeOut } from '#workbench/cli/writeOut';
import { EXIT, Misuse, type Verb } from '#workbench/cli/Verb';

interface Made { readonly file: string; readonly departement: string; readonly content: PlanContent }

export const template: Verb = {
  name: 'template',
  usage: 'template --departementen LIST --period 2026-2031 --out DIR [--lists LIST…] [--scheme gent2020|bbc|FILE.json] [--force] [--json]  a workbook per departement',
  async run(args, streams) {
    const text = { type: 'string' } as const;
    const given = readArguments(args, { departementen: text, period: text, out: text, scheme: text, lists: text, force: { type: 'boolean' }, json: { type: 'boolean' } });
    const { departementen, out } = given.options;
    if (typeof departementen !== 'string') throw new Misuse('name the list of departementen and diensten: --departementen LIST.xlsx');
    if (typeof out !== 'string') throw new Misuse('name the folder: --out DIR');
    const scheme = await schemeOf(given);
    const years = yearsOf(given);
    const lists = await readMasterLists([departementen, ...listsOf(given)], streams, 'diensten');
    const made = planned(lists, years, out);
    if (made.length === 0) throw new Misuse(`${departementen}: no departement found; a column Departement names them`);
    await mkdir(out, { recursive: true }).catch((error: NodeJS.ErrnoException) => { throw new Misuse(`${out}: cannot be made (${error.code})`); });
    if (!given.options.force) await refuseToOverwrite(made);
    for (const { file, content } of made) await writeOut(file, await writeXlsx(draftToBook(planDraft(content, templateFor(scheme)))));
    if (given.options.json) printJson(streams, { made: made.map(({ file, departement, content }) => ({ file, departement, ...countsOf(content) })) });
    else for (const each of made) streams.out(`${each.file}: ${each.departement}; ${Object.entries(countsOf(each.content)).map(([kind, count]) => `${count} ${kind}`).join(', ')}\n`);
    return EXIT.fine;
  },
};

/** `--lists A B C`: the first is the option's own, the others stand behind it. */
function listsOf({ options, files }: Arguments): string[] {
  if (files.length > 0 && typeof options.lists !== 'string') throw new Misuse(`${files[0]}: name further lists behind --lists`);
  return typeof options.lists === 'string' ? [options.lists, ...files] : [];
}

/** One of the product's own by its id, or one of one's own in a file. */
async function schemeOf({ options: { scheme } }: Arguments): Promise<Scheme> {
  if (scheme === undefined) return gent2020;
  const own = schemeById(String(scheme));
  if (own) return own;
  if (!/\.json$/iu.test(String(scheme))) throw new Misuse(`no such scheme: ${scheme}; there is ${SCHEMES.map(({ id }) => id).join(', ')}, or a FILE.json`);
  const [given] = await openSchemes(String(scheme)) ?? [];
  return given ?? gent2020;
}

/** At most so many years stand in one plan. */
const MOST_YEARS = 20;

function yearsOf({ options }: Arguments): Jaar[] {
  const [, from, to] = (/^(\d{4})-(\d{4})$/.exec(String(options.period)) ?? ['', '0', '0']).map(Number) as [number, number, number];
  const isPeriod = isJaar(from) && isJaar(to) && from <= to && to - from < MOST_YEARS;
  if (!isPeriod) throw new Misuse('--period takes two years, such as 2026-2031');
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** One workbook per departement, under names that are safe everywhere and differ from each other. */
function planned(lists: MasterLists, years: readonly Jaar[], out: string): Made[] {
  const taken = new Set<string>();
  return departementenOf(lists).map((departement) => {
    const base = `meerjarenplan-${years[0]}-${years.at(-1)}-${slug(departement)}`;
    let name = base;
    for (let number = 2; taken.has(name); number += 1) name = `${base}-${number}`;
    taken.add(name);
    return { file: join(out, `${name}.xlsx`), departement, content: departementContent(lists, departement, years).content };
  });
}

function slug(name: string): string {
  return name.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 60).replace(/^-|-$/g, '') || 'departement';
}

/** Looked at for all before the first is written: all are made or none. */
async function refuseToOverwrite(made: readonly Made[]): Promise<void> {
  for (const { file } of made) {
    const isThere = await access(file).then(() => true, () => false);
    if (isThere) throw new Misuse(`${file}: is there already; nothing was written. Give --force to write over it`);
  }
}

/** The departement's own row among its diensten is none of them. */
function countsOf({ sheets }: PlanContent): Record<string, number> {
  return Object.fromEntries(Object.entries(sheets).map(([kind, rows]) => [kind, kind === 'diensten' ? rows.filter(({ cells }) => (cells.dienst ?? '') !== '').length : rows.length]));
}
