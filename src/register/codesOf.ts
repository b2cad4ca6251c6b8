import type { CodeRecord } from '#contract/answers';
import type { SubmissionPackage } from '#contract/SubmissionPackage';

/** The codes of a stored package, each row of it once; what has no code is left out. */
export function codesOf(text: string): CodeRecord['codes'] {
  const { elements } = JSON.parse(text) as Pick<SubmissionPackage, 'elements'>;
  return elements.flatMap(({ code = '', title = '', level = '' }) => (code === '' ? [] : [{ code, title, level }]));
}
