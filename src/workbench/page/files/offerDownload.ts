const EXCEL_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a workbook's bytes to the person as a file of that name, through the browser's own download. */
export function offerDownload(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: EXCEL_TYPE }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this task; a minute is ample and leaves nothing behind.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** `Meerjarenplan 2026` → `Meerjarenplan 2026.xlsx`. */
export function withXlsxEnding(name: string): string {
  return /\.xlsx$/i.test(name) ? name : `${name.replace(/\.xl[a-z]+$/i, '')}.xlsx`;
}
