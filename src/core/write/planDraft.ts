import { gent2020Template } from '#core/layout/template/gent2020';
import type { Template } from '#core/layout/template/Template';
import type { WorkbookDraft } from '#core/layout/Draft';
import { SCHEME_NAME } from '#core/layout/schemeOfBook';
import type { PlanContent } from './PlanContent';
import { guideDraft } from './guideDraft';
import { listNames } from './listNames';
import { sheetDraft } from './sheetDraft';

/**
 * The template's workbook with this content: the guide in front, the plan, the means and the lists. It needs no add-in:
 * dropdowns, help, formats and print are the spreadsheet's own.
 */
export function planDraft(content: PlanContent, template: Template = gent2020Template): WorkbookDraft {
  const { sheet: guide, choiceRows } = guideDraft(template, content.title);
  const sheets = template.sheets.map((sheet) => sheetDraft(template, sheet, content));
  const isBlank = Object.values(content.sheets).every((rows) => rows.length === 0);
  return {
    title: content.title,
    sheets: [guide, ...sheets],
    names: [...listNames(template, content, choiceRows), ...schemeName(template)],
    activeSheet: isBlank ? guide.name : (sheets[0]?.name ?? guide.name),
  };
}

/** What a workbook without any objective yet does not tell: the scheme that it is made for. Recognising goes by it. */
function schemeName({ schemeId }: Template): WorkbookDraft['names'] {
  return schemeId === gent2020Template.schemeId ? [] : [{ name: SCHEME_NAME, refersTo: `"${schemeId}"`, comment: 'Schema van het plan' }];
}
