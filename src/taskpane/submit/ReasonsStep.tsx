import { lazy, Suspense, type ReactElement } from 'react';
import { ruleById, words as wordsOf } from '#core/rules/words';
import { usePane } from '../state/PaneContext';
import { Button } from '../ui/Button';
import { TextLine } from '../ui/TextLine';
import { REASON_LENGTH, type ReasonGroup, type Reasons } from './reasons';
import { Step } from './Step';

/** More warnings than this are explained together: a list of a hundred boxes helps nobody. */
const MOST_APART = 30;

export interface ReasonsStepProps {
  groups: readonly ReasonGroup[];
  reasons: Reasons;
  onReasons: (reasons: Reasons) => void;
  missing: number;
}

export function ReasonsStep({ groups, reasons, onReasons, missing }: ReasonsStepProps): ReactElement {
  const { state, words } = usePane();
  const standing = state.waived.length > 0 ? <Suspense fallback={null}><WaivedReasons /></Suspense> : null;
  if (groups.length === 0) return <Step number={2} title={words.indienen.stepReasons} state="done"><p>{words.indienen.reasonsNone}</p>{standing}</Step>;
  return (
    <Step number={2} title={words.indienen.stepReasons} state={missing === 0 ? 'done' : 'open'}>
      <p>{words.indienen.reasonsLead}</p>
      {groups.map((group) => <ReasonBox key={group.rule} group={group} reasons={reasons} onReasons={onReasons} />)}
      <p className="soft" role="status">{missing === 0 ? words.indienen.reasonsDone : words.indienen.reasonsLeft(missing)}</p>
      {standing}
    </Step>
  );
}

const WaivedReasons = lazy(async () => ({ default: (await import('../profile/WaivedReasons')).WaivedReasons }));

function ReasonBox({ group, reasons, onReasons }: { group: ReasonGroup; reasons: Reasons; onReasons: (reasons: Reasons) => void }): ReactElement {
  const { words, language } = usePane();
  const isApart = reasons.apart.includes(group.rule);
  const title = ruleById(group.rule)?.words[language].title ?? group.rule;
  const write = (name: string) => (text: string): void => onReasons({ ...reasons, texts: { ...reasons.texts, [name]: text } });
  const turn = (): void => onReasons({ ...reasons, apart: isApart ? reasons.apart.filter((rule) => rule !== group.rule) : [...reasons.apart, group.rule] });
  const box = (name: string, label: string): ReactElement => (
    <TextLine key={name} label={label} value={reasons.texts[name] ?? ''} placeholder={words.indienen.reasonPlaceholder} maxLength={REASON_LENGTH} onChange={write(name)} />
  );
  const unique = [...new Map(group.warnings.map((warning) => [warning.id, warning])).values()];
  return (
    <div className="reason">
      {isApart ? <><p className="reason-title">{words.indienen.reasonFor(title, group.warnings.length)}</p>{unique.map(({ id, finding }) => box(id, wordsOf(finding, language).message))}</>
        : box(group.rule, words.indienen.reasonFor(title, group.warnings.length))}
      {unique.length > 1 && unique.length <= MOST_APART ? <Button kind="quiet" onPress={turn}>{isApart ? words.indienen.reasonKind : words.indienen.reasonEach}</Button> : null}
    </div>
  );
}
