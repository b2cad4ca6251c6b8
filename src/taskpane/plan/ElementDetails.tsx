import { lazy, Suspense, type ReactElement } from 'react';
import type { Plan, PlanElement } from '#core/plan/Plan';
import { describeWhere, lineWhere } from '#core/rules/where';
import { usePane } from '../state/PaneContext';
import { useKept } from '../state/useKept';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { Icon } from '../ui/icons';
import type { TreeWish } from '../tree/TreeWish';
import { unitOf, type YearChoice } from './amountChoice';
import { levelName, nodeText } from './nodeText';
import { useNodeAmounts } from './useNodeAmounts';
import type { PlanOutline } from './usePlanTree';

export interface ElementDetailsProps {
  plan: Plan;
  outline: PlanOutline;
  /** -1 for a means line that hangs on nothing. */
  node: number;
  /** The means line that is selected in the sheet; -1 for none. */
  line: number;
  year: YearChoice;
  onClose: () => void;
  onWish: (wish: TreeWish) => void;
}

const WorkButtons = lazy(async () => ({ default: (await import('../tree/WorkButtons')).WorkButtons }));
const CardBody = lazy(async () => ({ default: (await import('../card/CardBody')).CardBody }));

/** The chosen row in full, at the foot: what the tree has no room for, and what can be changed. Folded, only its name stays. */
export function ElementDetails(props: ElementDetailsProps): ReactElement {
  const { words } = usePane();
  const [isOpen, setOpen] = useKept('plan.card', true);
  return (
    <section className={isOpen ? 'element-details is-open' : 'element-details'} aria-label={words.plan.details}>
      <CardHead {...props} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
      {isOpen ? <div className="element-body"><Body {...props} /></div> : null}
    </section>
  );
}

function Body({ plan, outline, node, line, year, onWish }: ElementDetailsProps): ReactElement {
  const element = plan.elements[outline.tree.nodes[node]?.element ?? -1];
  const sums = <Sums plan={plan} outline={outline} node={node} year={year} />;
  if (!element && line < 0) return sums;
  return (
    <>
      <Suspense fallback={null}><CardBody plan={plan} row={{ element: element?.index ?? -1, line }}>{sums}</CardBody></Suspense>
      {element ? <Actions plan={plan} element={element} outline={outline} node={node} onWish={onWish} /> : null}
    </>
  );
}

function Actions({ plan, element, outline, node, onWish }: Pick<ElementDetailsProps, 'plan' | 'outline' | 'node' | 'onWish'> & { element: PlanElement }): ReactElement {
  const { session, words } = usePane();
  return (
    <>
      <Suspense fallback={null}><WorkButtons plan={plan} element={element.index} onWish={onWish} /></Suspense>
      <div className="element-actions">
        <Button icon="go" onPress={() => { void session.goToElement(element.index); }}>{words.plan.goToRow}</Button>
        <SeeFindings outline={outline} node={node} code={element.code} />
      </div>
    </>
  );
}

interface CardHeadProps extends ElementDetailsProps { isOpen: boolean; onToggle: () => void }

function CardHead({ plan, outline, node, line, isOpen, onToggle, onClose }: CardHeadProps): ReactElement {
  const { language, words } = usePane();
  const { level, title } = headOf();
  return (
    <div className="element-head">
      <div className="element-name">
        <p className="element-level">{level}</p>
        <h2 title={title}>{title}</h2>
      </div>
      <button type="button" className="icon-button fold-button" aria-expanded={isOpen} aria-label={words.plan.foldDetails} title={words.plan.foldDetails} onClick={onToggle}><Icon name="chevronDown" /></button>
      <IconButton icon="close" label={words.plan.closeDetails} onPress={onClose} />
    </div>
  );

  function headOf(): { level: string; title: string } {
    const treeNode = outline.tree.nodes[node];
    const element = plan.elements[treeNode?.element ?? -1];
    if (!treeNode) {
      const { sheet, cell } = describeWhere(plan, lineWhere(plan, line, 'element'));
      return { level: `${sheet} ${cell}`, title: words.plan.groups.zonderActie };
    }
    const level = element ? [levelName(plan, element, language), element.code].filter(Boolean).join(' · ') : words.plan.details;
    return { level, title: nodeText(plan, treeNode, language, words.plan).title };
  }
}

function SeeFindings({ outline, node, code }: { outline: PlanOutline; node: number; code: string }): ReactElement | null {
  const { words, show } = usePane();
  const { errors, warnings, infos } = outline.counts;
  const findings = errors[node]! + warnings[node]! + infos[node]!;
  return findings > 0 ? <Button kind="quiet" onPress={() => show('controle', code)}>{words.plan.seeFindings(findings)}</Button> : null;
}

/** What hangs on it and below it, kind by kind, for the year chosen. */
function Sums({ plan, outline, node, year }: Pick<ElementDetailsProps, 'plan' | 'outline' | 'node' | 'year'>): ReactElement {
  const { words, format } = usePane();
  const sums = useNodeAmounts(plan, outline, node, year);
  return <dl className="facts">{sums.map(({ choice, amount }) => <div key={choice}><dt>{words.kinds[choice]}</dt><dd className="number">{format.exact(amount, unitOf(choice))}</dd></div>)}</dl>;
}
