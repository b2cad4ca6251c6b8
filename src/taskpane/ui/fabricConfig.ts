/*
 * Must be evaluated before the first Fluent module: Fluent reads it once. Without it, Fluent asks Microsoft's server
 * for web fonts and icon fonts, and its styles are refused by a content security policy.
 */
interface FabricConfig {
  readonly fontBaseUrl: string;
  readonly iconBaseUrl: string;
  readonly mergeStyles: { readonly cspSettings?: { readonly nonce: string } };
}

/** Stands in the page until whoever serves it puts the nonce of its policy there. */
const MARK = '__CSP_NONCE__';

function nonceOfPage(): string {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
  return nonce === MARK ? '' : nonce;
}

const nonce = nonceOfPage();
(globalThis as { FabricConfig?: FabricConfig }).FabricConfig = {
  fontBaseUrl: '',
  iconBaseUrl: '',
  mergeStyles: nonce ? { cspSettings: { nonce } } : {},
};
