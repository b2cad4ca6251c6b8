import type { ReactElement } from 'react';
import { usePane } from '../state/PaneContext';
import { Button } from '../ui/Button';

/** The versions of this plan that the register holds. */
export function RegisterCard(): ReactElement {
  const { session, state, words, format } = usePane();
  const versions = state.register?.versions ?? [];
  return (
    <section className="register" aria-labelledby="register-title">
      <div className="register-head">
        <h2 id="register-title">{words.indienen.registerTitle}</h2>
        <Button kind="quiet" icon="refresh" isDisabled={!state.isOnline || state.busy !== null} onPress={() => { void session.askRegister(); }}>{words.indienen.registerAsk}</Button>
      </div>
      {versions.length === 0 ? <p className="soft">{state.register || state.account ? words.indienen.registerNone : words.indienen.registerUnknown}</p> : (
        <ol className="versions">
          {versions.map((version) => (
            <li key={version.number}>
              <strong>{words.indienen.versionLine(String(version.version), format.time(version.submittedAt))}</strong>
              <span className="soft">{version.number} · {version.submittedBy}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
