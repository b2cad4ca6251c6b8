import type { ReactElement } from 'react';
import type { Plan } from '#core/plan/Plan';
import { withoutWaivers } from '#core/rules/profile/changeProfile';
import type { WaivedFinding } from '#core/rules/profile/Profile';
import { describeWhere } from '#core/rules/where';
import { words as wordsOf } from '#core/rules/words';
import { dayOf } from '#core/values/dayOf';
import { describeRefusal } from '../shell/describeRefusal';
import { usePane } from '../state/PaneContext';
import { Button } from '../ui/Button';
import { Icon } from '../ui/icons';
import { formatDay } from './formatDay';
import { WORDS } from './words';
import './profile.css';

/** Below the findings: what is left as it is, with why, by whom and until when, and the way to be told of it again. */
export function WaivedFold({ plan }: { plan: Plan }): ReactElement {
  const { state, language, words: { refusals } } = usePane();
  const words = WORDS[language];
  const today = dayOf(new Date());
  const expired = state.profile.waivers.filter(({ until }) => until < today).length;
  const why = state.profileRefusal ? describeRefusal(state.profileRefusal, refusals) : null;
  return (
    <div className="waived">
      {why ? <p className="waived-note"><Icon name="warning" size={14} />{words.refused} {why.text} {why.next}</p> : null}
      {expired > 0 ? <p className="waived-note"><Icon name="info" size={14} />{words.expired(expired)}</p> : null}
      {state.waived.length > 0 ? (
        <details>
          <summary>{words.stands(state.waived.length)}</summary>
          <ul tabIndex={0} aria-label={words.stands(state.waived.length)}>{state.waived.map((finding, at) => <Waived key={`${finding.waiver.finding}-${at}`} plan={plan} finding={finding} />)}</ul>
        </details>
      ) : null}
    </div>
  );
}

function Waived({ plan, finding }: { plan: Plan; finding: WaivedFinding }): ReactElement {
  const { session, state, language } = usePane();
  const words = WORDS[language];
  const { title, message } = wordsOf(finding, language);
  const { sheet, cell } = describeWhere(plan, finding.where);
  const { reason, by, until } = finding.waiver;
  const again = (): void => { void session.keepProfile(withoutWaivers(state.profile, [finding.waiver.finding]), words.againChange(title)); };
  return (
    <li>
      <p>{message}</p>
      <p className="finding-place">{[finding.element, `${sheet} ${cell}`].filter(Boolean).join(' · ')}</p>
      <p className="waived-why">“{reason}” <span className="soft">{words.standsWhy(by, formatDay(until, language))}</span></p>
      <div className="finding-actions">
        <Button kind="quiet" icon="go" onPress={() => { void session.goTo(finding.where); }}>{words.goTo}</Button>
        <Button kind="quiet" isDisabled={state.busy !== null} onPress={again}>{words.again}</Button>
      </div>
    </li>
  );
}
