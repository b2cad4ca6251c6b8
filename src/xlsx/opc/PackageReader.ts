import { damaged, PackageFault } from '../PackageFault';
import { packageLimits } from '../packageLimits';
import { inflateEntry } from '../zip/inflateEntry';
import type { ZipEntry } from '../zip/ZipEntry';
import { parseXml, childrenOf, type XmlElement } from '../xml/XmlElement';

/** A relationship of a part: its target is a part name, or an address outside the file. */
export interface Relationship { id: string; type: string; target: string; isExternal: boolean }

/**
 * The parts of an open workbook file. Each part is unpacked when asked for, once.
 * What was never asked for is what we do not understand: `unread()` lists it.
 */
export class PackageReader {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly read = new Set<string>();
  private inflated = 0;
  private readonly relationshipLists = new Map<string, Relationship[]>();

  constructor(private readonly file: Uint8Array, entries: readonly ZipEntry[]) {
    for (const entry of entries) this.entries.set(entry.name.toLowerCase(), entry);
  }

  has(part: string): boolean {
    return this.entries.has(part.toLowerCase());
  }

  /** The bytes of a part. Throws a PackageFault when it is missing. */
  bytes(part: string): Uint8Array {
    const entry = this.entries.get(part.toLowerCase());
    if (!entry) throw damaged('part-missing', { part });
    this.read.add(part.toLowerCase());
    this.inflated += entry.inflated;
    // A few parts that everything points at would be unpacked as often: small file, endless work.
    if (this.inflated > 2 * packageLimits.inflatedBytes) throw new PackageFault('xlsx-too-large', { what: 'bytes', found: this.inflated, limit: packageLimits.inflatedBytes });
    return inflateEntry(this.file, entry);
  }

  /** The tree of a part, for parts that are small. */
  xml(part: string): XmlElement {
    return parseXml(this.bytes(part), part);
  }

  /** What a part points to; an empty list when it has no relationships. `part` is '' for the package itself. */
  relationships(part: string): Relationship[] {
    const known = this.relationshipLists.get(part);
    if (known) return known;
    const list = this.readRelationships(part);
    this.relationshipLists.set(part, list);
    return list;
  }

  /** The targets of one kind, told by the last word of the relationship's type, which transitional and strict files share. */
  targets(part: string, kind: string): string[] {
    const found = this.relationships(part).filter((each) => each.type === kind && !each.isExternal && this.has(each.target));
    return [...new Set(found.map((each) => each.target))];
  }

  /** Marks a part as known to be of no consequence. */
  disregard(part: string): void {
    this.read.add(part.toLowerCase());
  }

  /** Names of the parts that nobody read. */
  unread(): string[] {
    return [...this.entries.values()].map((entry) => entry.name).filter((name) => !this.read.has(name.toLowerCase()));
  }

  private readRelationships(part: string): Relationship[] {
    const slash = part.lastIndexOf('/');
    const list = `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
    if (!this.has(list)) return [];
    return childrenOf(this.xml(list), 'Relationship').map((each) => {
      const { Id = '', Type = '', Target = '', TargetMode } = each.attributes;
      const isExternal = TargetMode === 'External';
      return { id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: isExternal ? Target : resolveTarget(part, Target), isExternal };
    });
  }
}

/** A target as a part name: absolute, or relative to the folder of the part that points. */
function resolveTarget(from: string, target: string): string {
  const plain = decodePercent(target.replace(/\\/g, '/'));
  const path = plain.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const segment of plain.split('/')) {
    if (segment === '..') path.pop();
    else if (segment !== '' && segment !== '.') path.push(segment);
  }
  return path.join('/');
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
