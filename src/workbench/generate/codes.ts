/** Codes in the manner of the template's help: SD01, OD0101, AC0001, AV0001; longer where a plan is larger. */
export interface Codes {
  sd(sd: number): string;
  od(sd: number, nth: number): string;
  item(isActie: boolean, nth: number): string;
}

export function codesFor(sds: number, odsPerSd: number, items: number): Codes {
  const [sdDigits, odDigits, itemDigits] = [sds, odsPerSd, items].map((count) => String(count).length);
  const pad = (number: number, digits: number): string => String(number).padStart(digits, '0');
  return {
    sd: (sd) => `SD${pad(sd, Math.max(2, sdDigits ?? 0))}`,
    od: (sd, nth) => `OD${pad(sd, Math.max(2, sdDigits ?? 0))}${pad(nth, Math.max(2, odDigits ?? 0))}`,
    item: (isActie, nth) => `${isActie ? 'AC' : 'AV'}${pad(nth, Math.max(4, itemDigits ?? 0))}`,
  };
}

export function hsdCode(hsd: number): string {
  return `HSD${hsd}`;
}

export function programmaCode(programma: number): string {
  return `P${String(programma).padStart(2, '0')}`;
}

/** The project that is the nth of its programme. */
export function projectCode(programma: number, nth: number): string {
  return `PR${String(programma).padStart(2, '0')}${String(nth).padStart(2, '0')}`;
}
