const EXCEL_FILES = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Asks the person for one workbook of theirs; null when they think better of it. */
export function chooseFile(): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = EXCEL_FILES;
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}
