import { useMemo, useState } from 'react';
import type { Choices } from '#actions/offerChoices';
import type { Edit } from '#core/edits/Edit';
import type { Choice } from '#core/plan/choicesFor';
import type { Plan } from '#core/plan/Plan';
import { codeKey } from '#core/values/code';
import type { Refusal } from '#core/values/Result';
import { usePane } from '../state/PaneContext';
import type { CardField } from './cardFields';
import { useCardWords } from './useCardWords';
import { useChoices } from './useChoices';
import { editOfField, writeField } from './writeField';

/** Shown at once; more is a reason to type on. */
const MOST = 50;

export interface Picker {
  readonly query: string;
  ask(query: string): void;
  /** What was found, null while the list is being made ready; and whether that is all there is. */
  readonly found: readonly Choice[] | null;
  readonly isAll: boolean;
  readonly isListEmpty: boolean;
  /** Place of the choice that is lit; -1 for none. */
  readonly active: number;
  light(place: number): void;
  /** What Enter would write; null where nothing is lit, or where it stands already. */
  readonly edit: Edit | null;
  /** Whether what is lit is what the cell holds. */
  readonly isSame: boolean;
  readonly refusal: Refusal | null;
  write(code: string): void;
}

/** A search in the list of a field, with one choice lit, which is written on a person's word. */
export function usePicker(plan: Plan, field: CardField, name: string, onClose: () => void): Picker {
  const { session, state } = usePane();
  const words = useCardWords();
  const choices = useChoices(field.choice!);
  const [query, setQuery] = useState('');
  const [wish, setWish] = useState(-1);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { found, isAll } = useMemo(() => findIn(choices, query, field.beside ?? ''), [choices, query, field.beside]);
  const held = codeKey(String(field.value));
  const active = wish >= 0 ? wish : firstLit(found ?? [], held, query);
  const { edit, isSame } = whatEnterDoes(plan, field, found?.[active]);

  async function put(code: string): Promise<void> {
    if (codeKey(code) === held) return onClose();
    const refused = await writeField(session, words.changed(`${name} ${words.names[field.field]}`.trim(), code), editOfField(plan, field, code));
    if (refused) setRefusal(refused);
    else onClose();
  }
  return {
    query, found, isAll, active, isSame, refusal, isListEmpty: choices?.entries.length === 0,
    edit,
    ask: (next) => { setQuery(next); setWish(-1); setRefusal(null); },
    light: setWish,
    write: (code) => { if (state.busy === null) void put(code); },
  };
}

function whatEnterDoes(plan: Plan, field: CardField, lit: Choice | undefined): Pick<Picker, 'edit' | 'isSame'> {
  if (!lit) return { edit: null, isSame: false };
  if (codeKey(lit.code) === codeKey(String(field.value))) return { edit: null, isSame: true };
  const edit = editOfField(plan, field, lit.code);
  return { edit: edit.ok ? edit.value : null, isSame: false };
}

/** Before anything is typed, what goes with the rest of the row comes first: the budgetplaatsen of its kostenplaats. */
function findIn(choices: Choices | null, query: string, beside: string): { readonly found: readonly Choice[] | null; readonly isAll: boolean } {
  if (!choices) return { found: null, isAll: true };
  const { hits, isAll } = choices.search.find(query, MOST);
  const first = query === '' && beside !== '' ? choices.search.find(beside, MOST).hits : [];
  return { found: [...new Set([...first, ...hits])].slice(0, MOST).map((hit) => choices.entries[hit]!), isAll };
}

/** Before anything is typed, what the cell holds is lit; afterwards the first that was found. */
function firstLit(found: readonly Choice[], held: string, query: string): number {
  const at = query === '' ? found.findIndex(({ code }) => codeKey(code) === held) : -1;
  return at >= 0 ? at : Math.min(0, found.length - 1);
}
