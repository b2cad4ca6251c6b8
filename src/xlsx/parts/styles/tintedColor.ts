/** Hue, lightness and saturation run from 0 to this, in whole numbers, as in Windows; red, green and blue to 255. */
const full = 240;
const third = full / 3;
const sixth = full / 6;

/** `RRGGBB` made lighter (tint above 0, at most 1) or darker (below 0), rounded exactly as Excel does. */
export function tintedColor(hex: string, tint: number): string {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];
  const { hue, lightness, saturation } = toHls(red, green, blue);
  const kept = 1 - Math.abs(tint);
  const wanted = Math.trunc(lightness * kept) + (tint < 0 ? 0 : full - Math.trunc(full * kept));
  return toHex(hue, wanted, saturation);
}

function toHls(red: number, green: number, blue: number): { hue: number; lightness: number; saturation: number } {
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [sum, spread] = [most + least, most - least];
  const lightness = Math.trunc((sum * full + 255) / 510);
  if (spread === 0) return { hue: 160, lightness, saturation: 0 };
  const room = lightness <= full / 2 ? sum : 510 - sum;
  const saturation = Math.trunc((spread * full + Math.trunc(room / 2)) / room);
  const distance = (part: number): number => Math.trunc(((most - part) * sixth + Math.trunc(spread / 2)) / spread);
  return { hue: hueFrom([red, green, blue].indexOf(most), distance(red), distance(green), distance(blue)), lightness, saturation };
}

/** `strongest`: 0 red, 1 green, 2 blue. */
function hueFrom(strongest: number, red: number, green: number, blue: number): number {
  const hue = [blue - green, third + red - blue, 2 * third + green - red][strongest]!;
  return (hue + full) % full;
}

function toHex(hue: number, lightness: number, saturation: number): string {
  const high = lightness <= full / 2
    ? Math.trunc((lightness * (full + saturation) + full / 2) / full)
    : lightness + saturation - Math.trunc((lightness * saturation + full / 2) / full);
  const low = 2 * lightness - high;
  return [third, 0, -third].map((turn) => {
    const part = partAt(low, high, (hue + turn + full) % full);
    return Math.min(255, Math.trunc((part * 255 + full / 2) / full)).toString(16).padStart(2, '0');
  }).join('');
}

function partAt(low: number, high: number, hue: number): number {
  if (hue < sixth) return low + Math.trunc(((high - low) * hue + full / 12) / sixth);
  if (hue < full / 2) return high;
  return hue < 2 * third ? low + Math.trunc(((high - low) * (2 * third - hue) + full / 12) / sixth) : low;
}
