import { readKeptFile, writeKeptFile } from '#core/values/kept/keptFile';
import { readFirstKept, writeKeptXml } from '#core/values/kept/keptXml';
import type { Result } from '#core/values/Result';
import type { WorkbookSnapshot } from '../Snapshot';
import { checkStored } from './checkStored';
import { LAYOUT_SORT, type StoredLayout } from './StoredLayout';

/** The layout that is kept in a workbook; null where there is none, a refusal where it is broken or newer. */
export function layoutIn({ parts }: WorkbookSnapshot): Result<StoredLayout> | null {
  const kept = readFirstKept(LAYOUT_SORT, parts?.get(LAYOUT_SORT.namespace) ?? []);
  return kept && (kept.ok ? checkStored(kept.value) : kept);
}

/** The text of the part that keeps a layout in a workbook. */
export function layoutPart(stored: StoredLayout): Result<string> {
  return writeKeptXml(LAYOUT_SORT, stored);
}

/** A layout as a file for a colleague, and back. */
export function layoutFile(stored: StoredLayout): string {
  return writeKeptFile(LAYOUT_SORT, stored);
}

export function layoutFromFile(text: string): Result<StoredLayout> {
  const content = readKeptFile(LAYOUT_SORT, text);
  return content.ok ? checkStored(content.value) : content;
}
