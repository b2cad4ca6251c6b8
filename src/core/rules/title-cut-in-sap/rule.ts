import type { Plan, PlanElement } from '#core/plan/Plan';
import type { PlanLinks } from '#core/rules/PlanLinks';
import type { Rule } from '#core/rules/Rule';
import { haveSameKey } from '#core/values/haveSameKey';
import { SHORT_TEXT } from '#core/rules/SiblingTitles';
import { elementWhere } from '#core/rules/where';
import { named } from '#core/rules/saying';

/** A title that SAP has cut, or that it will make the same as that of the element beside it. */
export const titleCutInSap: Rule = {
  id: 'title-cut-in-sap',
  severity: 'info',
  prepare: (plan, links) => ({
    element(index, report) {
      const element = plan.elements[index]!;
      if (element.title.length < SHORT_TEXT) return;
      const twin = isCut(element) ? undefined : twinOf(plan, links, element);
      if (!isCut(element) && !twin) return;
      report({
        where: elementWhere(plan, element, 'title'), element: element.code, related: twin ? [elementWhere(plan, twin, 'title')] : [],
        data: { code: element.code, title: element.title, short: element.title.slice(0, SHORT_TEXT).trim(), other: twin?.code ?? '' },
      });
    },
  }),
  words: {
    nl: {
      title: 'Titel afgekapt in SAP',
      message: ({ code, title, short, other }) => (other ? `In SAP heten ${String(code)} en ${String(other)} allebei “${String(short)}”.` : `${named(code, title)} stopt na ${SHORT_TEXT} tekens, midden in de zin.`),
      why: () => `De korte tekst in SAP stopt na ${SHORT_TEXT} tekens; de rest is daar niet te lezen.`,
      todo: ({ other }) => (other ? `Zet wat beide van elkaar onderscheidt bij de eerste ${SHORT_TEXT} tekens.` : 'Kijk na of de titel volledig is, en vul hem anders aan.'),
      fixes: {},
    },
    en: {
      title: 'Title cut in SAP',
      message: ({ code, title, short, other }) => (other ? `In SAP both ${String(code)} and ${String(other)} are called “${String(short)}”.` : `${named(code, title)} stops after ${SHORT_TEXT} characters, in the middle of the sentence.`),
      why: () => `SAP's short text ends after ${SHORT_TEXT} characters; the rest cannot be read there.`,
      todo: ({ other }) => (other ? `Put what tells the two apart within the first ${SHORT_TEXT} characters.` : 'See whether the title is whole, and complete it if it is not.'),
      fixes: {},
    },
  },
};

/** Words after which no title ends. */
const DANGLING = /(?:^|[\s(])(?:de|het|een|van|en|of|in|op|voor|met|aan|bij|door|te|ter|ten|om|tot|naar|uit|over|onder|tussen|tegen|als|die|dat|hun|zijn|haar)$|[,&/(-]$/iu;

/** Just as long as the short text, and ending where no title ends. */
function isCut({ title }: PlanElement): boolean {
  return title.length === SHORT_TEXT && DANGLING.test(title);
}

/** An earlier sibling with another title that reads the same where it is cut. */
function twinOf({ elements }: Plan, links: PlanLinks, { index }: PlanElement): PlanElement | undefined {
  return elements[links.siblings.firstAlike(index, true, isTwin)];
}

function isTwin({ title }: PlanElement, other: PlanElement): boolean {
  return haveSameKey(other.title.slice(0, SHORT_TEXT), title.slice(0, SHORT_TEXT)) && !haveSameKey(other.title, title);
}
