import { integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

/** The tables as queries name them; `migrations/` makes them. A test holds the two equal. */

export const submissionCounters = pgTable('submission_counters', {
  year: integer('year').primaryKey(),
  lastNumber: integer('last_number').notNull(),
});

export const submissions = pgTable('submissions', {
  number: text('number').primaryKey(),
  planId: text('plan_id').notNull(),
  version: integer('version').notNull(),
  submittedAt: timestamp('submitted_at', { withTimezone: true, mode: 'date' }).notNull(),
  submittedById: text('submitted_by_id').notNull(),
  submittedBy: text('submitted_by').notNull(),
  hash: text('hash').notNull(),
  contractVersion: integer('contract_version').notNull(),
  layoutVersion: integer('layout_version').notNull(),
  title: text('title').notNull(),
  years: integer('years').array().notNull(),
  departementen: text('departementen').array().notNull(),
  departementKeys: text('departement_keys').array().notNull(),
  warnings: integer('warnings').notNull(),
  infos: integer('infos').notNull(),
  totals: text('totals').notNull(),
  package: text('package').notNull(),
});

export const idempotencyKeys = pgTable('idempotency_keys', {
  personId: text('person_id').notNull(),
  key: text('key').notNull(),
  hash: text('hash').notNull(),
  number: text('number').notNull(),
}, (table) => [primaryKey({ columns: [table.personId, table.key] })]);
