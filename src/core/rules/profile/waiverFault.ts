import { isFloorId } from './floor';
import { isDay } from './isDay';
import type { Waiver } from './Profile';

export type WaiverFault = 'reason' | 'name' | 'date' | 'expired' | 'floor';

/** Why a waiver does not hold on a day; null when it does. */
export function waiverFault({ finding, reason, by, until }: Waiver, today: string): WaiverFault | null {
  if (!isDay(until)) return 'date';
  if (until < today) return 'expired';
  if (reason.trim() === '') return 'reason';
  if (by.trim() === '') return 'name';
  return isFloorId(finding) ? 'floor' : null;
}
