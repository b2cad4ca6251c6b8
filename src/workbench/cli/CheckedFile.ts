import type { FindingJson } from '#workbench/cli/json';

export interface CheckedFile { readonly file: string; readonly findings: readonly FindingJson[] }
