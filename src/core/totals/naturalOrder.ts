/** Order of codes as a person reads them: `AC9` before `AC10`, '' last; the same wherever it runs. */
export function compareCodes(left: string, right: string): number {
  if (left === '' || right === '') return Number(left === '') - Number(right === '');
  const difference = left.length === right.length && left.length <= MOST_DIGITS ? compareAlike(left, right) : 0;
  return difference || compareParts(left, right) || left.length - right.length || compareTexts(left, right);
}

/** Digits that a number holds exactly. */
const MOST_DIGITS = 15;

/** Codes of one length, as those of one level are: the first other character tells, unless one number ends before the other. 0 when it does not. */
function compareAlike(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left.charCodeAt(at) === right.charCodeAt(at)) at += 1;
  if (at === left.length || isDigit(left, at) !== isDigit(right, at)) return 0;
  const isAlike = !isDigit(left, at) || endOfPart(left, at) === endOfPart(right, at);
  return isAlike ? left.charCodeAt(at) - right.charCodeAt(at) : 0;
}

function compareTexts(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

/** Runs of digits by their value, other characters one by one. */
function compareParts(left: string, right: string): number {
  const same = sameParts(left, right);
  for (let i = same, j = same; i < left.length && j < right.length;) {
    const a = endOfPart(left, i);
    const b = endOfPart(right, j);
    const difference = isDigit(left, i) && isDigit(right, j)
      ? valueOf(left, i, a) - valueOf(right, j, b)
      : left.charCodeAt(i) - right.charCodeAt(j);
    if (difference !== 0) return difference;
    i = a;
    j = b;
  }
  return 0;
}

/** Where the first parts that may differ begin: what both begin with need not be taken apart. */
function sameParts(left: string, right: string): number {
  const most = Math.min(left.length, right.length);
  let at = 0;
  while (at < most && left.charCodeAt(at) === right.charCodeAt(at)) at += 1;
  while (at > 0 && isDigit(left, at - 1)) at -= 1;
  return at;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** The number that a run of digits means; worked out here, for cutting it out and parsing it takes ten times as long. */
function valueOf(text: string, from: number, end: number): number {
  if (end - from > MOST_DIGITS) return Number(text.slice(from, end));
  let value = 0;
  for (let at = from; at < end; at += 1) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}

/** Past the digits that begin here, or past one other character. */
function endOfPart(text: string, from: number): number {
  let end = from + 1;
  if (!isDigit(text, from)) return end;
  while (end < text.length && isDigit(text, end)) end += 1;
  return end;
}
