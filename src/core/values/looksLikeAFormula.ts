/** `=SOM(A1:A3)`, `+B7*2`, `-C4`, `@SUM(…)`: a call or a cell behind a sign. A dash before a word is a list. */
const LIKE_A_FORMULA = /^\s*(?:=\s*\S|[+\-@]\s*(?:[\p{L}.]+\(|\$?[A-Z]{1,3}\$?\d{1,7}\s*(?:[-+*/&:);]|$)))/u;

/** Whether a text begins as a formula does. */
export function looksLikeAFormula(content: string): boolean {
  return mayBegin(content) && LIKE_A_FORMULA.test(content);
}

function mayBegin(content: string): boolean {
  const char = content.charCodeAt(0);
  // = + - @ or a blank before it
  return char === 61 || char === 43 || char === 45 || char === 64 || char === 32;
}
