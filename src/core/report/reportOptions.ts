import type { Ledger } from '#core/totals/Ledger';
import { totalsOf } from '#core/totals/computeTotals';
import { runSteps } from '#core/values/steps';
import type { ReportOptions } from '#core/report/Report';
import { coverageSteps } from '#core/report/dekking/coverage';
import { linkageSteps } from '#core/report/koppelingen/linkage';

/** What any report asks of a plan, worked out at once when it is asked for: where nobody waits in between. */
export function reportOptions(ledger: Ledger, asked: Pick<ReportOptions, 'cut' | 'language' | 'year'>): ReportOptions {
  const totals: ReportOptions['totals'] = (cut) => totalsOf(ledger, cut);
  return {
    ...asked, totals,
    linkage: (cut) => runSteps(linkageSteps(ledger, totals, cut)),
    coverage: (across) => runSteps(coverageSteps(ledger, across)),
  };
}
