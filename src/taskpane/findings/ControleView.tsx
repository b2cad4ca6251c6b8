import { lazy, Suspense, useMemo, useState, type ReactElement } from 'react';
import type { Plan } from '#core/plan/Plan';
import { offerFixes } from '#core/rules/offerFixes';
import { usePane } from '../state/PaneContext';
import { useKept } from '../state/useKept';
import { Icon } from '../ui/icons';
import { filterFindings, isFilteringFindings, NO_FINDING_FILTER, type FindingFilter } from './findingFilter';
import { findingItems } from './findingItems';
import { FindingList } from './FindingList';
import { findingRows, groupFindings } from './findingRows';
import { safeEdits, type SafeEdits } from './safeEdits';
import { FindingTools } from './FindingTools';
import { FixAllSheet } from './FixAllSheet';
import { ReadingRemarks } from './ReadingRemarks';

export function ControleView(): ReactElement | null {
  const { state } = usePane();
  return state.plan ? <ControleOf plan={state.plan} /> : null;
}

const NOTHING_CLOSED: ReadonlySet<string> = new Set();

function ControleOf({ plan }: { plan: Plan }): ReactElement {
  const { state, language, words } = usePane();
  const [filter, setFilter] = useKept<FindingFilter>('controle.filter', NO_FINDING_FILTER);
  const [search, setSearch] = useKept('controle.search', '');
  const [closed, setClosed] = useKept<ReadonlySet<string>>('controle.closed', NOTHING_CLOSED);
  const [fixing, setFixing] = useState<readonly SafeEdits[]>([]);
  const items = useMemo(() => findingItems(plan, state.findings, language), [plan, state.findings, language]);
  const shown = useMemo(() => filterFindings(items, filter, search), [items, filter, search]);
  // Codes for rows that are mended together all differ.
  const fixesOf = useMemo(() => offerFixes(plan, shown.map(({ finding }) => finding)), [plan, shown]);
  const rows = useMemo(() => findingRows(groupFindings(shown, fixesOf), closed), [shown, fixesOf, closed]);
  const safe = useMemo(() => safeEdits(shown.map(({ finding }) => finding), fixesOf), [shown, fixesOf]);
  if (items.length === 0) return <><ReadingRemarks /><NoFindings /><Standing plan={plan} /></>;

  function toggleGroup(key: string): void {
    const next = new Set(closed);
    if (!next.delete(key)) next.add(key);
    setClosed(next);
  }
  function clear(): void {
    setFilter(NO_FINDING_FILTER);
    setSearch('');
  }
  return (
    <>
      <FindingTools items={items} filter={filter} onFilter={setFilter} search={search} onSearch={setSearch}
        shown={isFilteringFindings(filter, search) ? shown.length : -1} onClear={clear} onFixSafe={() => setFixing(safe)} safe={safe.length > 1 ? safe.reduce((sum, { edits }) => sum + edits.length, 0) : 0} />
      <ReadingRemarks />
      {rows.length > 0
        ? <FindingList plan={plan} rows={rows} onToggleGroup={toggleGroup} onFixAll={({ rule, safeFixes }) => setFixing([{ rule, edits: safeFixes.flatMap(({ edits }) => edits) }])} />
        : <p className="nothing">{words.controle.noneShown}</p>}
      <Standing plan={plan} />
      {fixing.length > 0 ? <FixAllSheet safe={fixing} onClose={() => setFixing([])} /> : null}
    </>
  );
}

/** What is left as it is; fetched where the workbook leaves anything. */
function Standing({ plan }: { plan: Plan }): ReactElement | null {
  const { state } = usePane();
  if (state.waived.length + state.profile.waivers.length === 0 && !state.profileRefusal) return null;
  return <Suspense fallback={null}><WaivedFold plan={plan} /></Suspense>;
}

const WaivedFold = lazy(async () => ({ default: (await import('../profile/WaivedFold')).WaivedFold }));

function NoFindings(): ReactElement {
  const { words } = usePane();
  return (
    <div className="state">
      <div className="state-figure is-good"><Icon name="check" size={40} /></div>
      <h2>{words.controle.noneTitle}</h2>
      <p>{words.controle.noneText}</p>
    </div>
  );
}
