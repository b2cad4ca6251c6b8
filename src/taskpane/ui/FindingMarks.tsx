import type { ReactElement } from 'react';
import { Icon } from './icons';

/** How many findings, told apart by shape as well as by colour. Decoration: the row's own name says it in words. */
export function FindingMarks({ errors, warnings }: { errors: number; warnings: number }): ReactElement | null {
  if (errors + warnings === 0) return null;
  return (
    <span className="finding-marks" aria-hidden="true">
      {errors > 0 ? <span className="finding-mark is-error"><Icon name="error" size={12} />{errors}</span> : null}
      {warnings > 0 ? <span className="finding-mark is-warning"><Icon name="warning" size={12} />{warnings}</span> : null}
    </span>
  );
}
