import { canonicalJson } from './canonicalJson';
import { hashText } from './hashText';
import type { SubmissionPackage } from './SubmissionPackage';

/** What identifies a package: SHA-256 of its canonical text, in hexadecimal. The receipt names the same. */
export function hashPackage(submitted: SubmissionPackage): Promise<string> {
  return hashText(canonicalJson(submitted));
}
