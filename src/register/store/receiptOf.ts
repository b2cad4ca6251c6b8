import type { Receipt } from '#contract/answers';
import { submissions } from './tables';

export const receiptColumns = {
  number: submissions.number,
  submittedAt: submissions.submittedAt,
  hash: submissions.hash,
  version: submissions.version,
  planId: submissions.planId,
  submittedBy: submissions.submittedBy,
};

/** A stored row as its receipt: the moment in UTC. */
export function receiptOf({ number, submittedAt, hash, version, planId, submittedBy }: Omit<Receipt, 'submittedAt'> & { submittedAt: Date }): Receipt {
  return { number, submittedAt: submittedAt.toISOString(), hash, version, planId, submittedBy };
}
