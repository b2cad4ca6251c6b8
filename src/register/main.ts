import { readConfig } from './readConfig';
import { startRegister, type RunningRegister } from './startRegister';

/** Starts the register from the environment; see docs for the variables. Ends cleanly on Ctrl+C and on SIGTERM. */
async function main(): Promise<void> {
  const register = await startRegister(readConfig(process.env));
  console.log(`Register ready: ${register.url}`);
  // A parent that started it through a channel hears the address, and ends it by closing the channel: on Windows too.
  process.send?.({ url: register.url });
  for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.once(signal, () => void end(register));
}

let isEnding = false;

async function end(register: RunningRegister): Promise<void> {
  if (isEnding) return;
  isEnding = true;
  // Asked a second time, it ends at once: the database survives that too.
  process.once('SIGINT', () => process.exit(1));
  await register.close();
  process.exit(0);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
