import type { ListEntry, Lists, MasterList } from '#core/plan/Plan';
import { codeKey } from '#core/values/code';
import type { ListsForm } from './planForm';

/** The master lists again, with what was empty filled in and each entry findable by its key. */
export function unpackLists(form: ListsForm, years: number): Lists {
  return {
    beleidsnotas: unpackList(form.beleidsnotas, {}),
    departementen: unpackList(form.departementen, {}),
    diensten: unpackList(form.diensten, { departement: '', capaciteit: new Array<null>(years).fill(null) }),
    kostenplaatsen: unpackList(form.kostenplaatsen, { dienst: '', from: null, to: null }),
    budgetplaatsen: unpackList(form.budgetplaatsen, { kostenplaats: '', aard: '', rekening: '', beleidsveld: '' }),
    beleidsvelden: unpackList(form.beleidsvelden ?? ABSENT, { departement: '' }),
    programmas: unpackList(form.programmas ?? ABSENT, { decision: '', college: NONE, stuurdepartementen: NONE, regisseur: '' }),
  };
}

const NONE: readonly string[] = [];
/** A list of which an older add-in knew nothing. */
const ABSENT = { isPresent: false, entries: [] };

/** What every entry holds as it travels. */
interface EntryForm { readonly sheet: number; readonly row: number; readonly code?: string; readonly title?: string }

function unpackList<Form extends EntryForm, Empty extends object>({ isPresent, entries }: { isPresent: boolean; entries: readonly Form[] }, empty: Empty) {
  const full = entries.map((entry) => ({ code: '', title: '', ...empty, ...entry, key: codeKey(entry.code ?? '') }));
  const byKey = new Map<string, number>();
  full.forEach(({ key }, i) => {
    if (key !== '' && !byKey.has(key)) byKey.set(key, i);
  });
  return { isPresent, entries: full, byKey } satisfies MasterList<ListEntry>;
}
