import { useState, type ReactElement } from 'react';
import type { ReportAsk } from '#actions/writeReport';
import { usePane } from '../state/PaneContext';
import { Button } from '../ui/Button';
import { useLinkageWords } from './useLinkageWords';

/** Puts what is shown on a new sheet, on request. */
export function WriteReport({ report }: { report: ReportAsk }): ReactElement {
  const { session, state } = usePane();
  const words = useLinkageWords();
  const [isWritten, setWritten] = useState(false);
  const write = (): void => { void session.writeReport(report).then((result) => setWritten(result.ok)); };
  return (
    <div className="foot linkage-foot">
      <Button icon="sheet" isDisabled={state.busy !== null} onPress={write}>{words.write}</Button>
      <p className="soft" role="status">{isWritten ? words.written : words.writeHint}</p>
    </div>
  );
}
