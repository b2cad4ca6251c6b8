import type { ReactElement } from 'react';
import { words as wordsOf } from '#core/rules/words';
import { usePane } from '../state/PaneContext';
import { formatDay } from './formatDay';
import { WORDS } from './words';
import './profile.css';

/** While submitting: what stands already has its reason, and is not asked again. */
export function WaivedReasons(): ReactElement {
  const { state, language } = usePane();
  const words = WORDS[language];
  return (
    <div className="waived-reasons">
      <p>{words.submitted(state.waived.length)}</p>
      <ul tabIndex={0} aria-label={words.stands(state.waived.length)}>
        {state.waived.map((finding, at) => (
          <li key={`${finding.waiver.finding}-${at}`}>
            <span>{wordsOf(finding, language).message}</span>{' '}
            <span className="soft">“{finding.waiver.reason}” {words.standsWhy(finding.waiver.by, formatDay(finding.waiver.until, language))}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
