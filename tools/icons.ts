// Draws assets/icon-*.png; with --check it writes nothing and exits with 1 when one is not fresh.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { drawPicture } from './icons/drawPicture';
import { encodePng } from './icons/encodePng';
import { PICTURES, SIZES } from './icons/pictures';
import { samePicture } from './icons/samePicture';

const isCheck = process.argv.includes('--check');
const stale: string[] = [];

async function make(): Promise<void> {
  for (const [picture, shapes] of Object.entries(PICTURES)) {
    for (const size of SIZES) {
      const name = ['icon', picture, size].filter((part) => part !== '').join('-');
      const file = fileURLToPath(new URL(`../assets/${name}.png`, import.meta.url));
      const png = encodePng(drawPicture(shapes, size), size);
      const present = await readFile(file).catch(() => null);
      if (present && samePicture(present, png)) continue;
      stale.push(name);
      if (!isCheck) await writeFile(file, png);
    }
  }
}

void make().then(() => {
  process.stdout.write(stale.length > 0 ? `${isCheck ? 'Not fresh' : 'Written'}: ${stale.join(', ')}\n` : 'All icons are fresh.\n');
  if (isCheck && stale.length > 0) process.exitCode = 1;
});
