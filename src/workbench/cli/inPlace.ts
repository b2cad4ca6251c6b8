import type { Scheme } from '#core/scheme/Scheme';
import { USUAL_PARTS } from '#core/write/structure/StructureParts';
import type { StructureRow } from '#core/write/structure/StructurePreview';
import { structureText } from '#core/write/structure/structureText';
import { structureOf } from '#actions/previewStructure';
import { writeXlsx } from '#xlsx/writeXlsx';
import { lossLines, refuseLoss } from '#workbench/cli/refuseLoss';
import { withFile } from '#workbench/cli/openFile';
import { refusalText } from '#workbench/cli/refusalText';
import { Misuse } from '#workbench/cli/Verb';
import { writeOut } from '#workbench/cli/writeOut';

export interface InPlaceOptions { readonly schemes?: readonly Scheme[] | undefined; readonly isForced: boolean; readonly isStyled: boolean }

/**
 * Writes a copy of a workbook to which what its sheets lack was added: the pane's own action, in the headless host. What
 * can't be kept in the copy is named, and without force nothing is written. Gives what is to be said.
 */
export function inPlace(file: string, out: string, { schemes, isForced, isStyled }: InPlaceOptions): Promise<string> {
  return withFile(file, schemes, async ({ book, headless, workbook, read }) => {
    if (!isForced) refuseLoss(file, out, book.notKept);
    const made = await structureOf(workbook, read, { ...USUAL_PARTS, stijlen: isStyled });
    const written = made.ok ? await workbook.applyChange(made.value.change) : made;
    if (!written.ok || !made.ok) throw new Misuse(`${file}: ${refusalText(written.ok ? { code: 'nothing-read', data: {} } : written.refusal)}; nothing was written`);
    await writeOut(out, await writeXlsx(headless.toBook()));
    return [`${out}: ${file}, aangevuld`, ...made.value.rows.map(lineOf), ...lossLines(book.notKept), ''].join('\n');
  });
}

function lineOf(row: StructureRow): string {
  return `  ${row.sheet}: ${structureText(row, 'nl')}`;
}
