import type { ReactElement } from 'react';
import { NO_PROFILE, type Profile } from '#core/rules/profile/Profile';
import { weightOf } from '#core/rules/profile/ruleBook';
import { withWeights } from '#core/rules/profile/changeProfile';
import { ruleById } from '#core/rules/words';
import { gent2020 } from '#core/scheme/gent2020';
import { usePane } from '../state/PaneContext';
import { Button } from '../ui/Button';
import { Sheet } from '../ui/Sheet';
import type { WeightChanges } from './WeightChanges';
import type { ProfileWords } from './words';

/** Old and new of each rule, before anything is kept. */
export function KeepWeightsSheet({ words, changes, onKeep, onClose }: { words: ProfileWords; changes: WeightChanges; onKeep: () => void; onClose: () => void }): ReactElement {
  const { state, language, words: common } = usePane();
  const rules = Object.keys(changes).flatMap((id) => ruleById(id) ?? []);
  const next = withWeights(state.profile, changes);
  const scheme = state.plan?.scheme ?? gent2020;
  const said = (rule: (typeof rules)[number], profile: Profile): string => {
    const weight = words.weights[weightOf(rule, scheme, profile)];
    return Object.hasOwn(profile.weights, rule.id) ? weight : words.usual(words.weights[weightOf(rule, scheme, NO_PROFILE)]);
  };
  const foot = <><Button kind="primary" onPress={onKeep}>{words.keepDo}</Button><Button onPress={onClose}>{common.cancel}</Button></>;
  return (
    <Sheet title={words.keepTitle(rules.length)} closeLabel={common.close} onClose={onClose} foot={foot}>
      <table className="edits">
        <thead className="only-read"><tr><th scope="col">{words.rule}</th><th scope="col">{words.was}</th><th scope="col">{words.becomes}</th></tr></thead>
        <tbody>
          {rules.map((rule) => (
            <tr key={rule.id}>
              <th scope="row" className="rule-name">{rule.words[language].title}</th>
              <td className="edit-old">{said(rule, state.profile)}</td>
              <td className="edit-new">{said(rule, next)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft">{words.keepWhy}</p>
    </Sheet>
  );
}
