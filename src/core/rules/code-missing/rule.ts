import { firstElements } from '#core/plan/elementOrder';
import type { Plan } from '#core/plan/Plan';
import type { FindingDraft } from '#core/rules/Finding';
import type { Data, Rule } from '#core/rules/Rule';
import { createUncodedLevels } from '#core/rules/code-missing/uncodedLevels';
import { elementWhere } from '#core/rules/where';
import { levelNames } from '#core/rules/levelNames';
import { giveEn, giveNl, lostEn, lostNl, restoreEn, restoreNl } from '#core/rules/givenCode';
import { named } from '#core/rules/saying';
import type { LevelId } from '#core/scheme/Scheme';

/**
 * A row with content and no code: nothing can refer to it, and it has no name from one version to the next. Where a
 * sheet has no codes for a whole level, that is said once, at its header: it is the column that is missing.
 */
export const codeMissing: Rule = {
  id: 'code-missing',
  severity: 'error',
  prepare(plan, links) {
    const uncoded = createUncodedLevels(plan, links);
    const firstOf = firstElements(plan);
    return {
      element(index, report) {
        const element = plan.elements[index]!;
        // What is told of a sheet is told by its first element.
        const isFirst = firstOf(element.sheet) === index;
        if (element.key !== '' && !isFirst) return;
        const levels = uncoded.of(element.sheet);
        if (levels.length > 0 && isFirst) report(ofSheet(plan, element.sheet, uncoded.isWhole(element.sheet) ? [] : levels));
        if (element.key !== '' || levels.includes(element.level)) return;
        report({ where: elementWhere(plan, element, 'code'), element: '', data: { title: element.title, ...levelNames(plan, element.level) } });
      },
    };
  },
  words: {
    nl: {
      title: 'Code ontbreekt',
      message: (data) => (isOfSheet(data) ? missingNl(data) : `${data.levelNl ? `Deze ${String(data.levelNl)}` : 'Deze rij'} heeft geen code${data.title ? `: ${named('', data.title)}` : ''}.`),
      why: () => 'Zonder code kan niets ernaar verwijzen, en is de rij in een volgende versie niet te herkennen.',
      todo: (data) => (isOfSheet(data) ? 'Laat codes voorstellen met Meer > Structureren, of zet zelf een kolom Code op het blad.' : data.missed ? lostNl(data) : 'Geef de rij een eigen code, of maak ze leeg als ze niet bij het plan hoort.'),
      fixes: { code: giveNl, restore: restoreNl },
    },
    en: {
      title: 'Code missing',
      message: (data) => (isOfSheet(data) ? missingEn(data) : `This ${String(data.levelEn) || 'row'} has no code${data.title ? `: ${named('', data.title)}` : ''}.`),
      why: () => 'Without a code nothing can refer to it, and the row cannot be recognised in a next version.',
      todo: (data) => (isOfSheet(data) ? 'Have codes proposed by More > Structure, or put a column Code on the sheet yourself.' : data.missed ? lostEn(data) : 'Give the row a code of its own, or clear it when it is no part of the plan.'),
      fixes: { code: giveEn, restore: restoreEn },
    },
  },
};

/** @param levels those without codes; none where nothing on the sheet has one */
function ofSheet(plan: Plan, sheet: number, levels: readonly LevelId[]): FindingDraft {
  const { headerRow, columns, name } = plan.sheets[sheet]!;
  const title = columns.find(({ field, level = levels[0] }) => (field === 'title' || field === 'outline') && (levels.length === 0 || level === levels[0])) ?? columns[0]!;
  return { where: { sheet, row: headerRow, column: title.column, field: 'code' }, element: '', data: { sheet: name, levelsNl: namesOf(plan, levels, 'nl'), levelsEn: namesOf(plan, levels, 'en') } };
}

function namesOf({ scheme }: Plan, levels: readonly LevelId[], language: 'nl' | 'en'): string {
  const names = scheme.levels.filter(({ id }) => levels.includes(id)).map(({ words }) => words[language].many.toLowerCase());
  return names.join(language === 'nl' ? ' en ' : ' and ');
}

function isOfSheet({ sheet }: Data): boolean {
  return sheet !== undefined;
}

function missingNl({ sheet, levelsNl }: Data): string {
  return levelsNl ? `Op het blad “${String(sheet)}” hebben de ${String(levelsNl)} geen code.` : `Het blad “${String(sheet)}” heeft geen kolom met codes.`;
}

function missingEn({ sheet, levelsEn }: Data): string {
  return levelsEn ? `On the sheet “${String(sheet)}” the ${String(levelsEn)} have no code.` : `The sheet “${String(sheet)}” has no column with codes.`;
}
