import type { CodeColumn, Means } from '#core/plan/Plan';
import { AARDEN, RICHTINGEN } from '#core/values/aard';
import { SECTIES } from '#core/values/sectie';
import { codeKey } from '#core/values/code';
import { elementByCode } from './elementByCode';
import type { MeansForm, TextColumnForm } from './planForm';

/** Means lines as columns again; what stands in `form` has been checked by `findBreach`. */
export function unpackMeans(form: MeansForm, byKey: ReadonlyMap<string, readonly number[]>): Means {
  const elementCode = unpackColumn(form.element);
  const elementOfCode = elementCode.keys.map((key) => elementByCode(byKey, key));
  const own = form.elementIndex;
  return {
    count: form.count,
    element: Int32Array.from(elementCode.ids, (id, line) => (own && own[line]! >= 0 ? own[line]! : elementOfCode[id]!)),
    elementCode,
    kostenplaats: unpackColumn(form.kostenplaats),
    budgetplaats: unpackColumn(form.budgetplaats),
    aard: unpackKinds(form.aard, AARDEN),
    richting: unpackKinds(form.richting, RICHTINGEN),
    sectie: form.sectie ? unpackKinds(form.sectie, ['', ...SECTIES]) : new Uint8Array(form.count),
    amounts: Float64Array.from(form.amounts),
    rekening: unpackExtra(form.rekening),
    beleidsveld: unpackExtra(form.beleidsveld),
    sleutel: unpackExtra(form.sleutel),
    afschrijvingstermijn: Uint8Array.from(form.afschrijvingstermijn),
    sheet: Uint16Array.from(form.sheet),
    row: Int32Array.from(form.row),
  };
}

function unpackExtra(form: TextColumnForm | undefined): CodeColumn | null {
  return form ? unpackColumn(form) : null;
}

function unpackColumn({ values, ids }: TextColumnForm): CodeColumn {
  return { ids: Int32Array.from(ids), values, keys: values.map(codeKey) };
}

/** By name and not by number, so that the order of the kinds may change without a new contract. */
function unpackKinds({ values, ids }: TextColumnForm, kinds: readonly string[]): Uint8Array {
  const ours = values.map((value) => kinds.indexOf(value));
  return Uint8Array.from(ids, (id) => ours[id]!);
}
