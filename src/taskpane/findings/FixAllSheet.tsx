import { useMemo, type ReactElement } from 'react';
import { ruleById } from '#core/rules/words';
import { usePane } from '../state/PaneContext';
import { Button } from '../ui/Button';
import { Sheet } from '../ui/Sheet';
import { EditPreview } from './EditPreview';
import type { FindingGroup } from './findingRows';

/** All safe fixes of one kind, looked over before they are made, and made as one step that can be taken back. */
export function FixAllSheet({ group, onClose }: { group: FindingGroup; onClose: () => void }): ReactElement {
  const { session, words, language } = usePane();
  const edits = useMemo(() => group.safeFixes.flatMap((fix) => fix.edits), [group]);
  const title = ruleById(group.rule)?.words[language].title ?? group.rule;
  const foot = (
    <>
      <Button kind="primary" onPress={() => { onClose(); void session.applyFixes(title, edits); }}>{words.controle.fixAllDo(edits.length)}</Button>
      <Button onPress={onClose}>{words.cancel}</Button>
    </>
  );
  return (
    <Sheet title={words.controle.fixAllTitle(edits.length)} closeLabel={words.close} onClose={onClose} foot={foot}>
      <p><strong>{title}</strong></p>
      <p className="soft">{words.controle.fixAllText}</p>
      <EditPreview edits={edits} most={200} />
    </Sheet>
  );
}
