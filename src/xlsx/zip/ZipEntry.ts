/** One file of a zip, as its central directory declares it. Sizes in bytes. */
export interface ZipEntry {
  /** With forward slashes and without a leading one: `xl/workbook.xml`. */
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  packed: number;
  inflated: number;
  crc: number;
  /** Where the packed bytes begin in the file. */
  start: number;
}
