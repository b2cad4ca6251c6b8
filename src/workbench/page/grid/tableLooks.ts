import { RangeThemeStyle, SheetRangeThemeModel } from '@univerjs/sheets';
import type { Univer } from '@univerjs/presets';

/** Office's accents in the order in which table styles count: none, then accent 1 to 6. Header, and the two bands. */
const ACCENTS = [
  ['#404040', '#D9D9D9'], ['#4472C4', '#D9E2F3'], ['#ED7D31', '#FBE5D6'], ['#7F7F7F', '#EDEDED'], ['#BF9000', '#FFF2CC'], ['#5B9BD5', '#DEEBF7'], ['#70AD47', '#E2F0D9'],
] as const;

const FAMILIES = ['Light', 'Medium', 'Dark'] as const;

/** Gives the engine looks that resemble Excel's own table styles; it has six of its own, in other colours. */
export function registerTableLooks(univer: Univer): void {
  const themes = univer.__getInjector().get(SheetRangeThemeModel);
  for (const family of FAMILIES) {
    ACCENTS.forEach(([accent, band], at) => themes.registerDefaultRangeTheme(new RangeThemeStyle(`look-${family}-${at}`, lookOf(family, accent, band))));
  }
}

/** The look for one of Excel's table styles: `TableStyleMedium2` is accent 1 with a filled header. */
export function tableLook(style: string | undefined): string {
  const [, family, number] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style ?? '') ?? [];
  return family ? `look-${family}-${(Number(number) - 1) % ACCENTS.length}` : 'look-Light-0';
}

function lookOf(family: (typeof FAMILIES)[number], accent: string, band: string) {
  const isFilled = family !== 'Light';
  return {
    headerRowStyle: isFilled ? { bg: { rgb: accent }, cl: { rgb: '#FFFFFF' }, bl: 1 as const } : { cl: { rgb: accent }, bl: 1 as const, bd: { b: { s: 1, cl: { rgb: accent } } } },
    firstRowStyle: isFilled ? { bg: { rgb: band } } : {},
  };
}
