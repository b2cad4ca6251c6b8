import { ProgressIndicator } from '@fluentui/react';
import type { ReactElement } from 'react';

/** Determinate when `total` is known. */
export function Progress({ label, done, total }: { label: string; done: number; total: number }): ReactElement {
  return <ProgressIndicator label={label} ariaValueText={label} {...(total > 0 ? { percentComplete: Math.min(1, done / total) } : {})} />;
}
