/** The add-in's registration in the organisation's directory, and where the register is. */
export interface MsalConfig {
  readonly clientId: string;
  /** `https://login.microsoftonline.com/<tenant>`: one tenant, because the register trusts one. */
  readonly authority: string;
  /** At least one of the register's own: `api://<register>/Submissions.ReadWrite`. */
  readonly scopes: readonly string[];
  /** The page that hands the answer of a pop-up back, registered exactly so. Served without Cross-Origin-Opener-Policy. */
  readonly redirectUri: string;
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
}
