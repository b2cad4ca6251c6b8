import type { ReactElement } from 'react';
import { ruleById } from '#core/rules/words';
import { usePane } from '../state/PaneContext';
import { Button } from '../ui/Button';
import { Sheet } from '../ui/Sheet';
import { EditPreview } from './EditPreview';
import type { SafeEdits } from './safeEdits';

/** Safe fixes of one kind or of all, looked over before they are made, and made as one step that can be taken back. */
export function FixAllSheet({ safe, onClose }: { safe: readonly SafeEdits[]; onClose: () => void }): ReactElement {
  const { session, words, language } = usePane();
  const edits = safe.flatMap((each) => each.edits);
  const titleOf = (rule: string): string => ruleById(rule)?.words[language].title ?? rule;
  const title = safe.length === 1 ? titleOf(safe[0]!.rule) : words.controle.allSafe;
  const foot = (
    <>
      <Button kind="primary" onPress={() => { onClose(); void session.applyFixes(title, edits); }}>{words.controle.fixAllDo(edits.length)}</Button>
      <Button onPress={onClose}>{words.cancel}</Button>
    </>
  );
  return (
    <Sheet title={words.controle.fixAllTitle(edits.length)} closeLabel={words.close} onClose={onClose} foot={foot}>
      <p className="soft">{words.controle.fixAllText}</p>
      {safe.map((each) => <section key={each.rule}><h3>{titleOf(each.rule)}</h3><EditPreview edits={each.edits} most={200} /></section>)}
    </Sheet>
  );
}
