import { child, flagOf, numberOf, type XmlElement } from '#xlsx/xml/XmlElement';
import { noteLoss, type SheetReading } from './SheetReading';

/** Ways of looking at a sheet that the model cannot hold: the attribute, the side that is not the usual one, and our name for it. */
const unkeptViews = [['rightToLeft', true, 'rightToLeft'], ['showFormulas', true, 'showFormulas'], ['showZeros', false, 'hiddenZeros'], ['showRowColHeaders', false, 'hiddenHeadings']] as const;

/** How the sheet is looked at: what stays in view, gridlines, zoom. */
export function readViews(views: XmlElement, reading: SheetReading): void {
  const { sheet } = reading;
  const view = child(views, 'sheetView');
  if (flagOf(view, 'showGridLines') === false) sheet.showGridlines = false;
  const zoom = numberOf(view, 'zoomScale') ?? 100;
  if (zoom !== 100) sheet.zoom = zoom;
  readPane(child(view, 'pane'), reading);
  for (const [attribute, unusual, feature] of unkeptViews) {
    if (flagOf(view, attribute) === unusual) noteLoss(reading, feature);
  }
}

function readPane(pane: XmlElement | undefined, reading: SheetReading): void {
  if (!pane) return;
  const { state = 'split' } = pane.attributes;
  if (!state.startsWith('frozen')) return noteLoss(reading, 'splitPanes');
  const [rows, columns] = ['ySplit', 'xSplit'].map((name) => numberOf(pane, name) ?? 0) as [number, number];
  if (rows + columns > 0) reading.sheet.freeze = { rows, columns };
}

/** Tab colour, and on which side of their detail the summaries stand. */
export function readSheetProperties(properties: XmlElement, reading: SheetReading): void {
  const { sheet } = reading;
  const color = reading.palette.colorOf(child(properties, 'tabColor'));
  if (color !== undefined) sheet.tabColor = color;
  const outline = child(properties, 'outlinePr');
  sheet.outline = { summaryBelow: flagOf(outline, 'summaryBelow') ?? true, summaryRight: flagOf(outline, 'summaryRight') ?? true };
}

/** Height of rows and width of columns that say nothing of their own. */
export function readDefaults(format: XmlElement, reading: SheetReading): void {
  const { sheet } = reading;
  const height = numberOf(format, 'defaultRowHeight');
  if (height !== undefined) reading.usualRowHeight = height;
  if (height !== undefined && (flagOf(format, 'customHeight') || height !== 15)) sheet.defaultRowHeight = height;
  const width = numberOf(format, 'defaultColWidth');
  if (width !== undefined) sheet.defaultColumnWidth = width;
  if (flagOf(format, 'zeroHeight')) noteLoss(reading, 'hiddenDefaultRows');
}
