import { hasEntries } from '#core/plan/entriesIn';
import type { PlanElement } from '#core/plan/Plan';
import type { Edit } from '#core/edits/Edit';
import type { Where, FindingDraft } from '#core/rules/Finding';
import type { Rule } from '#core/rules/Rule';
import { editOfElement, editOfEntry } from '#core/edits/editOf';
import { DienstMatch } from '#core/rules/DienstMatch';
import { elementWhere, entryWhere, isOwnCell } from '#core/rules/where';
import { createListSuggestions, nearestData, replaceFixes } from '#core/rules/suggest';
import { didYouMeanEn, didYouMeanNl, named, REPLACE_EN, REPLACE_NL, worded } from '#core/rules/saying';

type Named = Pick<PlanElement, 'code' | 'title' | 'dienst'>;
type Change = Parameters<typeof editOfElement>[2];

/** A dienst, of a row of the plan or of a kostenplaats, that is on no list of diensten. */
export const dienstUnknown: Rule = {
  id: 'dienst-unknown',
  severity: 'error',
  lists: ['diensten', 'kostenplaatsen'],
  prepare(plan, links) {
    const { diensten, kostenplaatsen } = plan.lists;
    if (!hasEntries(diensten)) return {};
    const match = new DienstMatch(diensten);
    const suggest = createListSuggestions(diensten, links.asked.askerOf('diensten'));
    const isUnknown = (dienst: string): boolean => dienst !== '' && match.entryOf(dienst) < 0 && match.isListable(dienst);
    const draft = ({ code, title, dienst: value }: Named, where: Where, editTo: (change: Change) => Edit): FindingDraft => {
      const suggestions = suggest(value);
      const fixes = isOwnCell(plan, where) ? replaceFixes(suggestions, (name) => editTo({ column: where.column, expected: value, value: name })) : [];
      return { where, element: code, data: { code, title, value, ...nearestData(suggestions) }, fixes };
    };
    const ofElement = (element: PlanElement): FindingDraft => draft(element, elementWhere(plan, element, 'dienst'), (change) => editOfElement(plan, element, change));
    return {
      element(index, report) {
        if (isUnknown(plan.elements[index]!.dienst)) report(ofElement(plan.elements[index]!));
      },
      entries: {
        kostenplaatsen(entry, report) {
          const kostenplaats = kostenplaatsen.entries[entry]!;
          if (isUnknown(kostenplaats.dienst) && links.users.isOfPlan('kostenplaatsen', kostenplaats)) report(draft(kostenplaats, entryWhere(plan, kostenplaats, 'dienst'), (change) => editOfEntry(plan, kostenplaats, change)));
        },
      },
    };
  },
  words: {
    nl: {
      title: 'Dienst onbekend',
      message: ({ code, title, value }) => `${worded('Dienst', value)} bij ${named(code, title) || 'deze rij'} staat niet in de lijst.`,
      why: () => 'De mensen en middelen tellen dan bij een dienst die niet bestaat, en bij geen enkel departement.',
      todo: (data) => `Kies een dienst uit de lijst, of voeg ${String(data.value)} eraan toe.${didYouMeanNl(data)}`,
      fixes: { replace: REPLACE_NL },
    },
    en: {
      title: 'Service unknown',
      message: ({ code, title, value }) => `Service ${String(value)} of ${named(code, title) || 'this row'} is not on the list.`,
      why: () => 'The people and means then count under a service that does not exist, and under no department.',
      todo: (data) => `Choose a service from the list, or add ${String(data.value)} to it.${didYouMeanEn(data)}`,
      fixes: { replace: REPLACE_EN },
    },
  },
};
