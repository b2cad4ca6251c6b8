import type { ReactElement } from 'react';
import type { ListPreview } from '#actions/previewList';
import { usePane } from '../state/PaneContext';
import { Choice } from '../ui/Choice';
import { goneChoice, goneOptions, goneText, type GoneByKey, type GoneText } from './goneChoices';
import { WORDS } from './words';

/** What becomes of one entry that is no longer in the file: as the others, or its own choice. */
export function GoneEntryChoice({ preview, entryKey, gone }: { preview: ListPreview; entryKey: string; gone: GoneByKey }): ReactElement {
  const { language } = usePane();
  const words = WORDS[language];
  const own = gone.byKey.get(entryKey);
  return (
    <Choice<GoneText | ''> label={words.goneThis} isLabelShown value={own === undefined ? '' : goneText(own)}
      options={[{ value: '', text: words.asOthers }, ...goneOptions(preview, words)]}
      onChange={(text) => gone.choose(entryKey, text === '' ? null : goneChoice(text))} />
  );
}
