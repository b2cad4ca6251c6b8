import { useMemo, useState, type ReactElement } from 'react';
import type { Plan } from '#core/plan/Plan';
import { usePane } from '../state/PaneContext';
import { Button } from '../ui/Button';
import { Check } from '../ui/Check';
import { Choice } from '../ui/Choice';
import { IconButton } from '../ui/IconButton';
import { Search } from '../ui/Search';
import { Segmented } from '../ui/Segmented';
import { AmountChoosers } from './AmountChoosers';
import { STRANDS, type Strand } from './parentsInStrand';
import { departementenOf, NO_FILTER, type PlanFilter } from './planFilter';
import type { AmountsWanted } from './useAmountChoice';
import type { PlanOutline } from './usePlanTree';

export interface PlanToolsProps {
  plan: Plan;
  strand: Strand;
  onStrand: (strand: Strand) => void;
  filter: PlanFilter;
  onFilter: (filter: PlanFilter) => void;
  amounts: AmountsWanted;
  outline: PlanOutline;
  /** Elements that meet the filter; -1 without one. */
  found: number;
}

export function PlanTools({ plan, strand, onStrand, filter, onFilter, amounts, outline, found }: PlanToolsProps): ReactElement {
  const { words, format } = usePane();
  const set = [filter.departement, filter.onlyFindings].filter(Boolean).length;
  const [isOpen, setOpen] = useState(set > 0);
  const hasProgrammes = useMemo(() => plan.elements.some(({ level }) => level === 'programma' || level === 'project'), [plan]);
  return (
    <div className="tools">
      {hasProgrammes ? <Segmented label={words.plan.strand} value={strand} onChange={onStrand}
        options={STRANDS.map((value) => ({ value, text: words.plan.strands[value], hint: words.plan.strandHints[value] }))} /> : null}
      <div className="tools-row">
        <Search label={words.plan.search} value={filter.search} onChange={(search) => onFilter({ ...filter, search })} />
        <IconButton icon="filter" label={words.plan.filter} isPressed={isOpen} badge={set} onPress={() => setOpen(!isOpen)} />
      </div>
      {isOpen ? <Filters filter={filter} onFilter={onFilter} departementen={outline.departementen} /> : null}
      <AmountChoosers amounts={amounts} years={plan.years} total={outline.sums.total} />
      {found >= 0 ? (
        <div className="tools-found" role="status">
          <span>{words.plan.shown(format.count(found))}</span>
          <Button kind="quiet" onPress={() => onFilter(NO_FILTER)}>{words.plan.clearFilter}</Button>
        </div>
      ) : null}
    </div>
  );
}

interface FiltersProps { filter: PlanFilter; onFilter: (filter: PlanFilter) => void; departementen: readonly string[] }

function Filters({ filter, onFilter, departementen }: FiltersProps): ReactElement {
  const { words } = usePane();
  const options = useMemo(() => departementenOf(departementen).map((value) => ({ value, text: value })), [departementen]);
  return (
    <div className="tools-filters">
      <Choice label={words.plan.departement} value={filter.departement} options={[{ value: '', text: words.plan.allDepartementen }, ...options]}
        onChange={(departement) => onFilter({ ...filter, departement })} />
      <Check label={words.plan.onlyFindings} isOn={filter.onlyFindings} onChange={(onlyFindings) => onFilter({ ...filter, onlyFindings })} />
    </div>
  );
}
