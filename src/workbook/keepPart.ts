import type { Result } from '#core/values/Result';
import { ok, refuse } from '#core/values/Result';
import type { ExcelQueue } from '#workbook/runExcel';
import { HALF_WRITTEN } from '#workbook/refusals';

/** The custom XML parts of one namespace: none, one, or more where another program put them there. */
export type PartTexts = readonly string[];

export interface KeptPart { readonly before: PartTexts; readonly after: PartTexts }

/**
 * Writes the one custom XML part of a namespace, invisible to people and saved with the workbook; no text takes it away.
 * Gives what stood before and what stands now, as Excel tells it, so that it can be taken back. Excel forgets its own
 * undo list by this: only on a person's word.
 * @param expected what must still stand there; else the refusal `part-changed`, and nothing is written.
 */
export async function keepPart(queue: ExcelQueue, namespace: string, wanted: PartTexts, expected?: PartTexts): Promise<Result<KeptPart>> {
  const kept = await queue.write(async (context) => {
    const parts = await loadParts(context, namespace);
    const before = parts.map(({ xml }) => xml);
    if (expected && !isSame(before, expected)) return null;
    try {
      return { before, after: await replaceParts(context, parts, wanted) };
    } catch (error) {
      await putBack(context, namespace, before, 3);
      throw error;
    }
  });
  if (!kept.ok) return kept;
  return kept.value ? ok(kept.value) : refuse('part-changed');
}

/** Gives the texts as they then stand: Excel may write XML in its own way. What is new goes before what is taken away. */
async function replaceParts(context: Excel.RequestContext, parts: readonly LoadedPart[], wanted: PartTexts): Promise<PartTexts> {
  const { customXmlParts } = context.workbook;
  const texts = wanted.map((xml, index) => {
    const part = parts[index]?.part;
    part?.setXml(xml);
    return (part ?? customXmlParts.add(xml)).getXml();
  });
  for (const { part } of parts.slice(wanted.length)) part.delete();
  await context.sync();
  return texts.map(({ value }) => value);
}

async function putBack(context: Excel.RequestContext, namespace: string, before: PartTexts, tries: number): Promise<void> {
  try {
    const now = await loadParts(context, namespace);
    if (!isSame(now.map(({ xml }) => xml), before)) await replaceParts(context, now, before);
  } catch (error) {
    if (tries > 1) return putBack(context, namespace, before, tries - 1);
    throw Object.assign(new Error('half written'), { code: HALF_WRITTEN, cause: error });
  }
}

interface LoadedPart { readonly part: Excel.CustomXmlPart; readonly xml: string }

async function loadParts(context: Excel.RequestContext, namespace: string): Promise<LoadedPart[]> {
  const listed = listParts(context, namespace);
  await context.sync();
  const texts = loadTexts(context, idsOf(listed));
  await context.sync();
  return texts.map(({ part, xml }) => ({ part, xml: xml.value }));
}

/** Asks for the parts of a namespace; after the next sync `idsOf` has them. */
export function listParts(context: Excel.RequestContext, namespace: string): Excel.CustomXmlPartScopedCollection {
  const listed = context.workbook.customXmlParts.getByNamespace(namespace);
  listed.load('items/id');
  return listed;
}

export function idsOf(listed: Excel.CustomXmlPartScopedCollection): string[] {
  return listed.items.map(({ id }) => id);
}

/** Asks for the texts of these parts, answered by the next sync. */
export function loadTexts(context: Excel.RequestContext, ids: readonly string[]): { readonly part: Excel.CustomXmlPart; readonly xml: OfficeExtension.ClientResult<string> }[] {
  return ids.map((id) => {
    const part = context.workbook.customXmlParts.getItem(id);
    return { part, xml: part.getXml() };
  });
}

function isSame(one: PartTexts, other: PartTexts): boolean {
  return one.length === other.length && one.every((xml, index) => xml === other[index]);
}
