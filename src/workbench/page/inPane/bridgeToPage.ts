import { installBridge } from '#workbench/host/client/bridge';
import { HOST_ON_PAGE, type PageWithHost } from './HostOnPage';

/* Runs in the pane's frame before Microsoft's client, which looks for the bridge when it is evaluated. */
const host = (window.parent as PageWithHost)[HOST_ON_PAGE];
if (host && window.parent !== window) {
  const stop = installBridge(window, host);
  // A pane that is gone must not be told anything: its library is gone as well.
  window.addEventListener('pagehide', stop);
}
