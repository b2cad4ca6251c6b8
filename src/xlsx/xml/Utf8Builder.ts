const encoder = new TextEncoder();
/** Letters gathered before they are turned into bytes: enough to make each turn worth it, little enough to be forgotten soon. */
const block = 64 * 1024;

/** Builds a long part as bytes: a sheet's XML can be longer than the longest string. */
export class Utf8Builder {
  private bytes = new Uint8Array(4 * block);
  private length = 0;
  private waiting = '';

  add(text: string): void {
    this.waiting += text;
    if (this.waiting.length >= block) this.flush();
  }

  /** All that was added. The builder is done for. */
  finish(): Uint8Array {
    this.flush();
    return this.bytes.subarray(0, this.length);
  }

  private flush(): void {
    const most = this.length + this.waiting.length * 3;
    if (most > this.bytes.length) this.grow(most);
    this.length += encoder.encodeInto(this.waiting, this.bytes.subarray(this.length)).written;
    this.waiting = '';
  }

  private grow(least: number): void {
    const wider = new Uint8Array(Math.max(least, this.bytes.length * 2));
    wider.set(this.bytes.subarray(0, this.length));
    this.bytes = wider;
  }
}
