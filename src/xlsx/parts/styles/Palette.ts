import { tintedColor } from './tintedColor';
import { child, childrenOf, numberOf, type XmlElement } from '#xlsx/xml/XmlElement';

/** The eight basic colours, twice, then the forty of Excel 97; a file may put its own in their place. */
const standardColors = ('000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF '
  + '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF '
  + '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 '
  + '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333').split(' ');

/** The order in which cells number the theme's colours, and Office's own theme where a file has none. */
const themeOrder = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
const officeTheme = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72'];

/** Turns the ways in which a file can name a colour into `#RRGGBB`. */
export class Palette {
  private indexed: readonly string[] = standardColors;

  constructor(private readonly theme: readonly string[] = officeTheme) {}

  /** The palette of a file: its theme part's root, if it has one. */
  static ofTheme(root: XmlElement | undefined): Palette {
    const scheme = child(child(root, 'themeElements'), 'clrScheme');
    if (!scheme) return new Palette();
    return new Palette(themeOrder.map((name, n) => {
      const color = child(scheme, name)?.children[0];
      return color?.attributes['lastClr'] ?? color?.attributes['val'] ?? officeTheme[n]!;
    }));
  }

  /** Takes in the colours that the styles part puts in the place of the standard ones. */
  replaceIndexed(colors: XmlElement | undefined): void {
    const own = childrenOf(child(colors, 'indexedColors'), 'rgbColor').map((each) => (each.attributes['rgb'] ?? '').slice(-6));
    if (own.length > 0) this.indexed = standardColors.map((color, n) => own[n] || color);
  }

  /** The colour of an element such as `<fgColor theme="4" tint="0.4"/>`; undefined for automatic. */
  colorOf(element: XmlElement | undefined): string | undefined {
    const base = this.baseColor(element);
    if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return undefined;
    const tint = numberOf(element, 'tint') ?? 0;
    return `#${(tint === 0 ? base : tintedColor(base, tint)).toUpperCase()}`;
  }

  /** As `colorOf`, for text: black of the theme is no choice of colour. */
  textColorOf(element: XmlElement | undefined): string | undefined {
    const isThemeText = numberOf(element, 'theme') === 1 && (numberOf(element, 'tint') ?? 0) === 0 && this.theme[1] === '000000';
    return isThemeText ? undefined : this.colorOf(element);
  }

  private baseColor(element: XmlElement | undefined): string | undefined {
    const rgb = element?.attributes['rgb'];
    if (rgb !== undefined) return rgb.slice(-6);
    const theme = numberOf(element, 'theme');
    if (theme !== undefined) return this.theme[theme];
    const index = numberOf(element, 'indexed');
    return index === undefined ? undefined : this.indexed[index];
  }
}

