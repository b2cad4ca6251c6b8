import type { Result } from '#core/values/Result';
import { ok } from '#core/values/Result';
import { broken } from '#core/values/kept/seal';
import { has, isCount, isText, isWhole, listOf, maybe } from '#core/values/kept/shape';
import { isScheme } from '#core/scheme/isScheme';
import type { SheetKind } from '../Layout';
import { LAYOUT_SORT, type StoredColumn, type StoredLayout, type StoredName, type StoredSheet } from './StoredLayout';

const KINDS: Readonly<Record<SheetKind, true>> = {
  plan: true, middelen: true, vlak: true, hsd: true, programmas: true, projecten: true, beleidsnotas: true, diensten: true, kostenplaatsen: true, budgetplaatsen: true, beleidsvelden: true,
};

/** Takes kept contents for a layout where they have its shape; a whole checksum says only that nobody broke them since. */
export function checkStored(content: unknown): Result<StoredLayout> {
  return isStored(content) ? ok(content) : broken(LAYOUT_SORT.id);
}

function isStored(content: unknown): content is StoredLayout {
  return has(content, { schemeId: isText, scheme: maybe(isScheme), sheets: listOf(isSheet), leftOut: listOf(isName) });
}

function isName(value: unknown): value is StoredName {
  return has(value, { id: isText, name: isText, table: maybe(isText) });
}

function isSheet(value: unknown): value is StoredSheet {
  return isName(value) && has(value, {
    kind: (kind) => typeof kind === 'string' && Object.hasOwn(KINDS, kind), headerRow: isCount, headerHeight: isCount, columns: listOf(isColumn),
    context: maybe(listOf((each) => has(each, { row: isWhole, column: isCount, field: isText, level: maybe(isText) }))),
    depths: maybe((each) => has(each, { by: isText, steps: listOf((step) => has(step, { depth: isCount, level: isText })) })),
  });
}

function isColumn(value: unknown): value is StoredColumn {
  return has(value, { header: isText, band: isText, meaning: (meaning) => meaning === null || isMeaning(meaning) });
}

function isMeaning(value: unknown): boolean {
  return has(value, { field: isText, level: maybe(isText), jaar: maybe(isCount), aard: maybe(isText), richting: maybe(isText), sectie: maybe(isText), scale: maybe(isCount), comma: maybe((comma) => comma === 'decimals' || comma === 'thousands'), segments: maybe(listOf((each) => each === null || isText(each))) });
}
