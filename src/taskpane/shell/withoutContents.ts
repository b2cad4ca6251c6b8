const LINES = 8;

/**
 * An error as text that can be sent to someone else: what stands between quotes, and numbers in the message, could
 * come from a cell, so they are left out; of the stack only the first places.
 */
export function withoutContents(error: Error): string {
  const message = error.message.replace(/"[^"]*"|'[^']*'|`[^`]*`|“[^”]*”/g, '…').replace(/\d+([.,]\d+)*/g, '#').slice(0, 200);
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s*at |@/.test(line)).slice(0, LINES);
  return [`${error.name}: ${message}`, ...places.map((line) => line.trim())].join('\n');
}
