import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { createStore } from './createStore';
import { lockFolder } from './lockFolder';
import { migrate } from './migrate';
import type { Store } from './Store';

export interface StoreConfig {
  /** A PostgreSQL server's address; without it the embedded one is used. */
  readonly databaseUrl?: string;
  /** Where the embedded database keeps its files; without it, it lives in memory and is gone at the end. */
  readonly dataFolder?: string;
  readonly clock?: () => Date;
}

/**
 * Opens the store and brings it to its newest form. The database's library is loaded only when it is the one in use.
 * @throws Error in plain words when the data folder is in use, or the server cannot be reached.
 */
export function openStore({ databaseUrl, dataFolder, clock }: StoreConfig): Promise<Store> {
  return databaseUrl === undefined ? openEmbedded(dataFolder, clock) : openServer(databaseUrl, clock);
}

async function openEmbedded(dataFolder: string | undefined, clock: StoreConfig['clock']): Promise<Store> {
  const { PGlite } = await import('@electric-sql/pglite');
  const { drizzle } = await import('drizzle-orm/pglite');
  if (dataFolder !== undefined) await mkdir(dataFolder, { recursive: true });
  const release = dataFolder === undefined ? async () => undefined : await lockFolder(dataFolder);
  const client = await PGlite.create(dataFolder === undefined ? {} : { dataDir: path.join(dataFolder, 'database') });
  const db = drizzle(client);
  await migrate(db);
  return createStore(db, async () => {
    await client.close();
    await release();
  }, clock);
}

async function openServer(databaseUrl: string, clock: StoreConfig['clock']): Promise<Store> {
  const { Pool } = (await import('pg')).default;
  const { drizzle } = await import('drizzle-orm/node-postgres');
  const pool = new Pool({ connectionString: databaseUrl, max: 10, connectionTimeoutMillis: 5_000, statement_timeout: 60_000, idle_in_transaction_session_timeout: 60_000 });
  // A connection that breaks while idle must not end the register; the next query opens another.
  pool.on('error', () => undefined);
  const db = drizzle(pool);
  await migrate(db);
  return createStore(db, () => pool.end(), clock);
}
