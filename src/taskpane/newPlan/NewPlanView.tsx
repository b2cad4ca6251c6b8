import { useMemo, useState, type ReactElement } from 'react';
import { templateFor } from '#core/layout/template/templateFor';
import { gent2020 } from '#core/scheme/gent2020';
import type { Scheme } from '#core/scheme/Scheme';
import { SCHEMES } from '#core/scheme/schemes';
import { entriesIn } from '#core/plan/entriesIn';
import type { Plan } from '#core/plan/Plan';
import { LIST_KINDS, newPlanContent, type ListKind, type NewPlanWishes } from '#core/write/newPlanContent';
import { usePane } from '../state/PaneContext';
import { Button } from '../ui/Button';
import { Check } from '../ui/Check';
import { Choice } from '../ui/Choice';
import { TextLine } from '../ui/TextLine';
import { WORDS, type NewPlanWords } from './words';
import './newPlan.css';

/** A plan of more years than this is a slip of the hand. */
const MOST_YEARS = 12;

/** "Nieuw plan": what is asked before a new workbook opens. */
export function NewPlanView(): ReactElement {
  const { session, state, language } = usePane();
  const words = WORDS[language];
  const [wishes, wish] = useState<Wishes>(() => firstWishes(state.plan));
  const change = (part: Partial<Wishes>): void => wish({ ...wishes, ...part });
  const isRight = wishes.to >= wishes.from && wishes.to - wishes.from < MOST_YEARS;
  return (
    <div className="new-plan">
      <h2 id="nieuw-title">{words.title}</h2>
      <p>{words.intro}</p>
      <TextLine isName label={words.name} value={wishes.title} maxLength={100} onChange={(title) => change({ title })} />
      <Choice label={words.scheme} isLabelShown value={wishes.schemeId} options={schemesFor(state.plan).map(({ id, name }) => ({ value: id, text: name }))} onChange={(schemeId) => change({ schemeId })} />
      <p className="soft">{words.levels(levelsOf(wishes.schemeId, state.plan, language))}</p>
      <fieldset className="new-plan-period">
        <legend>{words.period}</legend>
        <YearChoice label={words.from} value={wishes.from} onChange={(from) => change({ from })} />
        <YearChoice label={words.to} value={wishes.to} onChange={(to) => change({ to })} />
      </fieldset>
      {isRight ? null : <p className="new-plan-wrong" role="alert">{words.badPeriod}</p>}
      <Departement plan={state.plan} value={wishes.departement} words={words} onChange={(departement) => change({ departement })} />
      <Lists plan={state.plan} wishes={asked(wishes)} words={words} onChange={(lists) => change({ lists })} />
      <Button kind="primary" isWide isDisabled={!isRight || state.busy !== null} onPress={() => { void session.newPlan(asked(wishes)); }}>{words.make}</Button>
    </div>
  );
}

/** The product's own schemes, and the one that the open workbook is read with. */
function schemesFor(plan: Plan | null): readonly Scheme[] {
  return plan && !SCHEMES.some(({ id }) => id === plan.scheme.id) ? [...SCHEMES, plan.scheme] : SCHEMES;
}

function levelsOf(schemeId: string, plan: Plan | null, language: 'nl' | 'en'): string {
  const levels = schemesFor(plan).find(({ id }) => id === schemeId)?.levels ?? [];
  return levels.filter(({ isListed }) => !isListed).map(({ words }) => words[language].one).join(' · ');
}

interface Wishes { readonly title: string; readonly schemeId: string; readonly from: number; readonly to: number; readonly departement: string; readonly lists: readonly ListKind[] }

/** As the plan that is open, else the legislature that runs from next year. */
function firstWishes(plan: Plan | null): Wishes {
  const from = plan?.years[0] ?? new Date().getFullYear() + 1;
  return { title: '', schemeId: plan?.scheme.id ?? gent2020.id, from, to: plan?.years.at(-1) ?? from + 5, departement: '', lists: LIST_KINDS };
}

function asked({ title, schemeId, from, to, departement, lists }: Wishes): NewPlanWishes {
  const count = Math.max(1, Math.min(MOST_YEARS, to - from + 1));
  return { title: title.trim() || `Meerjarenplan ${from}-${to}`, schemeId, years: Array.from({ length: count }, (_, i) => from + i), departement, lists };
}

function YearChoice({ label, value, onChange }: { label: string; value: number; onChange: (year: number) => void }): ReactElement {
  const now = new Date().getFullYear();
  const first = Math.min(value, now - 5);
  const options = Array.from({ length: Math.max(value, now + 15) - first + 1 }, (_, i) => ({ value: String(first + i), text: String(first + i) }));
  return <Choice label={label} isLabelShown value={String(value)} options={options} onChange={(year) => onChange(Number(year))} />;
}

interface DepartementProps { plan: Plan | null; value: string; words: NewPlanWords; onChange: (departement: string) => void }

const OTHER = '\u0000';

/** One of the workbook's own, all of them, or another that is typed. */
function Departement({ plan, value, words, onChange }: DepartementProps): ReactElement {
  const [isOther, setOther] = useState(false);
  const known = useMemo(() => (plan ? entriesIn(plan.lists.departementen) : []).map(({ title, code }) => title || code), [plan]);
  const options = [{ value: '', text: words.allDepartementen }, ...known.map((name) => ({ value: name, text: name })), { value: OTHER, text: words.other }];
  const choose = (next: string): void => {
    setOther(next === OTHER);
    onChange(next === OTHER ? '' : next);
  };
  return (
    <>
      <Choice label={words.departement} isLabelShown value={isOther ? OTHER : value} options={options} onChange={choose} />
      {isOther ? <TextLine isName label={words.other} value={value} maxLength={100} onChange={onChange} /> : null}
    </>
  );
}

interface ListsProps { plan: Plan | null; wishes: NewPlanWishes; words: NewPlanWords; onChange: (lists: readonly ListKind[]) => void }

/** Each list of the open workbook with how many rows would go along. */
function Lists({ plan, wishes, words, onChange }: ListsProps): ReactElement {
  const { format } = usePane();
  const { departement, schemeId, lists } = wishes;
  const counts = useMemo(() => {
    const { sheets } = newPlanContent(plan, { ...wishes, lists: LIST_KINDS });
    const scheme = schemesFor(plan).find(({ id }) => id === schemeId) ?? gent2020;
    return LIST_KINDS.filter((kind) => templateFor(scheme).sheets.some((sheet) => sheet.kind === kind)).map((kind) => ({ kind, count: plan ? sheets[kind]?.length ?? 0 : 0 })).filter(({ count }) => count > 0);
  }, [plan, departement, schemeId]);
  return (
    <fieldset className="new-plan-lists">
      <legend>{words.lists}</legend>
      {counts.length === 0 ? <p className="soft">{words.noLists}</p> : null}
      {counts.map(({ kind, count }) => (
        <Check key={kind} label={words.count(words.kinds[kind], format.count(count))} isOn={lists.includes(kind)}
          onChange={(isOn) => onChange(isOn ? [...lists, kind] : lists.filter((each) => each !== kind))} />
      ))}
    </fieldset>
  );
}
