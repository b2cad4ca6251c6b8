import type { ReportDefinition } from '#core/report/Report';
import { totalen } from '#core/report/totalen/report';
import { losseMiddelen } from '#core/report/losse-middelen/report';

/** Every report of the product, in the order in which they are offered. */
export const REPORTS: readonly ReportDefinition[] = [
  totalen,
  losseMiddelen,
];
