import { useState, type ReactElement } from 'react';
import { FAMILIES, type FamilyId } from '#core/rules/families/families';
import { withoutWaivers, withWeights } from '#core/rules/profile/changeProfile';
import { inForce } from '#core/rules/profile/inForce';
import type { Rule } from '#core/rules/Rule';
import { foldText } from '../format/foldText';
import { usePane } from '../state/PaneContext';
import { useKept } from '../state/useKept';
import { Button } from '../ui/Button';
import { Check } from '../ui/Check';
import { Search } from '../ui/Search';
import { KeepWeightsSheet } from './KeepWeightsSheet';
import { RulePick } from './RulePick';
import type { WeightChanges } from './WeightChanges';
import { WORDS, type ProfileWords } from './words';
import './profile.css';

/** "Regels van deze werkmap": what each rule weighs, by family; kept in one step, after a look at what changes. */
export function ProfileView(): ReactElement {
  const { state, language } = usePane();
  const words = WORDS[language];
  const [changes, change] = useKept<WeightChanges>('profile.changes', {});
  const [search, setSearch] = useKept('profile.search', '');
  const [isOnlyOwn, setOnlyOwn] = useState(false);
  const isShown = (rule: Rule): boolean => (!isOnlyOwn || rule.id in state.profile.weights || rule.id in changes) && matches(rule, search, language);
  const families = (Object.keys(FAMILIES) as FamilyId[]).map((id) => ({ id, rules: FAMILIES[id].filter(isShown) })).filter(({ rules }) => rules.length > 0);
  const own = Object.keys(inForce(state.profile, []).weights).length;
  return (
    <div className="profile">
      <div className="profile-head">
        <h2 id="profiel-title">{words.title}</h2>
        <p className="soft">{words.intro}</p>
        <Search label={words.search} value={search} onChange={setSearch} />
        <Check label={words.onlyOwn} isOn={isOnlyOwn} onChange={setOnlyOwn} />
        <p role="status" className="soft">{families.length === 0 ? words.noneFound : own === 0 ? words.none : words.some(own)}</p>
      </div>
      <div className="profile-body">
        <Remarks words={words} />
        {families.map(({ id, rules }) => (
          <section key={id} aria-labelledby={`family-${id}`}>
            <h3 id={`family-${id}`}>{words.families[id]}</h3>
            {rules.map((rule) => <RulePick key={rule.id} rule={rule} words={words} changes={changes} onChange={change} />)}
          </section>
        ))}
      </div>
      <Foot words={words} changes={changes} onDone={() => change({})} />
    </div>
  );
}

function matches({ id, words }: Rule, search: string, language: 'nl' | 'en'): boolean {
  const text = foldText(`${id} ${words[language].title}`);
  return foldText(search).split(' ').filter(Boolean).every((word) => text.includes(word));
}

/** What is kept and does nothing: rules that are unknown here or may not be weighed, waivers that cover nothing. */
function Remarks({ words }: { words: ProfileWords }): ReactElement {
  const { session, state } = usePane();
  const { profile, waived } = state;
  const used = inForce(profile, waived);
  const idle = Object.keys(profile.weights).filter((rule) => !Object.hasOwn(used.weights, rule));
  const covering = new Set(used.waivers.map(({ finding }) => finding));
  const done = profile.waivers.filter(({ finding }) => !covering.has(finding)).map(({ finding }) => finding);
  return (
    <>
      {idle.length > 0 ? <p className="profile-note">{words.unknown(idle.join(', '))}</p> : null}
      {done.length > 0 ? (
        <p className="profile-note">{words.idle(done.length)}{' '}
          <Button kind="quiet" isDisabled={state.busy !== null} onPress={() => { void session.keepProfile(withoutWaivers(profile, done), words.tidy); }}>{words.tidy}</Button>
        </p>
      ) : null}
    </>
  );
}

function Foot({ words, changes, onDone }: { words: ProfileWords; changes: WeightChanges; onDone: () => void }): ReactElement {
  const { session, state } = usePane();
  const [isAsking, ask] = useState(false);
  const isNothing = Object.keys(changes).length === 0;
  const keep = (): void => {
    ask(false);
    void session.keepProfile(withWeights(state.profile, changes), words.changeTitle).then(({ ok }) => { if (ok) onDone(); });
  };
  return (
    <div className="foot profile-foot">
      <Button kind="primary" isDisabled={isNothing || state.busy !== null} onPress={() => ask(true)}>{words.keep}</Button>
      <Button isDisabled={isNothing} onPress={onDone}>{words.undo}</Button>
      {isAsking ? <KeepWeightsSheet words={words} changes={changes} onKeep={keep} onClose={() => ask(false)} /> : null}
    </div>
  );
}
