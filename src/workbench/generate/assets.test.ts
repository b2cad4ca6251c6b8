import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeAssets } from './assets';

test('the files in assets/ are fresh, to the byte', async () => {
  for (const [name, bytes] of await makeAssets()) {
    const present = readFileSync(join(process.cwd(), 'assets', name));
    // A failure over whole buffers would print a hundred thousand bytes.
    expect({ name, isFresh: present.equals(bytes) }).toEqual({ name, isFresh: true });
  }
});
