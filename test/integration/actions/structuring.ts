import { USUAL_PARTS, type StructureParts } from '#core/write/structure/StructureParts';
import type { StructurePreview } from '#core/write/structure/StructurePreview';
import type { Session } from '#actions/Session';

/** What structuring would do; throws where it is refused. */
export async function previewed(session: Session, parts: StructureParts = USUAL_PARTS): Promise<StructurePreview> {
  const preview = await session.previewStructure(parts);
  if (!preview.ok) throw new Error(`${preview.refusal.code} ${JSON.stringify(preview.refusal.data)}`);
  return preview.value;
}

/** Does what was shown; throws where it is refused. */
export async function structured(session: Session, shown: StructurePreview) {
  const done = await session.structureSheets('Aanvullen', shown);
  if (!done.ok) throw new Error(`${done.refusal.code} ${JSON.stringify(done.refusal.data)}`);
  return done.value;
}
