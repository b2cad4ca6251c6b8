import type { ReactElement } from 'react';
import type { ReportAsk } from '#actions/writeReport';
import { usePane } from '../state/PaneContext';
import { Button } from '../ui/Button';
import { useLinkageWords } from './useLinkageWords';

/** Puts what is shown on a new sheet, on request; that it is done, and the way back, is told at the foot of the pane. */
export function WriteReport({ report }: { report: ReportAsk }): ReactElement {
  const { session, state } = usePane();
  const words = useLinkageWords();
  return (
    <div className="foot linkage-foot">
      <Button icon="sheet" isDisabled={state.busy !== null} onPress={() => { void session.writeReport(report); }}>{words.write}</Button>
      <p className="soft">{words.writeHint}</p>
    </div>
  );
}
