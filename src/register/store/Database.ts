import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

/** PostgreSQL, whether embedded or a server's: every query is written once for both. */
export type Database = PgDatabase<PgQueryResultHKT>;
