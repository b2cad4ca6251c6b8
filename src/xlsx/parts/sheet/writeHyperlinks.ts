import type { BookSheet } from '#xlsx/book/Book';
import { cellAddress } from '#xlsx/place/cellAddress';
import { element } from '#xlsx/xml/writeXml';

/** Excel calls a file damaged whose links hold blanks or brackets as they are. */
function asUri(address: string): string {
  return address.replace(/[\s<>"{}|^`]/g, (letter) => encodeURIComponent(letter));
}

/** Links; `relate` makes a relationship to an address outside the file and gives its id. */
export function writeHyperlinks(sheet: BookSheet, relate: (address: string) => string): string {
  const links: string[] = [];
  const ids = new Map<string, string>();
  for (const row of Object.keys(sheet.cells).map(Number)) {
    sheet.cells[row]?.forEach((cell, column) => {
      if (!cell?.hyperlink) return;
      const { target, tooltip } = cell.hyperlink;
      const [address = '', ...place] = target.split('#');
      const id = address === '' ? undefined : ids.get(address) ?? relate(asUri(address));
      if (id !== undefined) ids.set(address, id);
      const location = place.length > 0 ? place.join('#') : undefined;
      links.push(element('hyperlink', { ref: cellAddress(row, column), 'r:id': id, location, tooltip }));
    });
  }
  return links.length === 0 ? '' : element('hyperlinks', {}, links.join(''));
}
