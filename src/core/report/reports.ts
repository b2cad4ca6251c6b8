import type { ReportDefinition } from '#core/report/Report';
import { totalen } from '#core/report/totalen/report';
import { losseMiddelen } from '#core/report/losse-middelen/report';
import { koppelingen } from '#core/report/koppelingen/report';
import { dekking } from '#core/report/dekking/report';

/** Every report of the product, in the order in which they are offered. */
export const REPORTS: readonly ReportDefinition[] = [
  totalen,
  losseMiddelen,
  koppelingen,
  dekking,
];
