import type { Cut } from '#core/totals/Totals';
import type { Result } from '#core/values/Result';
import { refuse } from '#core/values/Result';
import { reportOptions } from '#core/report/reportOptions';
import { totalen } from '#core/report/totalen/report';
import { overzichtDraft } from '#core/write/overzichtDraft';
import { keepSheet } from '#actions/keepSheet';
import type { Room } from '#actions/Room';

/** Writes the totals of a cut to a new sheet `Overzicht`; taking it back takes that sheet away. */
export async function writeOverzicht(room: Room, cut: Cut): Promise<Result<void>> {
  const { live } = room;
  if (!live) return refuse('nothing-read');
  const draft = overzichtDraft(totalen.draw({ ...reportOptions(live.ledger(), { cut, language: 'nl' }), totals: (each) => live.totals(each) }), new Date());
  return keepSheet(room, draft);
}
