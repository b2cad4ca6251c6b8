import { writeFile } from 'node:fs/promises';
import { Misuse } from '#workbench/cli/Verb';

/** Writes a file; where that can't be done, one line of misuse. */
export async function writeOut(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes);
  } catch (error) {
    throw new Misuse(`${file}: cannot be written (${(error as NodeJS.ErrnoException).code})`);
  }
}
