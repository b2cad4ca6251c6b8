import type { IPublicClientApplication } from '@azure/msal-browser';

/** The few acts that we ask of Microsoft's library, and the two ways of asking. */
export type SignInApp = Pick<IPublicClientApplication, 'ssoSilent' | 'acquireTokenPopup' | 'acquireTokenSilent' | 'clearCache'>;

/** A way to sign in; tried in order, until one works or the person says no. */
export interface SignInWay {
  /** `nested`: Office itself signs in. `standard`: a window of our own. */
  readonly kind: 'nested' | 'standard';
  open(): Promise<SignInApp>;
}
