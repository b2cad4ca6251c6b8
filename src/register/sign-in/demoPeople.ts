import type { Person } from '#contract/answers';
import type { People } from './People';

/** The accounts that one can try everything with. */
export const DEMO_ACCOUNTS: readonly Person[] = [
  { id: 'planner', name: 'Lotte Vermeulen', role: 'planner', departementen: ['Stafdiensten'] },
  { id: 'finance', name: 'Karim El Amrani', role: 'finance', departementen: [] },
  { id: 'coordinator', name: 'Hilde Maes', role: 'coordinator', departementen: [] },
  { id: 'coordinator-stafdiensten', name: 'Griet De Smet', role: 'coordinator', departementen: ['Stafdiensten'] },
  { id: 'coordinator-cultuur', name: 'Pieter Claes', role: 'coordinator', departementen: ['Cultuur'] },
];

export const demoPeople: People = {
  find: async ({ id }) => DEMO_ACCOUNTS.find((account) => account.id === id),
};
