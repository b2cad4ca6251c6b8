import { useMemo, type ReactElement } from 'react';
import type { Plan } from '#core/plan/Plan';
import { usePane } from '../state/PaneContext';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { choicesFor, kindsInPlan, unitOf, type AmountChoice, type YearChoice } from './amountChoice';
import { levelName, nodeText } from './nodeText';
import { rollUpAmounts } from './rollUp';
import type { PlanOutline } from './usePlanTree';

export interface ElementDetailsProps {
  plan: Plan;
  outline: PlanOutline;
  node: number;
  year: YearChoice;
  onClose: () => void;
}

/** The chosen element in full, at the foot: what the row has no room for. */
export function ElementDetails({ plan, outline, node, year, onClose }: ElementDetailsProps): ReactElement {
  const { session, language, words, show } = usePane();
  const treeNode = outline.tree.nodes[node]!;
  const element = plan.elements[treeNode.element];
  const text = nodeText(plan, treeNode, language, words.plan);
  const { errors, warnings, infos } = outline.counts;
  const findings = errors[node]! + warnings[node]! + infos[node]!;
  return (
    <section className="element-details" aria-label={words.plan.details}>
      <div className="element-head">
        <div>
          <p className="element-level">{element ? [levelName(plan, element, language), element.code].filter(Boolean).join(' · ') : words.plan.details}</p>
          <h2>{text.title}</h2>
        </div>
        <IconButton icon="close" label={words.plan.closeDetails} onPress={onClose} />
      </div>
      <dl className="facts">{element ? <Facts plan={plan} element={element.index} departement={outline.departementen[element.index] ?? ''} /> : null}
        <SubtreeAmounts plan={plan} outline={outline} node={node} year={year} />
      </dl>
      <div className="element-actions">
        {element ? <Button icon="go" onPress={() => { void session.goToElement(element.index); }}>{words.plan.goToRow}</Button> : null}
        {findings > 0 && element ? <Button kind="quiet" onPress={() => show('controle', element.code)}>{words.plan.seeFindings(findings)}</Button> : null}
      </div>
    </section>
  );
}

function Facts({ plan, element, departement }: { plan: Plan; element: number; departement: string }): ReactElement {
  const { words } = usePane();
  const { dienst, owner, from, to } = plan.elements[element]!;
  const period = [...new Set([from, to])].filter((year) => year !== null).join('–');
  const facts = [[words.plan.departementLabel, departement], [words.plan.dienstLabel, dienst], [words.plan.ownerLabel, owner], [words.plan.periodLabel, period]] as const;
  return <>{facts.map(([name, value]) => (value ? <div key={name}><dt>{name}</dt><dd>{value}</dd></div> : null))}</>;
}

/** What hangs on it and below it, kind by kind, for the year chosen. */
function SubtreeAmounts({ plan, outline, node, year }: Pick<ElementDetailsProps, 'plan' | 'outline' | 'node' | 'year'>): ReactElement {
  const { words, format } = usePane();
  const sums = useMemo(() => partsOf(plan).map((choice) => ({ choice, byNode: rollUpAmounts(plan, outline.tree, choice, year).byNode })), [plan, outline.tree, year]);
  return (
    <>
      {sums.map(({ choice, byNode }) => (byNode[node] ? (
        <div key={choice}><dt>{words.kinds[choice]}</dt><dd className="number">{format.exact(byNode[node], unitOf(choice))}</dd></div>
      ) : null))}
    </>
  );
}

/** The kinds apart, without the sums of kinds. */
function partsOf(plan: Plan): AmountChoice[] {
  const kinds = kindsInPlan(plan);
  const parts = choicesFor(kinds).filter((choice) => choice !== 'uitgaven' && choice !== 'ontvangsten');
  return parts.length > 0 ? parts : ['uitgaven'];
}
