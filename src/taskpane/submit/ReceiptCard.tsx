import { useState, type ReactElement, type RefObject } from 'react';
import type { ReceiptView } from '#actions/SessionState';
import { copyText } from '../shell/Details';
import { usePane } from '../state/PaneContext';
import { Button } from '../ui/Button';
import { Icon } from '../ui/icons';

/** What the register answered, to be kept by whoever submitted. */
export function ReceiptCard({ receipt, card }: { receipt: ReceiptView; card: RefObject<HTMLElement> }): ReactElement {
  const { session, state, words, format } = usePane();
  const [said, say] = useState('');
  const lines = [
    [words.indienen.number, receipt.number], [words.indienen.time, format.moment(receipt.submittedAt)], [words.indienen.version, String(receipt.version)],
    [words.indienen.by, receipt.submittedBy], [words.indienen.hash, receipt.hash],
  ] as const;
  const copy = (): void => { void copyText(lines.map((line) => line.join(': ')).join('\n')).then((done) => say(done ? words.copied : words.states.copyFailed)); };
  const keep = (): void => { void session.keepReceipt().then((result) => say(result.ok ? words.indienen.kept : '')); };
  return (
    <section ref={card} className="receipt" tabIndex={-1} aria-labelledby="receipt-title">
      <h2 id="receipt-title"><Icon name="check" size={18} />{words.indienen.receiptTitle}</h2>
      <dl>{lines.map(([name, value]) => <div key={name}><dt>{name}</dt><dd className={value === receipt.hash ? 'hash' : ''}>{value}</dd></div>)}</dl>
      <div className="receipt-actions">
        <Button icon="copy" onPress={copy}>{words.indienen.copyReceipt}</Button>
        <Button icon="sheet" isDisabled={state.busy !== null} onPress={keep}>{words.indienen.keepReceipt}</Button>
      </div>
      <p className="soft" role="status">{said}</p>
    </section>
  );
}
