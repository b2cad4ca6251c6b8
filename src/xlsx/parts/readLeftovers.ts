import type { NotKept } from '#xlsx/book/Book';
import type { PackageReader } from '../opc/PackageReader';

/** Parts that nobody would miss: Excel makes them anew, or they belong to one machine. */
const ofNoConsequence = [
  /^\[content_types\]\.xml$/i, /\.rels$/i, /^xl\/calcChain\.xml$/i, /^xl\/printerSettings\//i, /^docProps\/(thumbnail|app|core)/i, /^xl\/persons\//i, /^xl\/metadata\.xml$/i,
  /^customXml\//i, /^xl\/theme\//i, /^docMetadata\//i, /^xl\/drawings\/vmlDrawing\d*\.vml$/i, /^_rels\//i, /^xl\/revisions\//i,
];

/** What a part is by its name, for a person who must decide whether to save over the file. */
const features: readonly [RegExp, string][] = [
  [/^xl\/(charts|chartex)\/chart/i, 'chart'], [/^xl\/charts\//i, ''], [/^xl\/media\//i, 'picture'], [/^xl\/drawings\/drawing/i, 'drawing'], [/^xl\/drawings\//i, 'drawing'],
  [/^xl\/pivot(Tables|Cache)\//i, 'pivotTable'], [/^xl\/vbaProject|^xl\/vbaData|^xl\/vbaProjectSignature/i, 'macros'], [/^xl\/externalLinks\//i, 'externalLink'],
  [/^xl\/slicer(s|Caches)\//i, 'slicers'], [/^xl\/timeline(s|Caches)\//i, 'timelines'], [/^xl\/(ctrlProps|activeX)\//i, 'formControls'], [/^xl\/embeddings\//i, 'embeddedObjects'],
  [/^xl\/(queryTables\/|connections)/i, 'connection'], [/^xl\/chartsheets\//i, 'chartSheet'], [/^xl\/(dialogsheets|macrosheets)\//i, 'macroSheet'], [/^xl\/model\//i, 'dataModel'],
  [/^xl\/richData\//i, 'richDataValue'], [/^xl\/webextensions\//i, 'officeAddIn'], [/^(custom|user)UI/i, 'ribbonChanges'], [/^_xmlsignatures/i, 'signature'], [/^xl\/diagrams\//i, 'smartArt'],
  [/^xl\/tables\//i, 'table'], [/^xl\/worksheets\//i, 'sheet'], [/^xl\/ink\//i, 'ink'],
];

/** Names every part that was not understood, so that nothing is lost in silence. */
export function readLeftovers(file: PackageReader): NotKept[] {
  return file.unread().flatMap((part) => {
    if (ofNoConsequence.some((pattern) => pattern.test(part))) return [];
    const feature = features.find(([pattern]) => pattern.test(part))?.[1] ?? 'unknownPart';
    return feature === '' ? [] : [{ feature, part, where: '' }];
  });
}
