import type { BookPrint } from '#xlsx/book/Book';
import { area, isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW, type Area } from '#core/values/grid/Area';
import type { HostContext, WorksheetHandle } from '../HostContext';
import { apiNotFound, invalidArgument } from '../protocol/ExcelError';
import { RangesHandle, type RangeHandle } from '../References';
import { rangeArgument } from './address';
import { headerFooterClasses } from './headerFooter';
import { gives, method, object, property, type Arguments, type ExcelClass, type MethodMember, type PropertyMember } from './Member';

const POINTS_PER_INCH = 72;
/** Excel's "Normal" margins, in inches. */
const MARGINS: NonNullable<BookPrint['margins']> = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
const UNITS: Record<string, number> = { Points: POINTS_PER_INCH, Inches: 1, Centimeters: 2.54 };
/** In the order of a file's numbers, which begin at 1. */
const PAPERS = ['Letter', 'LetterSmall', 'Tabloid', 'Ledger', 'Legal', 'Statement', 'Executive', 'A3', 'A4', 'A4Small', 'A5', 'B4', 'B5', 'Folio', 'Quatro'];
const ORIENTATIONS: Record<string, 'portrait' | 'landscape'> = { Portrait: 'portrait', Landscape: 'landscape' };

function printOf(host: HostContext, { sheetId }: WorksheetHandle): BookPrint {
  host.sheet(sheetId);
  return host.sheetState(sheetId).print ?? {};
}

function change(host: HostContext, { sheetId }: WorksheetHandle, part: { [Key in keyof BookPrint]?: BookPrint[Key] | undefined }): void {
  const state = host.sheetState(sheetId);
  state.print = Object.fromEntries(Object.entries({ ...state.print, ...part }).filter(([, value]) => value !== undefined));
  host.state.isDirty = true;
}

type Flag = 'centerHorizontally' | 'centerVertically' | 'gridlines' | 'headings';

function flag(name: Flag): PropertyMember<WorksheetHandle> {
  return property((self, host) => printOf(host, self)[name] ?? false, (self, value, host) => change(host, self, { [name]: value === true }));
}

type Side = keyof typeof MARGINS;

/** In points; a file counts in inches. */
function margin(side: Side): PropertyMember<WorksheetHandle> {
  return property(
    (self, host) => (printOf(host, self).margins ?? MARGINS)[side] * POINTS_PER_INCH,
    (self, value, host) => setMargins(host, self, { [side]: value }, 'Points'),
  );
}

function setMargins(host: HostContext, self: WorksheetHandle, given: Partial<Record<Side, unknown>>, unit: unknown): void {
  const per = UNITS[String(unit)];
  const sides = Object.entries(given).filter(([, value]) => value !== undefined && value !== null).map(([side, value]) => [side, Number(value) / (per ?? NaN)] as const);
  if (sides.some(([side, inches]) => !(side in MARGINS) || !(inches >= 0))) throw invalidArgument();
  change(host, self, { margins: { ...(printOf(host, self).margins ?? MARGINS), ...Object.fromEntries(sides) } });
}

interface Zoom { scale?: number | null; horizontalFitToPages?: number | null; verticalFitToPages?: number | null }

function zoomOf(self: WorksheetHandle, host: HostContext): Zoom {
  const { scale, fitToWidth, fitToHeight } = printOf(host, self);
  if (fitToWidth === undefined && fitToHeight === undefined) return { scale: scale ?? 100 };
  return { ...(fitToWidth && { horizontalFitToPages: fitToWidth }), ...(fitToHeight && { verticalFitToPages: fitToHeight }) };
}

/** Either a scale from 10 to 400, or so many pages; a side that isn't named may take as many as it needs. */
function setZoom(self: WorksheetHandle, value: unknown, host: HostContext): void {
  const { scale, horizontalFitToPages, verticalFitToPages } = (value ?? {}) as Zoom;
  if (typeof scale === 'number') {
    if (scale < 10 || scale > 400) throw invalidArgument();
    return change(host, self, { scale, fitToWidth: undefined, fitToHeight: undefined });
  }
  change(host, self, { scale: undefined, fitToWidth: horizontalFitToPages ?? 0, fitToHeight: verticalFitToPages ?? 0 });
}

function setPaper(self: WorksheetHandle, value: unknown, host: HostContext): void {
  const paperSize = PAPERS.indexOf(String(value)) + 1;
  if (paperSize === 0) throw apiNotFound(`the paper size ${String(value)}`);
  change(host, self, { paperSize });
}

function setOrientation(self: WorksheetHandle, value: unknown, host: HostContext): void {
  const orientation = ORIENTATIONS[String(value)];
  if (!orientation) throw invalidArgument();
  change(host, self, { orientation });
}

function printArea(self: WorksheetHandle, host: HostContext): RangesHandle | null {
  const of = printOf(host, self).printArea;
  return of ? new RangesHandle(self.sheetId, [host.range(self.sheetId, { ...of })]) : null;
}

function own(host: HostContext, self: WorksheetHandle, given: unknown): Area {
  const found = rangeArgument(host, self.sheetId, given);
  if (found.sheetId !== self.sheetId) throw invalidArgument();
  return found.area;
}

function titles(look: (print: BookPrint) => Area | null, none: null | undefined): MethodMember<WorksheetHandle> {
  return gives('Range', (self, _args, host): RangeHandle | null | undefined => {
    const of = look(printOf(host, self));
    return of ? host.range(self.sheetId, of) : none;
  });
}

const titleRows = ({ titleRows: lines }: BookPrint): Area | null => (lines ? area(lines.from, 0, lines.to, LAST_COLUMN) : null);
const titleColumns = ({ titleColumns: lines }: BookPrint): Area | null => (lines ? area(0, lines.from, LAST_ROW, lines.to) : null);

function setTitleRows(self: WorksheetHandle, [given]: Arguments, host: HostContext): void {
  const of = own(host, self, given);
  if (!isWholeRows(of)) throw invalidArgument();
  change(host, self, { titleRows: { from: of.top, to: of.bottom } });
}

function setTitleColumns(self: WorksheetHandle, [given]: Arguments, host: HostContext): void {
  const of = own(host, self, given);
  if (!isWholeColumns(of)) throw invalidArgument();
  change(host, self, { titleColumns: { from: of.left, to: of.right } });
}

/** `worksheet.pageLayout`, of what a file of ours keeps. */
const pageLayout: ExcelClass<WorksheetHandle> = {
  name: 'PageLayout',
  members: {
    Orientation: property((self, host) => (printOf(host, self).orientation === 'landscape' ? 'Landscape' : 'Portrait'), setOrientation),
    PaperSize: property((self, host) => PAPERS[(printOf(host, self).paperSize ?? 1) - 1] ?? null, setPaper),
    Zoom: property(zoomOf, setZoom),
    CenterHorizontally: flag('centerHorizontally'),
    CenterVertically: flag('centerVertically'),
    PrintGridlines: flag('gridlines'),
    PrintHeadings: flag('headings'),
    LeftMargin: margin('left'), RightMargin: margin('right'), TopMargin: margin('top'), BottomMargin: margin('bottom'),
    HeaderMargin: margin('header'), FooterMargin: margin('footer'),

    HeadersFooters: object('HeaderFooterGroup', (self) => self),

    GetPrintArea: gives('RangeAreas', (self, _args, host) => printArea(self, host) ?? undefined),
    GetPrintAreaOrNullObject: gives('RangeAreas', (self, _args, host) => printArea(self, host)),
    GetPrintTitleColumns: titles(titleColumns, undefined),
    GetPrintTitleColumnsOrNullObject: titles(titleColumns, null),
    GetPrintTitleRows: titles(titleRows, undefined),
    GetPrintTitleRowsOrNullObject: titles(titleRows, null),
    SetPrintArea: method((self, [given], host) => change(host, self, { printArea: { ...own(host, self, given) } })),
    SetPrintMargins: method((self, [unit, options], host) => setMargins(host, self, (options ?? {}) as object, unit)),
    SetPrintTitleColumns: method(setTitleColumns),
    SetPrintTitleRows: method(setTitleRows),
  },
};

export const pageLayoutClasses = [pageLayout, ...headerFooterClasses] as ExcelClass<never>[];
