import type { SheetTemplate, Template } from '#core/layout/template/Template';
import type { CellDraft, SheetDraft, StyleName } from '#core/layout/Draft';
import type { ChoiceRows } from './listNames';
import { linesHeight, textLines } from './textHeight';

const LABEL_WIDTH = 30;
const TEXT_WIDTH = 108;

interface Line { readonly cells: readonly CellDraft[]; readonly height: number | null; readonly sheet?: string; readonly list?: string }

/** The sheet that explains the workbook to one who has nothing but Excel, and that holds the fixed choices. */
export function guideDraft(template: Template, title: string): { readonly sheet: SheetDraft; readonly choiceRows: ChoiceRows } {
  const lines = guideLines(template, title);
  const sheet: SheetDraft = {
    name: template.guide.name,
    rows: lines.map(({ cells }) => cells),
    rowHeights: lines.map(({ height }) => height),
    columns: [{ width: LABEL_WIDTH }, { width: TEXT_WIDTH }],
    frozenRows: 0, frozenColumns: 0, validations: [], notes: [], hasGridlines: false,
    links: lines.flatMap(({ sheet: target }, row) => (target === undefined ? [] : [{ row, column: 0, sheet: target }])),
    print: { isLandscape: false, titleRow: null, paper: 'A4', heading: title },
    tabColor: '#D9822B',
  };
  return { sheet, choiceRows: rowsOfChoices(lines) };
}

function guideLines(template: Template, title: string): Line[] {
  return [
    { cells: [styled(template.guide.title, 'title')], height: 30 },
    { cells: [styled(title, 'lead')], height: 22 },
    ...section('Stap voor stap'),
    ...template.guide.paragraphs.map((text, index) => pair(`Stap ${index + 1}`, text, 'label')),
    ...section('De bladen'),
    ...template.sheets.map(({ name, purpose }) => ({ ...pair(name, purpose, 'link'), sheet: name })),
    ...template.lists.flatMap((list) => (list.from === 'choices'
      ? [...section(`Keuzes: ${list.header}`), ...list.choices.map(({ value, meaning }) => ({ ...pair(value, meaning, 'choice'), list: list.name }))]
      : [])),
    ...template.sheets.flatMap(columnsSection),
  ];
}

function columnsSection(sheet: SheetTemplate): Line[] {
  return [
    ...section(`Kolommen van ${sheet.name}`),
    ...sheet.columns.filter(({ isOnDemand }) => !isOnDemand).map(({ header, help, isRequired, isPerYear }) =>
      pair(isPerYear ? `${header} (per jaar)` : header, isRequired ? `${help} Verplicht.` : help, 'choice')),
  ];
}

function section(text: string): Line[] {
  return [{ cells: [], height: 10 }, { cells: [styled(text, 'heading'), styled('', 'heading')], height: 22 }];
}

function pair(label: string, text: string, style: StyleName): Line {
  return { cells: [styled(label, style), styled(text, 'explanation')], height: linesHeight(textLines(text, TEXT_WIDTH)) ?? 18 };
}

function styled(value: string, style: StyleName): CellDraft {
  return { value, style };
}

function rowsOfChoices(lines: readonly Line[]): ChoiceRows {
  const found = new Map<string, { top: number; bottom: number }>();
  lines.forEach(({ list }, row) => {
    if (list === undefined) return;
    const rows = found.get(list);
    if (rows) rows.bottom = row;
    else found.set(list, { top: row, bottom: row });
  });
  return found;
}
