import type { ReactElement } from 'react';
import type { ListRemark } from '#core/lists/ListTable';
import { usePane } from '../state/PaneContext';
import { Sheet } from '../ui/Sheet';
import { WORDS, type RemarkSaid } from './words';

/** Nobody reads more. */
const MOST = 200;

/** What a person should know of the file's rows. */
export function RemarksSheet({ remarks, onClose }: { remarks: readonly ListRemark[]; onClose: () => void }): ReactElement {
  const { words: pane, language, format } = usePane();
  const words = WORDS[language];
  return (
    <Sheet title={words.remarks.title} closeLabel={pane.close} onClose={onClose}>
      <ul className="list-remarks">
        {remarks.slice(0, MOST).map((remark) => <li key={`${remark.id} ${remark.row} ${remark.header} ${remark.value}`}>{words.remarks[remark.id](remark.row + 1, saidIn(remark))}</li>)}
      </ul>
      {remarks.length > MOST ? <p className="soft">{words.moreRemarks(format.count(remarks.length - MOST))}</p> : null}
    </Sheet>
  );
}

function saidIn({ header, value, other, rows = [] }: ListRemark): RemarkSaid {
  return { header, value, other, rows: rows.map((row) => row + 1) };
}
