import type { Configuration } from '@azure/msal-browser';
import type { MsalConfig } from './MsalConfig';
import type { SignInWay } from './SignInApp';

/**
 * Nested app authentication where Office offers it, then a window of our own. Microsoft's library (70 kB) is loaded
 * when one signs in and not before. Tokens stay in memory.
 */
export function openSignInWays(config: MsalConfig, hasNested: boolean): SignInWay[] {
  const nested: SignInWay = {
    kind: 'nested',
    async open() {
      const { createNestablePublicClientApplication } = await import('@azure/msal-browser');
      return createNestablePublicClientApplication(settingsOf(config));
    },
  };
  const standard: SignInWay = {
    kind: 'standard',
    async open() {
      const { createStandardPublicClientApplication } = await import('@azure/msal-browser');
      return createStandardPublicClientApplication(settingsOf(config));
    },
  };
  return hasNested ? [nested, standard] : [standard];
}

function settingsOf({ clientId, authority, redirectUri }: MsalConfig): Configuration {
  return { auth: { clientId, authority, redirectUri }, cache: { cacheLocation: 'memoryStorage' } };
}
