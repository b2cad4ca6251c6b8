import { main } from '#workbench/cli/main';

/** Runs the command line and gives what it wrote. */
export async function run(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const written = { out: '', err: '' };
  const status = await main(args, { out: (text) => { written.out += text; }, err: (text) => { written.err += text; } });
  return { status, ...written };
}
