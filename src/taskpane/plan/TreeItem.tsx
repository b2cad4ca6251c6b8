import { lazy, memo, Suspense, useEffect, useRef, type CSSProperties, type DragEvent, type ReactElement } from 'react';
import type { Plan } from '#core/plan/Plan';
import type { Unit } from '../format/Format';
import { usePane } from '../state/PaneContext';
import { FindingMarks } from '../ui/FindingMarks';
import { Icon } from '../ui/icons';
import { nodeText } from './nodeText';
import type { TreeNode } from './planTree';
import type { PlanOutline } from './usePlanTree';
import type { RowDrag } from './useRowDrag';
import type { TreeRow } from './visibleRows';

const TitleInput = lazy(async () => ({ default: (await import('../tree/TitleInput')).TitleInput }));

/** Two lines: large enough for a finger, and the title has the whole width of a narrow pane. */
export const TREE_ROW_HEIGHT = 46;

export interface TreeItemProps {
  plan: Plan;
  outline: PlanOutline;
  row: TreeRow;
  unit: Unit;
  style: CSSProperties;
  isCurrent: boolean;
  isChosen: boolean;
  takesFocus: boolean;
  isRenamed: boolean;
  drag: RowDrag | null;
  onWorked: () => void;
  onOpen: (node: number) => void;
  onFold: (node: number, isOpen: boolean) => void;
}

export const TreeItem = memo(function TreeItem(props: TreeItemProps): ReactElement {
  const { plan, outline, row, style, isCurrent, isChosen, takesFocus, onOpen, onFold } = props;
  const item = useRef<HTMLDivElement>(null);
  useEffect(() => { if (takesFocus) item.current?.focus({ preventScroll: true }); }, [takesFocus]);
  const shown = useShownRow(props);
  const { element } = outline.tree.nodes[row.node]!;
  return (
    <div ref={item} role="treeitem" className={classOf(props, outline.tree.nodes[row.node]!)} style={{ ...style, height: TREE_ROW_HEIGHT }} tabIndex={isCurrent ? 0 : -1}
      aria-level={row.depth} aria-posinset={row.position} aria-setsize={row.setSize} aria-selected={isChosen} {...(row.isExpanded === null ? {} : { 'aria-expanded': row.isExpanded })}
      onClick={() => onOpen(row.node)} {...dragOf(props, element)}>
      <Twisty isExpanded={row.isExpanded} onFold={(isOpen) => onFold(row.node, isOpen)} />
      <span className="tree-lines">
        {props.isRenamed ? <Suspense fallback={null}><TitleInput plan={plan} element={element} onClose={props.onWorked} /></Suspense> : <span className="tree-title" title={shown.title}>{shown.title}</span>}
        <span className="tree-under">
          {shown.level ? <span className="tree-level">{shown.level}</span> : null}
          <span className="tree-code">{shown.code}</span>
          <FindingMarks errors={shown.errors} warnings={shown.warnings} />
          <span className="only-read">{shown.findings}</span>
          <Amount text={shown.amount} isZero={shown.isZero} />
        </span>
      </span>
    </div>
  );
});

/** A row that stands in the sheets can be dragged; each may be where it is dropped. */
function dragOf({ plan, drag, isRenamed, outline }: TreeItemProps, element: number) {
  const own = plan.elements[element];
  if (!own || !drag || outline.tree.strand !== 'verticaal') return {};
  return {
    draggable: !own.isListed && !isRenamed,
    onDragStart: (event: DragEvent) => drag.start(element, event), onDragOver: (event: DragEvent) => drag.hover(element, event),
    onDrop: (event: DragEvent) => drag.drop(element, event), onDragEnd: drag.end,
  };
}

/** Nothing is drawn as a dash, so that the eye skips it; it is read as the amount that it is. */
function Amount({ text, isZero }: { text: string; isZero: boolean }): ReactElement {
  if (!isZero) return <span className="tree-amount">{text}</span>;
  return <span className="tree-amount is-zero"><span aria-hidden="true">–</span><span className="only-read">{text}</span></span>;
}

/** Not a button of its own: the keyboard folds by arrows, and the row says whether it is open. */
function Twisty({ isExpanded, onFold }: { isExpanded: boolean | null; onFold: (isOpen: boolean) => void }): ReactElement {
  if (isExpanded === null) return <span className="twisty" aria-hidden="true" />;
  return (
    <span className={isExpanded ? 'twisty is-open' : 'twisty'} aria-hidden="true" onClick={(event) => {
      event.stopPropagation();
      onFold(!isExpanded);
    }}>
      <Icon name="chevron" size={14} />
    </span>
  );
}

/** What a row says; its findings also in words, for who does not see the marks. */
function useShownRow({ plan, outline, row, unit }: TreeItemProps) {
  const { language, words, format } = usePane();
  const text = nodeText(plan, outline.tree.nodes[row.node]!, language, words.plan);
  const sum = outline.sums.byNode[row.node] ?? 0;
  const errors = outline.counts.errors[row.node] ?? 0;
  const warnings = outline.counts.warnings[row.node] ?? 0;
  const findings = [errors > 0 ? words.head.errors(errors) : '', warnings > 0 ? words.head.warnings(warnings) : ''].filter(Boolean).join(', ');
  return { ...text, amount: format.amount(sum, unit), isZero: sum === 0, errors, warnings, findings };
}

function dropClass(drag: RowDrag | null, element: number): string {
  const over = drag?.over;
  if (!over || over.element !== element) return '';
  return over.isBefore ? 'is-drop-before' : 'is-drop-into';
}

function classOf({ row, isChosen, drag }: TreeItemProps, { depth, element }: TreeNode): string {
  const names = ['tree-item', `depth-${Math.min(depth, 6)}`, isChosen && 'is-chosen', row.isContext && 'is-context', element < 0 && 'is-group', dropClass(drag, element)];
  return names.filter(Boolean).join(' ');
}
