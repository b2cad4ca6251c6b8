import { inflateSync } from 'node:zlib';

const HEADER_END = 33;

/** Whether two PNGs of `encodePng` hold the same pixels; how they are packed may differ from one Node to the next. */
export function samePicture(a: Buffer, b: Buffer): boolean {
  return a.subarray(0, HEADER_END).equals(b.subarray(0, HEADER_END)) && pixelRows(a).equals(pixelRows(b));
}

/** The one IDAT chunk that follows the header. */
function pixelRows(png: Buffer): Buffer {
  const length = png.readUInt32BE(HEADER_END);
  return inflateSync(png.subarray(HEADER_END + 8, HEADER_END + 8 + length));
}
