import type { ReactElement } from 'react';
import { isFloor } from '#core/rules/profile/floor';
import { NO_PROFILE, WEIGHTS, type Profile, type Weight } from '#core/rules/profile/Profile';
import { weightOf } from '#core/rules/profile/ruleBook';
import type { Rule } from '#core/rules/Rule';
import { gent2020 } from '#core/scheme/gent2020';
import { usePane } from '../state/PaneContext';
import { Choice, type ChoiceOption } from '../ui/Choice';
import type { WeightChanges } from './WeightChanges';
import type { ProfileWords } from './words';

export interface RulePickProps {
  rule: Rule;
  words: ProfileWords;
  changes: WeightChanges;
  onChange: (changes: WeightChanges) => void;
}

/** One rule and what it weighs here. */
export function RulePick(props: RulePickProps): ReactElement {
  const { language } = usePane();
  const { rule, words } = props;
  if (!isFloor(rule.id)) return <RuleChoice {...props} />;
  return <div className="rule-pick is-floor"><strong>{rule.words[language].title}</strong><span className="soft">{words.floor}</span></div>;
}

/** What differs from the scheme says so. */
function RuleChoice({ rule, words, changes, onChange }: RulePickProps): ReactElement {
  const { state, language } = usePane();
  const { title } = rule.words[language];
  const usual = weightOf(rule, state.plan?.scheme ?? gent2020, NO_PROFILE);
  const pick = pickOf(rule.id, state.profile, changes);
  const options: readonly ChoiceOption<Weight | typeof USUAL>[] = [{ value: USUAL, text: words.usual(words.weights[usual]) }, ...WEIGHTS.map((weight) => ({ value: weight, text: words.weights[weight] }))];
  const choose = (value: Weight | typeof USUAL): void => {
    const { [rule.id]: _, ...others } = changes;
    onChange(value === pick.kept ? others : { ...others, [rule.id]: value === USUAL ? null : value });
  };
  const isOwn = pick.isChanged || ![USUAL, usual].includes(pick.chosen);
  return (
    <div className={`rule-pick${isOwn ? ' is-own' : ''}`}>
      <strong>{title}</strong>{isOwn ? <span className="rule-mark">{pick.isChanged ? words.changed : words.own}</span> : null}
      <Choice label={title} value={pick.chosen} options={options} onChange={choose} />
    </div>
  );
}

/** The choice that leaves a rule to the scheme. */
const USUAL = '';

function pickOf(rule: string, { weights }: Profile, changes: WeightChanges): { readonly kept: Weight | typeof USUAL; readonly chosen: Weight | typeof USUAL; readonly isChanged: boolean } {
  const kept = weights[rule] ?? USUAL;
  const isChanged = Object.hasOwn(changes, rule);
  return { kept, isChanged, chosen: isChanged ? changes[rule] ?? USUAL : kept };
}
