import type { CheckedFile } from '#workbench/cli/CheckedFile';

const HEADER = ['bestand', 'regel', 'ernst', 'blad', 'cel', 'element', 'melding', 'blijft staan'];

/** A list for a spreadsheet: semicolons and a byte order mark, as Excel with Flemish settings opens it. */
export function findingsCsv(checked: readonly CheckedFile[]): string {
  const rows = checked.flatMap(({ file, findings }) => findings.map(({ rule, severity, sheet, cell, element, message, waived }) =>
    [file, rule, severity, sheet, cell, element ?? '', message, waived ? `${waived.until} ${waived.by}: ${waived.reason}` : '']));
  return `\ufeff${[HEADER, ...rows].map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n`;
}

/** A text that a spreadsheet would take for a formula gets an apostrophe. */
function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r\n\0]/.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
