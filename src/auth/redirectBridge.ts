import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

/** All that the redirect page does: it hands the answer of the sign-in to the pane that asked for it. */
void broadcastResponseToMainFrame();
