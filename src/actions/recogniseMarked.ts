import { marksWanted, type MarksWanted } from '#core/layout/marksWanted';
import type { Recognition } from '#core/layout/Recognition';
import type { SheetMarks, SheetSnapshot, WorkbookSnapshot } from '#core/layout/Snapshot';
import type { Scheme } from '#core/scheme/Scheme';
import { ok, refuse, type Result } from '#core/values/Result';
import type { Steps } from '#core/values/steps';
import type { ExcelWorkbook } from '#workbook/ExcelWorkbook';
import { runInSlices } from '#actions/runInSlices';
import { withConstants } from '#actions/withConstants';

interface Asked<Found> {
  readonly recognise: (snapshot: WorkbookSnapshot) => Steps<Found>;
  readonly schemes?: readonly Scheme[] | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Recognises a workbook; where neither codes nor words tell how its rows nest, reads how those rows look, and recognises
 * it anew with that. Indent and bold print cost one round trip; outline levels stand only in the file, which is read
 * where those tell nothing either; where Excel does not give it, what was recognised stays. Then formulas in lists that
 * should be values are looked for (`withConstants`). It writes nothing.
 */
export async function recogniseMarked<Found extends { readonly recognition: Recognition | null }>(
  workbook: ExcelWorkbook, snapshot: WorkbookSnapshot, { recognise, schemes, signal }: Asked<Found>,
): Promise<Result<{ snapshot: WorkbookSnapshot; found: Found }>> {
  for (let now = snapshot; ;) {
    const found = await runInSlices(recognise(now), signal);
    if (!found || signal?.aborted) return refuse('cancelled');
    const marked = await withMarks(workbook, now, found.recognition ? marksWanted(now, found.recognition, schemes) : []);
    if (!marked.ok) return marked;
    if (!marked.value) return withFormulas(workbook, now, found);
    now = marked.value;
  }
}

async function withFormulas<Found extends { readonly recognition: Recognition | null }>(workbook: ExcelWorkbook, now: WorkbookSnapshot, found: Found): Promise<Result<{ snapshot: WorkbookSnapshot; found: Found }>> {
  const snapshot = found.recognition ? await withConstants(workbook, now, found.recognition.layout) : ok(now);
  return snapshot.ok ? ok({ snapshot: snapshot.value, found }) : snapshot;
}

/** The snapshot with the marks that are wanted, looks before outline levels; null where none are, or none can be had. */
async function withMarks(workbook: ExcelWorkbook, snapshot: WorkbookSnapshot, wanted: readonly MarksWanted[]): Promise<Result<WorkbookSnapshot | null>> {
  if (wanted.length === 0) return ok(null);
  const looks = wanted.filter(({ kind }) => kind === 'look');
  return looks.length > 0 ? withLooks(workbook, snapshot, looks) : ok(await withOutline(workbook, snapshot, wanted));
}

async function withLooks(workbook: ExcelWorkbook, snapshot: WorkbookSnapshot, wanted: readonly MarksWanted[]): Promise<Result<WorkbookSnapshot>> {
  const read = await workbook.readLook(wanted.map(({ sheetId, column }) => {
    const sheet = snapshot.sheets.find(({ id }) => id === sheetId)!;
    return { sheetId, column, firstRow: sheet.top, rows: sheet.values.length };
  }));
  return read.ok ? ok(marked(snapshot, new Map(wanted.map(({ sheetId, column }, index) => [sheetId, { column, indent: read.value[index]!.indent, bold: read.value[index]!.bold }])))) : read;
}

async function withOutline(workbook: ExcelWorkbook, snapshot: WorkbookSnapshot, wanted: readonly MarksWanted[]): Promise<WorkbookSnapshot | null> {
  const file = await workbook.readFile();
  if (!file.ok) return null;
  // What reads the file comes when it is first needed.
  const { readRowLevels } = await import('#xlsx/readRowLevels');
  const sheets = wanted.flatMap(({ sheetId, column }) => snapshot.sheets.filter(({ id }) => id === sheetId).map((sheet) => ({ sheet, column })));
  const levels = await runInSlices(readRowLevels(file.value, sheets.map(({ sheet }) => sheet.name)));
  const marks = sheets.map(({ sheet, column }): [string, SheetMarks] => {
    const known = levels?.get(sheet.name);
    return [sheet.id, { column, outline: sheet.values.map((_, index) => known?.get(sheet.top + index) ?? 0) }];
  });
  return marked(snapshot, new Map(marks));
}

function marked(snapshot: WorkbookSnapshot, bySheet: ReadonlyMap<string, SheetMarks>): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet): SheetSnapshot => ({ ...sheet, ...(bySheet.has(sheet.id) && { marks: { ...sheet.marks, ...bySheet.get(sheet.id) } }) })) };
}
