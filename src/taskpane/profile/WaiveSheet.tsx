import { useId, useMemo, useState, type ReactElement } from 'react';
import type { Plan } from '#core/plan/Plan';
import type { Finding } from '#core/rules/Finding';
import { findingId } from '#core/rules/findingId';
import { withWaiver } from '#core/rules/profile/changeProfile';
import { isDay } from '#core/rules/profile/isDay';
import { waiverFault } from '#core/rules/profile/waiverFault';
import { NAME_LENGTH, REASON_LENGTH } from '#core/rules/profile/Profile';
import { words as wordsOf } from '#core/rules/words';
import { tidyCode } from '#core/values/code';
import { dayOf } from '#core/values/dayOf';
import { usePane } from '../state/PaneContext';
import { useKept } from '../state/useKept';
import { Button } from '../ui/Button';
import { Sheet } from '../ui/Sheet';
import { TextLine } from '../ui/TextLine';
import { WORDS } from './words';
import './profile.css';

/** What it takes to leave a finding as it is: a reason, a name, an end. Nothing is written before it is all there. */
export function WaiveSheet({ plan, finding, onClose }: { plan: Plan; finding: Finding; onClose: () => void }): ReactElement {
  const { session, state, language, words: common } = usePane();
  const words = WORDS[language];
  const today = dayOf(new Date());
  const id = findingId(finding);
  const [reason, setReason] = useState('');
  const [by, setBy] = useKept('profile.by', state.account?.name ?? '');
  const [until, setUntil] = useState(() => firstEnd(plan, today));
  const same = useMemo(() => state.findings.filter((each) => each.rule === finding.rule && findingId(each) === id).length, [state.findings, finding.rule, id]);
  const { title, message } = wordsOf(finding, language);
  const waiver = { finding: id, reason: tidyCode(reason), by: tidyCode(by), until, at: today };
  const fault = waiverFault(waiver, today);
  const isEnd = fault !== 'date' && fault !== 'expired';
  const keep = (): void => {
    onClose();
    void session.keepProfile(withWaiver(state.profile, waiver), words.waiveChange(title));
  };
  const foot = (
    <>
      <Button kind="primary" isDisabled={fault !== null || state.busy !== null} onPress={keep}>{words.waiveDo}</Button>
      <Button onPress={onClose}>{common.cancel}</Button>
    </>
  );
  return (
    <Sheet title={words.waiveTitle} closeLabel={common.close} onClose={onClose} foot={foot}>
      <p><strong>{message}</strong></p>
      {same > 1 ? <p>{words.waiveSame(same)}</p> : null}
      <TextLine label={words.reason} value={reason} maxLength={REASON_LENGTH} onChange={setReason} />
      <TextLine isName label={words.by} value={by} maxLength={NAME_LENGTH} onChange={setBy} />
      <DayInput label={words.until} value={until} least={today} fault={isEnd ? null : words.badUntil} onChange={setUntil} />
      <p className="soft">{words.waiveText}</p>
    </Sheet>
  );
}

/** The end of the plan's first year; of this year where that has passed. */
function firstEnd({ years }: Plan, today: string): string {
  const end = `${years[0] ?? 0}-12-31`;
  return isDay(end) && end >= today ? end : `${today.slice(0, 4)}-12-31`;
}

interface DayInputProps { label: string; value: string; least: string; fault: string | null; onChange: (day: string) => void }

/** The browser's own choice of a day: by keyboard, on touch, in the writing of the place. */
function DayInput({ label, value, least, fault, onChange }: DayInputProps): ReactElement {
  const id = useId();
  return (
    <div className="day">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="date" value={value} min={least} aria-invalid={fault !== null} aria-describedby={`${id}-fault`} onChange={(event) => onChange(event.target.value)} />
      <span id={`${id}-fault`} role="status" className="day-fault">{fault}</span>
    </div>
  );
}
