import { useMemo, type ReactElement, type ReactNode } from 'react';
import type { ChosenRow, RowCard } from '#core/live/rowCard';
import type { Plan, PlanElement } from '#core/plan/Plan';
import { usePane } from '../state/PaneContext';
import { STRUCTURE_WAY } from '../state/structureWay';
import { Button } from '../ui/Button';
import { elementFields } from './cardFields';
import { CardFindings } from './CardFindings';
import { FieldButton } from './FieldButton';
import { FieldInput } from './FieldInput';
import { Lines, SelectedLine } from './Lines';
import { useCardWords } from './useCardWords';
import { Way } from './Way';
import './card.css';

/** What is told and changed of one row: its place in both strands, its findings, its fields, its means. `children` are its sums. */
export function CardBody({ plan, row: { element, line }, children }: { plan: Plan; row: ChosenRow; children: ReactNode }): ReactElement | null {
  const { session, state } = usePane();
  const words = useCardWords();
  // The revision tells of changes inside one and the same plan.
  const card = useMemo(() => session.card({ element, line }), [session, plan, element, line, state.revision]);
  if (!card) return null;
  const own = plan.elements[element];
  return (
    <>
      <Way card={card} />
      {card.findings.length > 0 ? <section aria-label={words.findings(card.findings.length)}><CardFindings key={`${element} ${line}`} plan={plan} findings={card.findings} /></section> : null}
      {line >= 0 ? <SelectedLine plan={plan} line={line} /> : null}
      {own ? children : null}
      {own ? <ElementFields plan={plan} element={own} /> : null}
      {own ? <Means plan={plan} element={own} card={card} /> : null}
    </>
  );
}

/** Of an objective it isn't told that it has no means of its own: what hangs below it is what it has. */
function Means({ plan, element: { index, level }, card }: { plan: Plan; element: PlanElement; card: RowCard }): ReactElement | null {
  const words = useCardWords();
  const title = words.lines(card.lines.length);
  const carriesMeans = plan.scheme.levels.some((each) => each.id === level && each.carriesMeans);
  if (card.lines.length === 0 && !carriesMeans) return null;
  return <section aria-label={title}><h3 className="card-title">{title}</h3><Lines key={index} plan={plan} card={card} /></section>;
}

function ElementFields({ plan, element }: { plan: Plan; element: PlanElement }): ReactElement {
  const { session, state } = usePane();
  const words = useCardWords();
  const { chosen, typed, flat } = useMemo(() => elementFields(plan, element, (cell) => session.cell(cell)), [session, plan, element, state.revision]);
  return (
    <section className="card-fields" aria-label={words.fields}>
      {flat ? <p className="field-refusal">{words.flatList(plan.sheets[element.sheet]?.name ?? '')}</p> : null}
      {chosen.map((field) => <FieldButton key={field.field} plan={plan} field={field} name={element.code} />)}
      {typed.map((field) => <FieldInput key={field.field} plan={plan} field={field} name={element.code} />)}
      {flat || [...chosen, ...typed].some(({ refusal }) => refusal) ? <StructureFirst isFlat={flat} /> : null}
    </section>
  );
}

/** The way to a sheet on which these fields have their place: a flat list becomes one in the template, any other sheet gets its columns. */
function StructureFirst({ isFlat }: { isFlat: boolean }): ReactElement {
  const { show, kept } = usePane();
  const words = useCardWords();
  const open = (): void => {
    kept.set(STRUCTURE_WAY, isFlat ? 'beside' : 'place');
    show('structuur');
  };
  return <div className="structure-first"><Button onPress={open}>{words.structureFirst}</Button></div>;
}
