import { useState, type ReactElement } from 'react';
import type { Words } from '../words/nl';
import { Button } from '../ui/Button';

export interface DetailsProps { words: Words['states']; text: string }

/** Technical details in sight, so that a person sees what is copied. */
export function Details({ words, text }: DetailsProps): ReactElement {
  const [hasFailed, setFailed] = useState(false);
  return (
    <div className="details">
      <pre tabIndex={0}>{text}</pre>
      <p className="soft">{words.detailsHint}</p>
      <Button icon="copy" onPress={() => { copyText(text).then((done) => setFailed(!done), () => setFailed(true)); }}>{words.copyDetails}</Button>
      {hasFailed ? <p role="status">{words.copyFailed}</p> : null}
    </div>
  );
}

/** False where the host does not let a pane write to the clipboard. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
