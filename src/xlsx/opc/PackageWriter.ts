import { element, xmlPart } from '../xml/writeXml';
import { packZip } from '../zip/packZip';

const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const encoder = new TextEncoder();

/** A relationship to be written: `kind` is the last word of the type, or the whole address of a type of another family. */
interface NewRelationship { id: string; kind: string; target: string; isExternal: boolean }

/** Collects the parts of a workbook file and their relationships, and packs them. */
export class PackageWriter {
  private readonly parts = new Map<string, Uint8Array>();
  private readonly contentTypes = new Map<string, string>();
  private readonly links = new Map<string, NewRelationship[]>();
  private readonly defaults = new Map([['rels', 'application/vnd.openxmlformats-package.relationships+xml'], ['xml', 'application/xml']]);

  /** Adds a part. Without a content type, its extension's own counts. */
  add(part: string, content: string | Uint8Array, contentType?: string): void {
    this.parts.set(part, typeof content === 'string' ? encoder.encode(content) : content);
    if (contentType !== undefined) this.contentTypes.set(part, contentType);
  }

  /** The content type of all parts with this extension. */
  addExtension(extension: string, contentType: string): void {
    this.defaults.set(extension, contentType);
  }

  /** Lets one part ('' for the package) point at another, and gives the relationship's id. */
  relate(from: string, kind: string, to: string, isExternal = false): string {
    const list = this.links.get(from) ?? [];
    this.links.set(from, list);
    const id = `rId${list.length + 1}`;
    list.push({ id, kind, target: isExternal ? to : `/${to}`, isExternal });
    return id;
  }

  pack(): Uint8Array {
    const all = new Map<string, Uint8Array>();
    all.set('[Content_Types].xml', encoder.encode(this.contentTypesXml()));
    for (const [from, list] of this.links) all.set(relationshipPart(from), encoder.encode(relationshipsXml(list)));
    for (const [name, bytes] of this.parts) all.set(name, bytes);
    return packZip(all);
  }

  private contentTypesXml(): string {
    const defaults = [...this.defaults].map(([extension, type]) => element('Default', { Extension: extension, ContentType: type }));
    const overrides = [...this.contentTypes].map(([part, type]) => element('Override', { PartName: `/${part}`, ContentType: type }));
    return xmlPart(element('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, [...defaults, ...overrides].join('')));
  }
}

function relationshipPart(from: string): string {
  const slash = from.lastIndexOf('/');
  return `${from.slice(0, slash + 1)}_rels/${from.slice(slash + 1)}.rels`;
}

function relationshipsXml(list: readonly NewRelationship[]): string {
  const items = list.map((each) => element('Relationship', {
    Id: each.id, Type: each.kind.includes(':') ? each.kind : officeTypes + each.kind, Target: each.target,
    TargetMode: each.isExternal ? 'External' : undefined,
  }));
  return xmlPart(element('Relationships', { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' }, items.join('')));
}
