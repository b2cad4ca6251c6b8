import { strToU8 } from 'fflate';
import type { Book, BookSheet } from '#xlsx/book/Book';
import { handmadeXlsx, mainNamespace, relationships, worksheet } from './handmadeXlsx.testing';
import { readXlsx } from './readXlsx';

async function read(bytes: Uint8Array): Promise<Book> {
  const result = await readXlsx(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

async function readSheet(children: string, others: Record<string, string | Uint8Array> = {}): Promise<BookSheet> {
  return (await read(handmadeXlsx(worksheet(children), others))).sheets[0]!;
}

function values(sheet: BookSheet): unknown[][] {
  return sheet.cells.map((line) => (line ?? []).map((cell) => cell?.error ?? cell?.v));
}

const sst = (items: string): Record<string, string> => ({ 'xl/sharedStrings.xml': `<sst xmlns="${mainNamespace}">${items}</sst>` });

describe('cells as programs write them', () => {
  test('values of every kind', async () => {
    const sheet = await readSheet(`<sheetData><row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="n"><v>-2E-3</v></c><c r="C1" t="s"><v>0</v></c><c r="D1" t="str"><f>A1&amp;"x"</f><v>1,5x</v></c>
      <c r="E1" t="b"><v>1</v></c><c r="F1" t="e"><v>#REF!</v></c><c r="G1" t="inlineStr"><is><t>in</t></is></c><c r="H1" t="d"><v>2026-03-01T12:00:00</v></c><c r="I1"/></row></sheetData>`, sst('<si><t>deel</t></si>'));
    expect(sheet.cells[0]).toEqual([{ v: 1.5 }, { v: -0.002 }, { v: 'deel' }, { v: '1,5x', f: 'A1&"x"' }, { v: true }, { error: '#REF!' }, { v: 'in' }, { v: 46_082.5 }]);
  });

  test('numbers come out to the last bit, however they are written', async () => {
    const written = ['68.68', '0.1', '123456789012345', '1234567890123456789', '0.30000000000000004', '1E+21', '-0.005', '100000.00', '9007199254740993', '.5', '5.', '+3'];
    const sheet = await readSheet(`<sheetData><row>${written.map((text) => `<c><v>${text}</v></c>`).join('')}</row></sheetData>`);
    expect(values(sheet)[0]).toEqual(written.map(Number));
  });

  test('rows and cells without an address, and rows in descending order', async () => {
    const bare = await readSheet('<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>');
    expect(bare.cells.map((line) => line?.map((cell) => cell?.v))).toEqual([[1, 2], undefined, [undefined, 3, 4], [5]]);
    const falling = await readSheet('<sheetData><row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');
    expect(falling.cells[0]).toEqual([{ v: 1 }]);
    expect(falling.cells[2]).toEqual([{ v: 3 }]);
  });

  test('texts: entities, references, CDATA, line ends, blanks, and escapes of the format itself', async () => {
    const sheet = await readSheet('<sheetData><row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c><c t="s"><v>4</v></c><c t="s"><v>5</v></c></row></sheetData>',
      sst('<si><t>a &lt;b&gt; &amp;&quot;&apos; &#233;&#x1F600;</t></si><si><t><![CDATA[<&amp;>]]></t></si><si><t xml:space="preserve">  regel 1\r\nregel 2  </t></si><si><t>een_x000D_\ntwee _x005F_x000D_</t></si><si><t/></si><si><t>na<!-- niet -->ast</t></si>'));
    expect(values(sheet)[0]).toEqual(['a <b> &"\' é😀', '<&amp;>', '  regel 1\nregel 2  ', 'een\r\ntwee _x000D_', '', 'naast']);
  });

  test('rich text keeps its runs; a phonetic reading is no part of the text', async () => {
    const sheet = await readSheet('<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row></sheetData>',
      sst('<si><r><rPr><b/><sz val="11"/><color rgb="FFFF0000"/><rFont val="Calibri"/></rPr><t>vet</t></r><r><t xml:space="preserve"> gewoon</t></r></si><si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/></si>'));
    expect(sheet.cells[0]![0]).toEqual({ v: 'vet gewoon', rich: [{ text: 'vet', font: { bold: true, color: '#FF0000' } }, { text: ' gewoon' }] });
    expect(sheet.cells[0]![1]).toEqual({ v: '課' });
  });

  test('formulas: shared ones written out, arrays with their extent, prefixes gone', async () => {
    const sheet = await readSheet(`<sheetData>
      <row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1+SUM(A$1:A1)&amp;"A1"</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c><c r="C2"><f>_xlfn.XLOOKUP(A1,A:A,_xlfn._xlws.SORT(B:B))</f></c></row>
      <row r="3"><c r="B3"><f t="shared" si="0"/></c><c r="D3"><f t="array" ref="D3:D4">A1:A2*2</f><v>2</v></c></row></sheetData>`);
    expect([0, 1, 2].map((row) => sheet.cells[row]![1]!.f)).toEqual(['A1*$C$1+SUM(A$1:A1)&"A1"', 'A2*$C$1+SUM(A$1:A2)&"A1"', 'A3*$C$1+SUM(A$1:A3)&"A1"']);
    expect(sheet.cells[1]![2]!.f).toBe('XLOOKUP(A1,A:A,SORT(B:B))');
    expect(sheet.cells[2]![3]).toEqual({ v: 2, f: 'A1:A2*2', array: { top: 2, left: 3, bottom: 3, right: 3 } });
  });

  test('a shared formula whose first cell stands further down', async () => {
    const sheet = await readSheet('<sheetData><row r="2"><c r="B2"><f t="shared" si="0"/></c></row><row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1</f></c></row></sheetData>');
    expect(sheet.cells[1]![1]!.f).toBe('A2');
  });
});

describe('parts as programs store them', () => {
  test('prefixed elements, as .NET libraries write them', async () => {
    const prefixed = `<x:worksheet xmlns:x="${mainNamespace}"><x:sheetPr><x:outlinePr summaryBelow="0"/></x:sheetPr><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>x</x:t></x:is></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A2:B3"/></x:mergeCells></x:worksheet>`;
    const sheet = (await read(handmadeXlsx(prefixed))).sheets[0]!;
    expect(values(sheet)).toEqual([['x', 2]]);
    expect(sheet.outline.summaryBelow).toBe(false);
    expect(sheet.merges).toEqual([{ top: 1, left: 0, bottom: 2, right: 1 }]);
  });

  test.each(['utf-16le with mark', 'utf-16be with mark', 'utf-16le bare', 'utf-8 with mark', 'windows-1252 declared'])('%s', async (form) => {
    const xml = worksheet('<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>één</t></is></c></row></sheetData>');
    const sheet = (await read(handmadeXlsx('', { 'xl/worksheets/sheet1.xml': encoded(xml, form) }))).sheets[0]!;
    expect(values(sheet)).toEqual([['één']]);
  });

  test('a strict file, with its own relationship types and dates in ISO 8601', async () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const bytes = handmadeXlsx(worksheet('<sheetData><row r="1"><c r="A1" t="d"><v>2026-01-01</v></c></row></sheetData>'), {
      '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]).replace(/http:[^"]*relationships\/officeDocument/, `${strict}/officeDocument`),
    });
    expect(values((await read(bytes)).sheets[0]!)).toEqual([[46_023]]);
  });

  test('targets from the root, and styles that the file does not have', async () => {
    const bytes = handmadeXlsx(worksheet('<sheetData><row r="1"><c r="A1" s="4"><v>1</v></c></row></sheetData>'), {
      'xl/_rels/workbook.xml.rels': relationships([['rId1', 'worksheet', '/xl/worksheets/sheet1.xml']]),
    });
    expect((await read(bytes)).sheets[0]!.cells).toEqual([[{ v: 1 }]]);
  });
});

function encoded(xml: string, form: string): Uint8Array {
  if (form.startsWith('utf-8')) return new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8(xml)]);
  if (form.startsWith('windows')) return Uint8Array.from(xml.replace('UTF-8', 'windows-1252'), (letter) => letter.charCodeAt(0));
  const units = [...(form.includes('mark') ? '\ufeff' : ''), ...xml.replace('UTF-8', 'UTF-16')].map((letter) => letter.charCodeAt(0));
  return new Uint8Array(units.flatMap((unit) => form.startsWith('utf-16le') ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]));
}

describe('formats as Excel writes them', () => {
  const styles = `<styleSheet xmlns="${mainNamespace}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00\\ &quot;€&quot;"/></numFmts>
    <fonts count="3"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><u val="double"/><sz val="14"/><color theme="4" tint="-0.249977111117893"/><name val="Arial"/></font><font><sz val="11"/><color rgb="FF006100"/><name val="Calibri"/></font></fonts>
    <fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.14999847407452621"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFC6EFCE"/></patternFill></fill></fills>
    <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalDown="1"><left style="thin"><color indexed="10"/></left><right/><top/><bottom style="double"><color auto="1"/></bottom><diagonal style="hair"/></border></borders>
    <cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="2" fillId="3" borderId="0" applyNumberFormat="0"/></cellStyleXfs>
    <cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="1" fillId="2" borderId="1" xfId="0" quotePrefix="1" applyAlignment="1" applyProtection="1"><alignment horizontal="left" vertical="top" wrapText="1" indent="3" textRotation="45"/><protection locked="0" hidden="1"/></xf><xf numFmtId="14" fontId="2" fillId="3" borderId="0" xfId="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>
    <cellStyles count="2"><cellStyle name="Goed" xfId="1" builtinId="26"/><cellStyle name="Standaard" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

  test('fonts, fills, borders, alignment, named styles, theme and indexed colours with tints', async () => {
    const book = await read(handmadeXlsx(worksheet('<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>2</v></c><c r="C1" s="3"><v>3</v></c></row></sheetData>'), { 'xl/styles.xml': styles }));
    expect(book.styles).toEqual([{}, {
      numberFormat: '#,##0.00\\ "€"', font: { name: 'Arial', size: 14, bold: true, underline: 'double', color: '#305496' }, fill: { color: '#D9D9D9' },
      border: { left: { style: 'thin', color: '#FF0000' }, bottom: { style: 'double' }, diagonal: { style: 'hair' } }, diagonalDirection: 'down',
      alignment: { horizontal: 'left', vertical: 'top', wrapText: true, indent: 3, textRotation: 45 }, locked: false, formulaHidden: true, quotePrefix: true,
    }, { name: 'Goed', numberFormat: 'm/d/yyyy', font: { color: '#006100' }, fill: { color: '#C6EFCE' } }]);
    expect(book.namedStyles).toEqual([{ name: 'Goed', builtin: 26, style: { font: { color: '#006100' }, fill: { color: '#C6EFCE' } } }]);
    expect(book.sheets[0]!.cells[0]).toEqual([{ v: 1, s: 1 }, { v: 2, s: 2 }, { v: 3 }]);
  });

  test('widths: a run to the last column is the width of the sheet; rows fitted to their text say so', async () => {
    const sheet = await readSheet('<sheetFormatPr defaultRowHeight="14.4"/><cols><col min="1" max="2" width="30" customWidth="1"/><col min="3" max="3" width="9.140625" hidden="1" outlineLevel="1"/></cols><sheetData><row r="1" ht="14.4"/><row r="2" ht="28.8"/><row r="3" ht="50" customHeight="1"/></sheetData>');
    expect(sheet.columns).toEqual({ 0: { width: 30 }, 1: { width: 30 }, 2: { hidden: true, level: 1 } });
    expect(sheet.rows).toEqual({ 1: { height: 28.8, autoHeight: true }, 2: { height: 50 } });
    const wide = await readSheet('<cols><col min="1" max="1" width="30" customWidth="1"/><col min="2" max="16384" width="12" customWidth="1"/></cols><sheetData/>');
    expect([wide.columns, wide.defaultColumnWidth]).toEqual([{ 0: { width: 30 } }, 12]);
  });

  test('validation and conditional formats of the kind that Excel 2010 keeps apart', async () => {
    const sheet = await readSheet(`<sheetData/><extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Lijsten!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>B2:B9 D2</xm:sqref></x14:dataValidation></x14:dataValidations></ext>
      <ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="3"><xm:f>Lijsten!$A$1=1</xm:f><x14:dxf><font><color rgb="FFFF0000"/></font></x14:dxf></x14:cfRule><xm:sqref>A1:A9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`);
    expect(sheet.validations).toEqual([{ ranges: [{ top: 1, left: 1, bottom: 8, right: 1 }, { top: 1, left: 3, bottom: 1, right: 3 }], type: 'list', formula1: 'Lijsten!$A$1:$A$9', allowBlank: true, inCellDropdown: true }]);
    expect(sheet.conditionalFormats).toEqual([{ ranges: [{ top: 0, left: 0, bottom: 8, right: 0 }], priority: 3, stopIfTrue: false, type: 'expression', formulas: ['Lijsten!$A$1=1'], style: { font: { color: '#FF0000' } } }]);
  });
});

test('fewer rows than the sheet states, and settings of the workbook that change its figures, are named', async () => {
  const book = await read(handmadeXlsx(worksheet('<dimension ref="A1:B9"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'), {
    'xl/workbook.xml': `<workbook xmlns="${mainNamespace}" xmlns:r="r"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets><calcPr iterate="1" fullPrecision="0"/></workbook>`,
  }));
  expect(book.notKept.map(({ feature, where }) => [feature, where])).toEqual([['fewerRowsThanDeclared', 'Blad1!A1:B9'], ['iterativeCalculation', ''], ['precisionAsDisplayed', '']]);
});

test('what cannot be kept is named, with part and place', async () => {
  const book = await read(handmadeXlsx(worksheet('<sheetData><row r="1"><c r="A1" cm="1"><f t="array" ref="A1">B1:B2</f><v>1</v></c></row></sheetData><rowBreaks/><drawing r:id="rId1"/><extLst><ext><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>A1:A3</xm:f><xm:sqref>B2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>'), {
    'xl/vbaProject.bin': 'x', 'xl/charts/chart1.xml': '<c/>', 'xl/charts/style1.xml': '<c/>', 'xl/drawings/drawing1.xml': '<d/>', 'xl/pivotTables/pivotTable1.xml': '<p/>', 'xl/calcChain.xml': '<c/>',
    'xl/externalLinks/externalLink1.xml': '<e/>', 'xl/mystery/part1.xml': '<m/>', 'xl/printerSettings/printerSettings1.bin': 'x',
  }));
  expect(book.notKept).toEqual([
    { feature: 'pageBreaks', part: 'xl/worksheets/sheet1.xml', where: 'Blad1' },
    { feature: 'drawing', part: 'xl/worksheets/sheet1.xml', where: 'Blad1' },
    { feature: 'sparklines', part: 'xl/worksheets/sheet1.xml', where: 'Blad1!B2' },
    { feature: 'dynamicArray', part: 'xl/worksheets/sheet1.xml', where: 'Blad1!A1' },
    { feature: 'macros', part: 'xl/vbaProject.bin', where: '' },
    { feature: 'chart', part: 'xl/charts/chart1.xml', where: '' },
    { feature: 'drawing', part: 'xl/drawings/drawing1.xml', where: '' },
    { feature: 'pivotTable', part: 'xl/pivotTables/pivotTable1.xml', where: '' },
    { feature: 'externalLink', part: 'xl/externalLinks/externalLink1.xml', where: '' },
    { feature: 'unknownPart', part: 'xl/mystery/part1.xml', where: '' },
  ]);
});
