import type { ReactElement } from 'react';
import type { Plan } from '#core/plan/Plan';
import { LINK_CUTS } from '#core/report/koppelingen/LinkCut';
import { usePane } from '../state/PaneContext';
import { useKept } from '../state/useKept';
import { WithoutPlan } from '../shell/WithoutPlan';
import { Segmented } from '../ui/Segmented';
import { Behind } from './Behind';
import { CoverageView } from './CoverageView';
import { LinkView } from './LinkView';
import { useLinkageWords } from './useLinkageWords';
import type { BehindAsked } from './BehindAsked';
import './linkage.css';

const TABS = [...LINK_CUTS, 'dekking'] as const;
type LinkTab = (typeof TABS)[number];

/** Finance's view: planned against budget per kostenplaats and budgetplaats, and which HSD is covered by whom. */
export function KoppelingenView(): ReactElement {
  const { state } = usePane();
  const words = useLinkageWords();
  return (
    <>
      <h1 id="koppelingen-title" className="linkage-title">{words.title}</h1>
      {state.plan && state.phase !== 'empty' ? <Linked plan={state.plan} /> : <WithoutPlan />}
    </>
  );
}

function Linked({ plan }: { plan: Plan }): ReactElement {
  const words = useLinkageWords();
  const [tab, setTab] = useKept<LinkTab>('koppelingen.tab', 'kostenplaats');
  const [behind, setBehind] = useKept<BehindAsked | null>('koppelingen.behind', null);
  const [year, setYear] = useKept('koppelingen.year', 0);
  const shared = { plan, year: year < plan.years.length ? year : 0, onYear: setYear, onBehind: setBehind };
  if (behind) return <Behind plan={plan} asked={behind} year={shared.year} onBack={() => setBehind(null)} />;
  return (
    <>
      <div className="tools linkage-tabs"><Segmented label={words.view} value={tab} onChange={setTab} options={TABS.map((value) => ({ value, text: words.tabs[value] }))} /></div>
      {tab === 'dekking' ? <CoverageView {...shared} /> : <LinkView key={tab} cut={tab} {...shared} />}
    </>
  );
}
