import { Component, type ReactNode } from 'react';
import { VERSION } from '../version';
import type { Words } from '../words/nl';
import { Button } from '../ui/Button';
import { Details } from './Details';
import { withoutContents } from './withoutContents';

interface Props {
  words: Words['states'];
  onRestart: () => void;
  children: ReactNode;
}

/** A bug of ours, caught once: the workbook is untouched, and a person can say what happened without giving data away. */
export class ErrorBoundary extends Component<Props, { failure: Error | null }> {
  override state: { failure: Error | null } = { failure: null };

  static getDerivedStateFromError(failure: unknown): { failure: Error } {
    return { failure: failure instanceof Error ? failure : new Error('unknown') };
  }

  private readonly restart = (): void => {
    this.setState({ failure: null });
    this.props.onRestart();
  };

  override render(): ReactNode {
    const { failure } = this.state;
    const { words, children } = this.props;
    if (!failure) return children;
    return (
      <div className="pane">
        <main className="view">
          <div className="state" role="alert">
            <h1>{words.crashTitle}</h1>
            <p>{words.crashText}</p>
            <Button kind="primary" onPress={this.restart}>{words.crashAgain}</Button>
            <Details words={words} text={`Doelboom ${VERSION}\n${withoutContents(failure)}\n${navigator.userAgent}`} />
          </div>
        </main>
      </div>
    );
  }
}
