import { createLive } from '#core/live/createLive';
import type { Plan } from '#core/plan/Plan';
import { readPlan } from '#core/read/readPlan';
import { readingNotes } from '#core/read/notes/readingNotes';
import type { Finding } from '#core/rules/Finding';
import { checkPlan } from '#core/rules/checkPlan';
import { planDraft } from '#core/write/planDraft';
import { snapshotOfDraft } from '#core/write/snapshotOfDraft';
import { mistakesIn, withMistake, type CellMistake } from './cellMistakes.testing';
import { voorbeeldContent } from './voorbeeldContent';

// One mistake of every kind in every kind of cell of the sample: one error or warning, at that very cell. What is told
// otherwise stands below with the reason.

const sample = snapshotOfDraft(planDraft(voorbeeldContent()));

/** Rows in which each is made: an SD, an OD, an activiteit and an actie; people, money, a receipt and an investment; a row of each list. */
const ROWS: Readonly<Record<string, readonly number[]>> = {
  Plan: [30, 12, 9, 6], Middelen: [4, 5, 537, 23], HSD: [1], 'Programma\'s': [1], Projecten: [4], 'Beleidsnota\'s': [2],
  'Departementen en diensten': [1, 13], Kostenplaatsen: [9], Budgetplaatsen: [126], Beleidsvelden: [4],
};

/** `none`: nothing is told; `hint`: only something to look at; `elsewhere`: told once, at another cell; `several`: at each cell that may have to change. */
type Outcome = 'once' | 'none' | 'hint' | 'elsewhere' | 'several';

interface Exception { readonly of: RegExp; readonly outcome: Outcome; readonly why: string }

const EXCEPTIONS: readonly Exception[] = [
  { of: /\/(?:Titel|Naam|Omschrijving|Verantwoordelijke|Leidinggevende|Programmaregisseur|Beslissing|Collegeleden|Rekening)\/(?!empty)/u, outcome: 'none', why: 'free words: any of them may be meant' },
  { of: /\/(?:Omschrijving|Leidinggevende|Rekening)\/empty/u, outcome: 'none', why: 'nothing asks for them' },
  { of: /^(?!Plan).*\/(?:Titel|Naam)\/empty/u, outcome: 'none', why: 'an entry of a list is known by its code' },
  { of: /\/Verantwoordelijke\/(?:empty|filled in)/u, outcome: 'none', why: 'it is taken over from the row above' },
  { of: /^Projecten\/Verantwoordelijke\/empty/u, outcome: 'hint', why: 'a project without an owner may still be looking for one' },
  { of: /\/(?:Beleidsnota|Programma|Project|HSD|Departement|Dienst|Beleidsveld|Stuurdepartementen|Beleidsdomein)\/(?:empty|filled in)/u, outcome: 'none', why: 'it may be left out, or given beside another' },
  { of: /^Budgetplaatsen\/Kostenplaats\/empty/u, outcome: 'none', why: 'a budgetplaats may be open to all' },
  { of: /\/(?:Bovenliggende code|Beleidsnota|Programma|Project|HSD|Beleidsveld|Stuurdepartementen|Beleidsdomein)\/that of/u, outcome: 'none', why: 'another that could be meant as well' },
  { of: /^(?:Beleidsnota's\/Departement|Beleidsvelden\/Beleidsdomein)\/|^Departementen en diensten\/Departement\//u, outcome: 'none', why: 'it is the list itself that says which there are' },
  { of: /^(?:Programma's\/Stuurdepartementen|Projecten\/Departement)\/something else/u, outcome: 'none', why: 'a programme is shared with departementen that have a list of their own' },
  { of: /^Plan\/Departement\/that of/u, outcome: 'none', why: 'of an SD, which names no dienst to hold it against' },
  { of: /\/Departement\/that of a row far away/u, outcome: 'elsewhere', why: 'of a dienst and a departement that do not go together either may be wrong' },
  { of: /\/Dienst\/a formula/u, outcome: 'none', why: 'a dienst may go by any name' },
  { of: /^Departementen en diensten\/Dienst\/(?:that of the next row|filled in)/u, outcome: 'elsewhere', why: 'of two rows with one name the second is told' },
  { of: /^Beleidsvelden\/Code\/that of/u, outcome: 'elsewhere', why: 'of two rows with one code that stand in no order the second is told' },
  { of: /\/(?:Van|Tot|Geldig van|Geldig tot)\/with a letter/u, outcome: 'none', why: 'it is no year, and is read as none' },
  { of: /^Plan\/(?:Van|Tot)\/empty/u, outcome: 'hint', why: 'a period may still have to be decided' },
  { of: /^Plan\/Van\/a year earlier|^Plan\/Tot\/(?:a|ten) years? later/u, outcome: 'none', why: 'an SD may run beyond the plan' },
  { of: /^Plan\/(?:Van\/a year later|Tot\/a year earlier)/u, outcome: 'elsewhere', why: 'what falls outside the period now may be as wrong as the period' },
  { of: /^(?:Programma's|Projecten|Beleidsnota's)\/(?:Van|Tot)\//u, outcome: 'none', why: 'it may run for other years than the plan' },
  { of: /^Programma's\/Van\/(?:a year later|figures swapped)/u, outcome: 'elsewhere', why: 'of a programme that runs beyond the plan, and of its first project, either year may be wrong' },
  { of: /^Kostenplaatsen\/Geldig/u, outcome: 'none', why: 'it is open in all years of the plan all the same' },
  { of: /^Kostenplaatsen\/Geldig van\/(?:ten years later|figures swapped)/u, outcome: 'several', why: 'each line on a kostenplaats that is closed may need another one' },
  { of: /^Plan\/Niveau\/(?:empty|mistyped|a letter lost|something else)/u, outcome: 'none', why: 'the code tells the level' },
  { of: /^(?:Middelen\/(?:Aard|Richting)|Budgetplaatsen\/Soort)\/(?:empty|mistyped|a letter lost|something else)/u, outcome: 'none', why: 'a word that is not understood tells no kind; the totals show it apart' },
  { of: /^Middelen\/Richting\/that of/u, outcome: 'none', why: 'a receipt may stand where an expense does' },
  { of: /^(?:Middelen\/Aard|Budgetplaatsen\/Soort)\/that of/u, outcome: 'elsewhere', why: 'of a kind and a budgetplaats that do not go together either may be wrong' },
  { of: /^(?:Middelen\/Aard|Budgetplaatsen\/Soort)\/that of/u, outcome: 'none', why: 'people may be paid from either kind' },
  { of: /^Middelen\/Code actie\/that of the next row/u, outcome: 'none', why: 'of the same dienst, in the same years' },
  { of: /^Middelen\/Code actie\/that of the next row/u, outcome: 'elsewhere', why: 'of an action and a kostenplaats that do not go together either may be wrong' },
  { of: /^Middelen\/Budgetplaats\/(?:empty|that of the next row)/u, outcome: 'none', why: 'people need none, and may be paid from each of their kostenplaats' },
  { of: /^Middelen\/Bedrag\/(?:empty|figures swapped)/u, outcome: 'none', why: 'it is as likely an amount as the other' },
  { of: /^Middelen\/Bedrag\/tenfold/u, outcome: 'elsewhere', why: 'among few years none stands out: only the budget or the capacity tells' },
  { of: /\/Bedrag\/below a cent/u, outcome: 'hint', why: 'it is rounded, which changes next to nothing' },
  { of: /^Middelen\/Afschrijvingstermijn\/(?:below a cent|figures swapped)/u, outcome: 'none', why: 'it is rounded, or a term that could be' },
  { of: /\/(?:Afschrijvingstermijn|Bedrag)\/as text/u, outcome: 'hint', why: 'it is read as the number that it certainly is' },
  { of: /^(?:Budgetplaatsen\/Bedrag|Departementen en diensten\/VTE)\//u, outcome: 'none', why: 'it is still enough for what is planned' },
];

let live = createLive(sample);

/** The plan with a mistake, and what is found in it: by an edit of the sample that is taken back, or read anew where the edit changes what the sheets are. */
function withFound<Of>(mistake: CellMistake, see: (plan: Plan, found: readonly Finding[]) => Of): Of {
  const { values, id } = sample.sheets.find(({ name }) => name === mistake.sheet)!;
  const cell = { sheetId: id, top: mistake.row, left: mistake.column };
  if (live.patch({ ...cell, values: [[mistake.value]] }).isStructural) {
    const plan = readPlan(withMistake(sample, mistake));
    return see(plan, checkPlan(plan));
  }
  const seen = see(live.plan, live.findings);
  if (live.patch({ ...cell, values: [[values[mistake.row]![mistake.column]!]] }).isStructural) live = createLive(sample);
  return seen;
}

function outcomeOf(mistake: CellMistake): Outcome {
  return withFound(mistake, (plan, found) => {
    const notes = readingNotes(withMistake(sample, mistake), plan).map(({ where }) => ({ where, severity: 'warning' }));
    const told = [...found, ...notes].filter(({ severity }) => severity !== 'info');
    if (told.length !== 1) return told.length > 1 ? 'several' : found.length > 0 ? 'hint' : 'none';
    const [{ where }] = told as [typeof told[number]];
    return plan.sheets[where.sheet]?.name === mistake.sheet && where.row === mistake.row && where.column === mistake.column ? 'once' : 'elsewhere';
  });
}

const used = new Set<Exception>();

test.each(Object.entries(ROWS))('on %s each mistake is told once, where it was made', (name, rows) => {
  const made = mistakesIn(sample.sheets.find((sheet) => sheet.name === name)!, rows);
  expect(made.length).toBeGreaterThan(10);
  const wrong = made.flatMap((mistake) => {
    const [said, outcome] = [`${mistake.sheet}/${mistake.header}/${mistake.kind}`, outcomeOf(mistake)];
    const exceptions = EXCEPTIONS.filter((each) => each.outcome === outcome && each.of.test(said));
    for (const each of exceptions) used.add(each);
    return outcome === 'once' || exceptions.length > 0 ? [] : [`${said} (row ${mistake.row + 1}): ${outcome}`];
  });
  expect(wrong).toEqual([]);
});

test('each exception is one', () => {
  expect(EXCEPTIONS.filter((each) => !used.has(each)).map(({ of }) => of)).toEqual([]);
});
