import { useState, type ReactElement } from 'react';
import type { Plan } from '#core/plan/Plan';
import type { Finding } from '#core/rules/Finding';
import { words as wordsOf } from '#core/rules/words';
import { FindingDetails } from '../findings/FindingDetails';
import { usePane } from '../state/PaneContext';
import { Icon } from '../ui/icons';

const ICONS = { error: 'error', warning: 'warning', info: 'info' } as const;

/** What is wrong on this row; opened, why it matters and the ways out. */
export function CardFindings({ plan, findings }: { plan: Plan; findings: readonly Finding[] }): ReactElement {
  const { language, words } = usePane();
  const [open, setOpen] = useState(-1);
  return (
    <ul className="card-findings">
      {findings.map((finding, at) => (
        <li key={`${finding.rule}-${at}`} className={`card-finding is-${finding.severity}`}>
          <button type="button" className="line-button card-finding-button" aria-expanded={open === at} onClick={() => setOpen(open === at ? -1 : at)}>
            <Icon name={ICONS[finding.severity]} size={14} /><span className="only-read">{words.controle.severity[finding.severity]}: </span><span>{wordsOf(finding, language).message}</span>
          </button>
          {open === at ? <FindingDetails plan={plan} item={{ finding, words: () => wordsOf(finding, language) }} /> : null}
        </li>
      ))}
    </ul>
  );
}
