import type { ReactElement } from 'react';
import type { ListRemark } from '#core/lists/ListTable';
import { usePane } from '../state/PaneContext';
import { Sheet } from '../ui/Sheet';
import { WORDS } from './words';

/** Nobody reads more. */
const MOST = 200;

/** What a person should know of the file's rows. */
export function RemarksSheet({ remarks, onClose }: { remarks: readonly ListRemark[]; onClose: () => void }): ReactElement {
  const { words: pane, language, format } = usePane();
  const words = WORDS[language];
  return (
    <Sheet title={words.remarks.title} closeLabel={pane.close} onClose={onClose}>
      <ul className="list-remarks">
        {remarks.slice(0, MOST).map((remark) => <li key={`${remark.id} ${remark.row} ${remark.header}`}>{words.remarks[remark.id](remark.row + 1, whatOf(remark))}</li>)}
      </ul>
      {remarks.length > MOST ? <p className="soft">{words.moreRemarks(format.count(remarks.length - MOST))}</p> : null}
    </Sheet>
  );
}

/** What the remark is about: the code, the workbook's own code, or the column and what stands there. */
function whatOf({ id, header, value, other }: ListRemark): string {
  if (id === 'zeros-lost') return other;
  return id === 'value-unclear' ? `${header}, “${value}”,` : value;
}
