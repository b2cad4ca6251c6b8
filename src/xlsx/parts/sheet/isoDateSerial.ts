const dayLength = 86_400_000;
const iso = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
/** Days from serial 0 to 1 January 1970. */
const epoch1900 = 25_569;
const epoch1904 = 24_107;
/** The serial of 1 March 1900: before it, Excel counts a day that never was. */
const afterPhantomDay = 61;

/** The serial number of an ISO 8601 date, time or both, as strict files write them; undefined when it is none. */
export function isoDateSerial(text: string, date1904: boolean): number | undefined {
  const found = iso.exec(text);
  if (!found || text === '' || text === 'T') return undefined;
  const [year, month, day, hours, minutes, seconds] = found.slice(1).map((part: string | undefined) => Number(part ?? 0)) as [number, number, number, number, number, number];
  const time = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return found[1] === undefined ? time : dateSerial(Date.UTC(year, month - 1, day) / dayLength, date1904) + time;
}

function dateSerial(sinceEpoch: number, date1904: boolean): number {
  if (date1904) return sinceEpoch + epoch1904;
  const serial = sinceEpoch + epoch1900;
  return serial >= afterPhantomDay ? serial : serial - 1;
}
