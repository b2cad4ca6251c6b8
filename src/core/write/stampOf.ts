/** A moment as it stands on a sheet: `26 november 2026 om 14:32`. */
export function stampOf(at: Date): string {
  return at.toLocaleString('nl-BE', { dateStyle: 'long', timeStyle: 'short' });
}
