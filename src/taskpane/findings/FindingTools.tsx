import { useMemo, useState, type ReactElement } from 'react';
import { SEVERITIES, type Severity } from '#core/rules/Finding';
import { ruleById } from '#core/rules/words';
import { usePane } from '../state/PaneContext';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Icon } from '../ui/icons';
import { IconButton } from '../ui/IconButton';
import { Search } from '../ui/Search';
import { facetCounts, NONE, type Facet, type FindingFilter } from './findingFilter';
import type { FindingItem } from './findingItems';

export interface FindingToolsProps {
  items: readonly FindingItem[];
  filter: FindingFilter;
  onFilter: (filter: FindingFilter) => void;
  search: string;
  onSearch: (search: string) => void;
  /** -1 where nothing is filtered. */
  shown: number;
  onClear: () => void;
  /** Cells that the safe fixes of several rules would change; 0 where there are none, or of one rule only. */
  safe: number;
  onFixSafe: () => void;
}

export function FindingTools(props: FindingToolsProps): ReactElement {
  const { items, filter, search, onSearch, shown, onClear, safe, onFixSafe } = props;
  const { words, format } = usePane();
  const set = [filter.rule, filter.departement, filter.owner].filter(Boolean).length;
  const [isOpen, setOpen] = useState(set > 0);
  return (
    <div className="tools">
      <SeverityChips {...props} />
      <div className="tools-row">
        <Search label={words.controle.search} value={search} onChange={onSearch} />
        <IconButton icon="filter" label={words.controle.filter} isPressed={isOpen} badge={set} onPress={() => setOpen(!isOpen)} />
      </div>
      {isOpen ? <Facets {...props} /> : null}
      {safe > 0 ? <div className="tools-safe"><Button kind="quiet" icon="wand" onPress={onFixSafe}>{words.controle.fixAllSafe(safe)}</Button></div> : null}
      {shown >= 0 ? (
        <div className="tools-found" role="status">
          <span>{words.controle.shown(format.count(shown), format.count(items.length))}</span>
          <Button kind="quiet" onPress={onClear}>{words.controle.clearFilter}</Button>
        </div>
      ) : null}
    </div>
  );
}

const SEVERITY_ICONS = { error: 'error', warning: 'warning', info: 'info' } as const;

function SeverityChips({ items, filter, onFilter, search }: FindingToolsProps): ReactElement {
  const { words, format } = usePane();
  const counts = useMemo(() => facetCounts(items, filter, search, 'severity'), [items, filter, search]);
  const occurring = useMemo(() => SEVERITIES.filter((severity) => items.some(({ finding }) => finding.severity === severity)), [items]);
  const press = (severity: Severity): void => onFilter({ ...filter, severity: filter.severity === severity ? '' : severity });
  return (
    <div className="chips" role="group" aria-label={words.controle.severityFilter}>
      {occurring.map((severity) => (
        <button key={severity} type="button" className={`chip is-${severity}`} aria-pressed={filter.severity === severity} onClick={() => press(severity)}>
          <Icon name={SEVERITY_ICONS[severity]} size={14} /><span className="chip-text">{words.controle.severity[severity]}</span><b>{format.count(counts.get(severity) ?? 0)}</b>
        </button>
      ))}
    </div>
  );
}

/** Choosers of a value, each with the number of findings that it would leave. */
function Facets({ items, filter, onFilter, search }: FindingToolsProps): ReactElement {
  const { words, language, format } = usePane();
  const facets: readonly { facet: Facet; label: string; all: string; name: (value: string) => string }[] = [
    { facet: 'rule', label: words.controle.rule, all: words.controle.allRules, name: (value) => ruleById(value)?.words[language].title ?? value },
    { facet: 'departement', label: words.controle.departement, all: words.controle.allDepartementen, name: (value) => (value === NONE ? words.controle.noDepartement : value) },
    { facet: 'owner', label: words.controle.owner, all: words.controle.allOwners, name: (value) => (value === NONE ? words.controle.noOwner : value) },
  ];
  const options = useMemo(() => facets.map(({ facet, all, name }) => {
    const counts = [...facetCounts(items, filter, search, facet)].sort((a, b) => b[1] - a[1]);
    return [{ value: '', text: all }, ...counts.map(([value, count]) => ({ value, text: `${name(value)} (${format.count(count)})` }))];
  }), [items, filter, search, language]);
  return (
    <div className="tools-filters">
      {facets.map(({ facet, label }, at) => (
        <Choice key={facet} label={label} value={filter[facet]} options={options[at]!} onChange={(value) => onFilter({ ...filter, [facet]: value })} />
      ))}
    </div>
  );
}
