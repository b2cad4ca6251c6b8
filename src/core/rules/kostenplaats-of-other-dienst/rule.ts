import { findEntry } from '#core/plan/entriesIn';
import type { Kostenplaats, Plan } from '#core/plan/Plan';
import { haveSameYears } from '#core/plan/sameYears';
import type { Fix, FindingDraft } from '#core/rules/Finding';
import type { PlanLinks } from '#core/rules/PlanLinks';
import type { Rule } from '#core/rules/Rule';
import { effective } from '#core/plan/inherit';
import { inOrder } from '#core/plan/lineOrder';
import { editOfElement, editOfLine } from '#core/edits/editOf';
import { codeKey } from '#core/values/code';
import { groupedBy } from '#core/values/groupedBy';
import { createListLookup } from '#core/rules/listLookup';
import { DienstMatch } from '#core/rules/DienstMatch';
import { KostenplaatsChoice } from '#core/rules/KostenplaatsChoice';
import { elementWhere, lineWhere, oneOfEachRow } from '#core/rules/where';
import { named, OUTVOTED_EN, OUTVOTED_NL } from '#core/rules/saying';

/** Means of an action on a cost centre of another service than the action's own: once for each such cost centre, at its first row. */
export const kostenplaatsOfOtherDienst: Rule = {
  id: 'kostenplaats-of-other-dienst',
  severity: 'warning',
  lists: ['diensten', 'kostenplaatsen', 'budgetplaatsen'],
  prepare(plan, links) {
    const entryOf = createListLookup(plan.means.kostenplaats, plan.lists.kostenplaatsen);
    const match = new DienstMatch(plan.lists.diensten);
    const choice = new KostenplaatsChoice(plan, links);
    const { entries } = plan.lists.kostenplaatsen;
    // One that went to another dienst stands on a row for each: in which months of a year it was whose, nobody says. A row of the same years is one too many.
    const wentTo = (entry: Kostenplaats, dienst: string): boolean => links.users.entriesOf('kostenplaatsen', entry.key).some((each) => !haveSameYears(entries[each]!, entry) && !match.areOther(entries[each]!.dienst, dienst));
    const isOther = (entry: Kostenplaats | undefined, dienst: string): entry is Kostenplaats => entry !== undefined && match.areOther(entry.dienst, dienst) && !wentTo(entry, dienst);
    const hasOther = (index: number, dienst: string): boolean => {
      for (let line = links.lines.firstOf(index); line >= 0; line = links.lines.after(line)) if (isOther(entryOf(line), dienst)) return true;
      return false;
    };
    return {
      element(index, report) {
        if (links.lines.isEmpty(index)) return;
        const dienst = effective(plan, index, 'dienst');
        if (dienst === '' || !hasOther(index, dienst)) return;
        for (const [entry, lines] of groupedBy(inOrder(plan, links.lines.of(index)), entryOf)) {
          if (isOther(entry, dienst)) report(draft(plan, { index, dienst, entry, lines }, [...fixesOfRows(plan, choice, dienst, lines), ...fixesOfElement(plan, links, { index, dienst: match.nameOf(entry.dienst) }, (line) => !match.areOther(entryOf(line)?.dienst ?? '', entry.dienst))]));
        }
      },
    };
  },
  words: {
    nl: {
      title: 'Kostenplaats van een andere dienst',
      message: ({ code, title, value, naam, dienst, other, rows, users }) => (users ? `Kostenplaats ${named(value, naam)} is volgens de lijst van ${String(other)}, maar alle ${String(users)} acties die erop staan, zijn van ${String(dienst)}.` : `${rows === 1 ? 'Een rij' : `${String(rows)} rijen`} met middelen van ${named(code, title)} (${String(dienst)}) ${rows === 1 ? 'staat' : 'staan'} op kostenplaats ${named(value, naam)} van ${String(other)}.`),
      why: ({ dienst, other }) => `De mensen en het geld tellen dan bij ${String(other)}, terwijl ${String(dienst)} de actie uitvoert.`,
      todo: ({ dienst, users }) => (users ? 'Verbeter de dienst van de kostenplaats op de lijst, of kies voor die acties een andere kostenplaats.' : `Kies een kostenplaats van ${String(dienst)}, of verbeter de dienst van de actie.`),
      fixes: { replace: ({ code, title }) => `Neem kostenplaats ${named(code, title)}`, dienst: ({ dienst }) => `Maak ${String(dienst)} de dienst van de actie`, outvoted: OUTVOTED_NL },
    },
    en: {
      title: 'Cost centre of another service',
      message: ({ code, title, value, naam, dienst, other, rows, users }) => (users ? `Cost centre ${named(value, naam)} belongs, says the list, to ${String(other)}, but all ${String(users)} actions on it are of ${String(dienst)}.` : `${rows === 1 ? 'One row' : `${String(rows)} rows`} of means of ${named(code, title)} (${String(dienst)}) ${rows === 1 ? 'stands' : 'stand'} on cost centre ${named(value, naam)} of ${String(other)}.`),
      why: ({ dienst, other }) => `The people and the money then count for ${String(other)}, while ${String(dienst)} carries out the action.`,
      todo: ({ dienst, users }) => (users ? 'Correct the service of the cost centre on the list, or choose another cost centre for those actions.' : `Choose a cost centre of ${String(dienst)}, or correct the service of the action.`),
      fixes: { replace: ({ code, title }) => `Take cost centre ${named(code, title)}`, dienst: ({ dienst }) => `Make ${String(dienst)} the service of the action`, outvoted: OUTVOTED_EN },
    },
  },
};

interface Astray { readonly index: number; readonly dienst: string; readonly entry: Kostenplaats; readonly lines: readonly number[] }

function draft(plan: Plan, { index, dienst, entry, lines }: Astray, fixes: readonly Fix[]): FindingDraft {
  const { code, title } = plan.elements[index]!;
  const [where, ...related] = oneOfEachRow(plan, lines).map((line) => lineWhere(plan, line, 'kostenplaats'));
  return {
    where: where!, element: code, related, fixes,
    data: { code, title, value: entry.code, naam: entry.title, dienst, other: entry.dienst, rows: related.length + 1 },
  };
}

function fixesOfRows(plan: Plan, choice: KostenplaatsChoice, dienst: string, lines: readonly number[]): readonly Fix[] {
  const { ids, values } = plan.means.kostenplaats;
  const rows = oneOfEachRow(plan, lines);
  return choice.ofDienst(dienst, lines).map(({ code, title }): Fix => ({
    id: 'replace', isSafe: false, data: { code, title },
    edits: rows.map((line) => editOfLine(plan, line, { column: lineWhere(plan, line, 'kostenplaats').column, expected: values[ids[line]!]!, value: code })),
  }));
}

/** Where all its means stand with one other dienst, it may be the action's own that is wrong. */
function fixesOfElement(plan: Plan, links: PlanLinks, { index, dienst }: { readonly index: number; readonly dienst: string }, isWithIt: (line: number) => boolean): readonly Fix[] {
  const element = plan.elements[index]!;
  if (element.dienst === '' || ![...links.lines.of(index)].every(isWithIt) || !isOfDepartement(plan, index, dienst)) return [];
  const { column } = elementWhere(plan, element, 'dienst');
  return [{ id: 'dienst', isSafe: false, data: { dienst }, edits: [editOfElement(plan, element, { column, expected: element.dienst, value: dienst })] }];
}

function isOfDepartement(plan: Plan, index: number, dienst: string): boolean {
  const other = codeKey(findEntry(plan.lists.diensten, codeKey(dienst))?.departement ?? '');
  const own = codeKey(effective(plan, index, 'departement'));
  return other === '' || own === '' || other === own;
}
