import type { ReactElement } from 'react';
import { usePane } from '../state/PaneContext';
import { Button } from '../ui/Button';
import { Progress } from '../ui/Progress';

export function ReadingState(): ReactElement {
  const { session, state, words, format } = usePane();
  const { done, total } = state.progress;
  return (
    <div className="state">
      <h2>{words.states.readingTitle}</h2>
      <Progress label={total > 0 ? words.states.readingText(format.count(done), format.count(total)) : words.busy.any} done={done} total={total} />
      <p className="soft">{words.states.readingOnly}</p>
      <Button onPress={() => session.cancel()}>{words.cancel}</Button>
    </div>
  );
}
