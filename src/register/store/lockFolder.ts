import { open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Keeps a second register out of the same data folder, which would damage the embedded database. A lock left behind
 * by a process that no longer runs is taken over.
 * @returns what releases it.
 * @throws Error naming the process that holds it.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = path.join(folder, 'register.pid');
  if (!await writeNew(file)) {
    const holder = Number(await readFile(file, 'utf8').catch(() => ''));
    if (isRunning(holder)) throw new Error(`The data folder ${folder} is in use by process ${holder}. Stop it first, or remove ${file} if it is no register.`);
    await rm(file, { force: true });
    if (!await writeNew(file)) throw new Error(`The data folder ${folder} was taken by another register at this moment.`);
  }
  return () => rm(file, { force: true });
}

async function writeNew(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(String(process.pid));
    await handle.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  // Inside a container every start may have the same id: our own id in the file is a lock left behind.
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
