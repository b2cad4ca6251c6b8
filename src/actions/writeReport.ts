import type { Live } from '#core/live/createLive';
import { coverageSteps, type CoverageCut } from '#core/report/dekking/coverage';
import { dekking } from '#core/report/dekking/report';
import type { LinkCut } from '#core/report/koppelingen/LinkCut';
import { linkageSteps } from '#core/report/koppelingen/linkage';
import { reportOptions } from '#core/report/reportOptions';
import { refuse, type Result } from '#core/values/Result';
import type { Steps } from '#core/values/steps';
import type { SheetDraft } from '#core/layout/Draft';
import { dekkingDraft } from '#core/write/dekkingDraft';
import { koppelingenDraft } from '#core/write/koppelingenDraft';
import { liveCounts } from '#core/write/LiveCounts';
import { liveSumsSteps } from '#core/write/LiveSums';
import { keepSheet } from '#actions/keepSheet';
import type { Room } from '#actions/Room';
import { workOut } from '#actions/workOut';

/** What finance may put on a sheet; `year` is a year's place in the plan's years, -1 for all of them. */
export type ReportAsk = { readonly id: 'koppelingen'; readonly cut: LinkCut } | { readonly id: 'dekking'; readonly cut: CoverageCut; readonly year: number };

/** Writes planned against budget, or the coverage, to a new sheet; taking it back takes that sheet away. */
export async function writeReport(room: Room, ask: ReportAsk): Promise<Result<void>> {
  const draft = await workOut(room, (live) => (ask.id === 'koppelingen' ? koppelingenSteps(live, ask.cut) : dekkingSteps(live, ask.cut, ask.year)));
  return draft ? keepSheet(room, draft) : refuse('nothing-read');
}

function* koppelingenSteps(live: Live, cut: LinkCut): Steps<SheetDraft> {
  const linkage = yield* linkageSteps(live.ledger(), (each) => live.totals(each), cut);
  return koppelingenDraft(linkage, yield* liveSumsSteps(live.state, cut), new Date());
}

function* dekkingSteps(live: Live, cut: CoverageCut, year: number): Steps<SheetDraft> {
  const covered = yield* coverageSteps(live.ledger(), cut);
  const report = dekking.draw({ ...reportOptions(live.ledger(), { cut, language: 'nl', year }), coverage: () => covered });
  const sources = { ...yield* liveSumsSteps(live.state, 'element'), counts: liveCounts(live.state) };
  return dekkingDraft({ report, covered, elements: yield* covered.elementsSteps(), plan: live.plan, year }, sources, new Date());
}
