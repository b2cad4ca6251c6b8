import { useEffect, useState } from 'react';

/** A bug in work that nobody waits for (a promise, a timer) is thrown here again, so that the boundary shows it. */
export function ThrownElsewhere(): null {
  const [failure, setFailure] = useState<Error | null>(null);
  useEffect(() => {
    const take = (reason: unknown): void => { if (reason instanceof Error) setFailure(reason); };
    const onError = (event: ErrorEvent): void => take(event.error);
    const onRejection = (event: PromiseRejectionEvent): void => take(event.reason);
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
    return () => {
      window.removeEventListener('error', onError);
      window.removeEventListener('unhandledrejection', onRejection);
    };
  }, []);
  if (failure) throw failure;
  return null;
}
