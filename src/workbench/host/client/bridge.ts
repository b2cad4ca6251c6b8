/** What a pane's window offers the client library: found under this name before the library is evaluated. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the library. */
  onMessageFromHost?(text: string): void;
}

/** The other end: a host in this window, or in that of the page around the pane. */
export interface BridgedHost {
  answer(requestText: string): Promise<string>;
  onEvent(listener: (text: string) => void): () => void;
}

/**
 * Makes the bridge over which Microsoft's client sends its batches. To be called before the library file is evaluated;
 * the library finds it as `_richApiNativeBridge` on the window. Gives the way to take it down.
 */
export function installBridge(window: object, host: BridgedHost): () => void {
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      host.answer(text).then((answer) => bridge.onMessageFromHost?.(answer), (cause: unknown) => bridge.onMessageFromHost?.(broken(text, cause)));
    },
  };
  Object.defineProperty(window, '_richApiNativeBridge', { value: bridge, configurable: true, writable: true });
  return host.onEvent((text) => bridge.onMessageFromHost?.(text));
}

/** The host itself failed: the client must still get an answer, or its promise never ends. */
function broken(request: string, cause: unknown): string {
  const { id } = JSON.parse(request) as { id: number };
  const Message = `The host failed: ${cause instanceof Error ? cause.stack ?? cause.message : String(cause)}`;
  const body = { Results: [], TraceIds: [], Error: { Code: 'GeneralException', Message, ActionIndex: -1, Location: '', HttpStatusCode: 500 } };
  return JSON.stringify({ id, type: 1, message: { statusCode: 200, headers: {}, body: JSON.stringify(body) } });
}
