import type { Plan } from '#core/plan/Plan';
import type { Rule } from '#core/rules/Rule';
import { AARDEN } from '#core/values/aard';
import { formatCents } from '#core/values/money';
import { formatVte } from '#core/values/vte';
import { amountEdit } from '#core/rules/amountEdit';
import type { Fix, FindingDraft } from '#core/rules/Finding';
import type { PlanLinks } from '#core/rules/PlanLinks';
import { columnOfYear, lineColumnsOf } from '#core/rules/amountColumns';
import { isShort, largestBeside, oddYear, type Odd } from '#core/rules/oddAmounts';
import { named, typedNl } from '#core/rules/saying';

const MONEY: ReadonlySet<number> = new Set(['GD', 'BD'].map((aard) => AARDEN.indexOf(aard as 'GD')));

/**
 * An amount that is ten or a hundred times those beside it, or a tenth or a hundredth: a key too many or too few. Beside
 * it stand the other years of its line; where there are few of them, the same year of what hangs under the same parent.
 */
export const amountOutlier: Rule = {
  id: 'amount-outlier',
  severity: 'warning',
  prepare(plan, links) {
    const { means } = plan;
    const draft = createDraft(plan);
    return {
      element(index, report) {
        for (let line = links.lines.firstOf(index); line >= 0; line = links.lines.after(line)) {
          const odd = oddYear(plan, line, links.lines);
          if (odd) report(draft(odd, ''));
        }
        if (!hasShortLines(plan, links, index)) return;
        const { code, title } = plan.elements[index]!;
        const beside = links.children.of(index).flatMap((child) => links.lines.of(child)).filter((line) => MONEY.has(means.aard[line]!));
        for (const odd of largestBeside(plan, beside)) report(draft(odd, named(code, code ? '' : title)));
      },
    };
  },
  words: {
    nl: {
      title: 'Bedrag valt uit de toon',
      message: ({ code, title, jaar, hundredths, usual, times, isVte, parent }) => `Voor ${String(jaar)} heeft ${named(code, title)} ${amount(hundredths, isVte, 'nl')}, ongeveer ${TIMES_NL[String(times)]} ${parent ? `wat er onder ${String(parent)} naast staat` : 'de andere jaren'} (${amount(usual, isVte, 'nl')}).`,
      why: () => 'Dat is wat een cijfer te veel of te weinig doet, en het telt zo in alle totalen mee.',
      todo: () => 'Kijk het bedrag na. Klopt het, laat het dan staan en zeg waarom.',
      fixes: { shift: ({ value }) => `Maak er ${typedNl(value)} van` },
    },
    en: {
      title: 'Amount out of line',
      message: ({ code, title, jaar, hundredths, usual, times, isVte, parent }) => `For ${String(jaar)} ${named(code, title)} has ${amount(hundredths, isVte, 'en')}, about ${TIMES_EN[String(times)]} ${parent ? `what stands beside it under ${String(parent)}` : 'the other years'} (${amount(usual, isVte, 'en')}).`,
      why: () => 'That is what a digit too many or too few does, and it counts in every total.',
      todo: () => 'Check the amount. When it is right, leave it and say why.',
      fixes: { shift: ({ value }) => `Make it ${String(value)}` },
    },
  },
};

const TIMES_NL: Readonly<Record<string, string>> = { 10: 'tien keer', 100: 'honderd keer', 0.1: 'een tiende van', 0.01: 'een honderdste van' };
const TIMES_EN: Readonly<Record<string, string>> = { 10: 'ten times', 100: 'a hundred times', 0.1: 'a tenth of', 0.01: 'a hundredth of' };

function amount(hundredths: unknown, isVte: unknown, tongue: 'nl' | 'en'): string {
  return isVte ? formatVte(Number(hundredths), tongue) : formatCents(Number(hundredths), tongue);
}

/** Whether anything right below an element is filled in for few years: only that is held against what stands beside it. */
function hasShortLines(plan: Plan, { children, lines }: PlanLinks, index: number): boolean {
  for (let child = children.firstOf(index); child >= 0; child = children.after(child)) {
    for (let line = lines.firstOf(child); line >= 0; line = lines.after(line)) if (isShort(plan, line)) return true;
  }
  return false;
}

/** With the comma where it stands in the others: a choice, for the amount may be right. */
function fixesOf(plan: Plan, line: number, column: number, times: number): readonly Fix[] {
  const edit = amountEdit(plan, line, column, (content) => Math.round((content / times) * 100) / 100);
  return edit ? [{ id: 'shift', isSafe: false, data: { value: edit.value }, edits: [edit] }] : [];
}

/** @returns what says of an amount that it is odd; `parent` where it was held against what stands beside it there. */
function createDraft(plan: Plan): (odd: Odd, parent: string) => FindingDraft {
  const { means, years } = plan;
  const lineColumns = lineColumnsOf(plan);
  return ({ line, year, amount: hundredths, usual, times }, parent) => {
    const column = columnOfYear(lineColumns(line), year);
    const { code, title } = plan.elements[means.element[line]!]!;
    return {
      where: { sheet: means.sheet[line]!, row: means.row[line]!, column, field: 'bedrag' }, element: code,
      data: { code, title, jaar: years[year]!, hundredths, usual, times, isVte: AARDEN[means.aard[line]!] === 'VTE', ...(parent && { parent }) }, fixes: fixesOf(plan, line, column, times),
    };
  };
}
