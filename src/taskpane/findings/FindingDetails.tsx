import { useMemo, type ReactElement } from 'react';
import type { Plan } from '#core/plan/Plan';
import type { Fix } from '#core/rules/Finding';
import { offerFixes } from '#core/rules/offerFixes';
import { describeWhere } from '#core/rules/where';
import { words as wordsOf } from '#core/rules/words';
import { WaiveButton } from '../profile/WaiveButton';
import { usePane } from '../state/PaneContext';
import { Button } from '../ui/Button';
import { EditPreview } from './EditPreview';
import type { FindingItem } from './findingItems';

export function FindingDetails({ plan, item }: { plan: Plan; item: Pick<FindingItem, 'finding' | 'words'> }): ReactElement {
  const { session, words, language, show, kept } = usePane();
  const { finding } = item;
  const fixes = useMemo(() => offerFixes(plan, [finding])(finding), [plan, finding]);
  const said = fixes === finding.fixes ? item.words() : wordsOf({ ...finding, fixes }, language);
  return (
    <div className="finding-details">
      <dl>
        <dt>{words.controle.why}</dt><dd>{said.why}</dd>
        <dt>{words.controle.todo}</dt><dd>{said.todo}</dd>
      </dl>
      {fixes.map((fix, at) => <FixOffer key={fix.id + String(at)} fix={fix} title={said.fixes[at] ?? fix.id} />)}
      <div className="finding-actions">
        <Button icon="go" onPress={() => { void session.goTo(finding.where); }}>{words.controle.goTo}</Button>
        {finding.related.map((where) => {
          const { sheet, cell } = describeWhere(plan, where);
          return <Button key={`${sheet}!${cell}`} kind="quiet" onPress={() => { void session.goTo(where); }}>{`${words.controle.related}: ${sheet} ${cell}`}</Button>;
        })}
        <WaiveButton plan={plan} finding={finding} />
        <Button kind="quiet" icon="help" onPress={() => { kept.set('help.rule', finding.rule); show('help'); }}>{words.controle.ruleHelp}</Button>
      </div>
    </div>
  );
}

/** A way out with what it changes, before anything is changed. */
function FixOffer({ fix, title }: { fix: Fix; title: string }): ReactElement {
  const { session, state, words } = usePane();
  return (
    <div className="fix">
      <p className="fix-title">{title}</p>
      <EditPreview edits={fix.edits} most={4} />
      {fix.isSafe ? null : <p className="soft">{words.controle.isReview}</p>}
      <Button kind={fix.isSafe ? 'primary' : 'plain'} isDisabled={state.busy !== null} onPress={() => { void session.applyFixes(title, fix.edits); }}>
        {fix.isSafe ? words.controle.fixSafe : words.controle.fixReview}
      </Button>
    </div>
  );
}
