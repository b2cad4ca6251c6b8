import type { Rule } from '#core/rules/Rule';
import { editOfEntry, editOfLine } from '#core/edits/editOf';
import { BeleidsveldCodes } from '#core/rules/BeleidsveldCodes';
import { hasEntries } from '#core/plan/entriesIn';
import { isFirstOfRow } from '#core/plan/lineOrder';
import { entryWhere, isOwnCell, lineElement, lineWhere } from '#core/rules/where';
import { didYouMeanEn, didYouMeanNl, named, REPLACE_EN, REPLACE_NL } from '#core/rules/saying';
import { codeKey } from '#core/values/code';

/** A policy field, beside means or on the list of budget positions, that the list does not have. Digits may be appended to one of the list. */
export const beleidsveldUnknown: Rule = {
  id: 'beleidsveld-unknown',
  severity: 'error',
  lists: ['budgetplaatsen', 'beleidsvelden'],
  prepare(plan, links) {
    const { beleidsvelden, budgetplaatsen } = plan.lists;
    if (!hasEntries(beleidsvelden)) return {};
    const codes = new BeleidsveldCodes(beleidsvelden, links.asked.askerOf('beleidsvelden'));
    const { beleidsveld } = plan.means;
    return {
      ...(beleidsveld && { line: (line, report) => {
        const id = beleidsveld.ids[line]!;
        if (id === 0 || codes.isKnown(beleidsveld.keys[id]!) || !isFirstOfRow(plan, line)) return;
        const where = lineWhere(plan, line, 'beleidsveld');
        const value = beleidsveld.values[id]!;
        const { fixes, data } = codes.waysOut(value, (code) => editOfLine(plan, line, { column: where.column, expected: value, value: code }));
        const element = lineElement(plan, line);
        report({ where, element: element.code, data: { value, ...element, ...data }, fixes: isOwnCell(plan, where) ? fixes : [] });
      } }),
      entries: { budgetplaatsen: (index, report) => {
        const entry = budgetplaatsen.entries[index]!;
        const value = entry.beleidsveld;
        if (value === '' || codes.isKnown(codeKey(value)) || !links.users.isOfPlan('budgetplaatsen', entry)) return;
        const where = entryWhere(plan, entry, 'beleidsveld');
        const { fixes, data } = codes.waysOut(value, (code) => editOfEntry(plan, entry, { column: where.column, expected: value, value: code }));
        report({ where, element: '', data: { value, code: entry.code, title: entry.title, ...data }, fixes });
      } },
    };
  },
  words: {
    nl: {
      title: 'Beleidsveld onbekend',
      message: ({ value, code, title }) => `Beleidsveld ${String(value)}${code ? ` bij ${named(code, title)}` : ''} staat niet in de lijst.`,
      why: () => 'Beleidsvelden komen uit een vaste lijst van vier cijfers, waar een stad alleen cijfers achter mag zetten (0530 wordt 05301, niet 0531): met een andere code wordt het rapport geweigerd.',
      todo: (data) => `Kies een beleidsveld uit de lijst.${didYouMeanNl(data)}`,
      fixes: { replace: REPLACE_NL, append: ({ code, base, title }) => `Zet het cijfer achter ${named(base, title)}: ${String(code)}` },
    },
    en: {
      title: 'Policy field unknown',
      message: ({ value, code, title }) => `Policy field ${String(value)}${code ? ` of ${named(code, title)}` : ''} is not on the list.`,
      why: () => 'Policy fields come from a fixed list of four digits, to which a city may only append digits (0530 becomes 05301, not 0531): with another code the report is refused.',
      todo: (data) => `Choose a policy field from the list.${didYouMeanEn(data)}`,
      fixes: { replace: REPLACE_EN, append: ({ code, base, title }) => `Append the digit to ${named(base, title)}: ${String(code)}` },
    },
  },
};
