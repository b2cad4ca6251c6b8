import { useEffect, useState, type ReactElement } from 'react';
import { RULES } from '#core/rules/rules';
import { usePane } from '../state/PaneContext';
import { Icon } from '../ui/icons';
import { loadRuleGuide } from './loadRuleGuide';
import { Markdown } from './Markdown';

const ICONS = { error: 'error', warning: 'warning', info: 'info' } as const;

export function RuleGuides({ open, onOpen }: { open: string; onOpen: (rule: string) => void }): ReactElement {
  const { language } = usePane();
  return (
    <div className="rules">
      {RULES.map(({ id, severity, words }) => (
        <details key={id} open={id === open} className={`rule is-${severity}`} onToggle={(event) => {
          if (event.currentTarget.open) onOpen(id);
          else if (id === open) onOpen('');
        }}>
          <summary><Icon name={ICONS[severity]} size={14} /><span>{words[language].title}</span><code>{id}</code></summary>
          {id === open ? <RuleGuide rule={id} /> : null}
        </details>
      ))}
    </div>
  );
}

function RuleGuide({ rule }: { rule: string }): ReactElement {
  const { words: { help } } = usePane();
  const [guide, setGuide] = useState<string | null>('');
  useEffect(() => {
    let isWanted = true;
    loadRuleGuide(rule).then((text) => { if (isWanted) setGuide(text); }, () => { if (isWanted) setGuide(null); });
    return () => { isWanted = false; };
  }, [rule]);
  if (guide === null) return <p role="status">{help.rulesMissing}</p>;
  return guide === '' ? <p role="status">{help.rulesLoading}</p> : <div lang="nl"><Markdown source={guide} /></div>;
}
