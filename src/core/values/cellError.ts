/** What Excel shows for an error, in English and in Dutch. */
const ERRORS = new Set([
  '#REF!', '#VALUE!', '#NAME?', '#DIV/0!', '#N/A', '#NULL!', '#NUM!', '#SPILL!', '#CALC!', '#FIELD!', '#BLOCKED!', '#CONNECT!', '#UNKNOWN!', '#BUSY!',
  '#VERW!', '#WAARDE!', '#NAAM?', '#DEEL/0!', '#N/B', '#LEEG!', '#GETAL!', '#OVERLOOP!', '#BEREKENEN!',
]);

/** Whether a cell's content is an error of Excel's. */
export function isCellError(content: unknown): boolean {
  return typeof content === 'string' && content.charCodeAt(0) === 35 && ERRORS.has(content.trim().toUpperCase());
}
