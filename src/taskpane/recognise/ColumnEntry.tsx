import { useMemo, type ReactElement } from 'react';
import { reasonWords } from '#core/layout/explain/reasonWords';
import type { ColumnMeaning, SheetKind } from '#core/layout/Layout';
import type { ColumnRecognition } from '#core/layout/Recognition';
import { gent2020 } from '#core/scheme/gent2020';
import { columnName } from '#core/values/address';
import { usePane } from '../state/PaneContext';
import { Choice } from '../ui/Choice';
import { meaningChoices, meaningOf, valueOf } from './meaningChoices';
import { Sureness } from './Sureness';
import type { RecogniseWords } from './words';

export interface ColumnEntryProps {
  column: ColumnRecognition;
  kind: SheetKind;
  words: RecogniseWords;
  onSay: (meaning: ColumnMeaning | null) => void;
}

/** One column: its header, what it means (to be changed by a pick list), why, and how sure that is. */
export function ColumnEntry({ column: { column, header, meaning, why, sureness }, kind, words, onSay }: ColumnEntryProps): ReactElement {
  const { state, language } = usePane();
  const { plan } = state;
  const options = useMemo(
    () => meaningChoices({ kind, header, meaning, scheme: plan?.scheme ?? gent2020, years: plan?.years ?? [], language, words }),
    [kind, header, meaning, plan?.scheme, plan?.years, language, words],
  );
  return (
    <div className={meaning ? 'column-entry' : 'column-entry is-out'}>
      <p className="column-head"><span className="column-letter">{columnName(column)}</span><span className="column-name">{header}</span><Sureness sureness={sureness} words={words} /></p>
      <Choice label={words.meaningOf(columnName(column), header)} value={valueOf(meaning)} options={options} onChange={(value) => onSay(meaningOf(value))} />
      <p className="soft">{reasonWords(why, language)}</p>
    </div>
  );
}
