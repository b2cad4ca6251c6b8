/** What Office says of signing in. Where it isn't there, or too old to say, nothing is nested and nobody is known. */
export interface Nesting {
  readonly isSupported: boolean;
  /** The name with which the person signed in to Office; undefined when Office doesn't tell. */
  loginHint(): Promise<string | undefined>;
}

/** `Office` must be ready. */
export function officeNesting(): Nesting {
  const isSupported = typeof Office !== 'undefined' && Office.context?.requirements?.isSetSupported('NestedAppAuth', '1.1') === true;
  return {
    isSupported,
    async loginHint() {
      if (!isSupported) return undefined;
      try {
        return (await Office.auth.getAuthContext()).userPrincipalName;
      } catch {
        return undefined;
      }
    },
  };
}
