import { readConfig } from '#register/readConfig';
import { startRegister } from '#register/startRegister';

/* A process of its own for the browser tests: the real register over the real build. Tells its address on one line, ends when its parent goes. */
async function main(): Promise<void> {
  const running = await startRegister(readConfig({ ...process.env, PORT: '0', HOST: '127.0.0.1', DEMO: '1', LOG_LEVEL: 'error' }));
  process.on('disconnect', () => { void running.close().finally(() => process.exit(0)); });
  process.send?.({ url: running.url });
}

void main();
