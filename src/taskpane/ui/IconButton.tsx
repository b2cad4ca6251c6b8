import type { ReactElement } from 'react';
import { Icon, type IconName } from './icons';

export interface IconButtonProps {
  icon: IconName;
  /** Read aloud, and shown as a tip. */
  label: string;
  onPress: () => void;
  isPressed?: boolean;
  isDisabled?: boolean;
  /** A small number on the corner; none when 0. */
  badge?: number;
}

export function IconButton({ icon, label, onPress, isPressed, isDisabled = false, badge = 0 }: IconButtonProps): ReactElement {
  return (
    <button type="button" className="icon-button" aria-label={label} title={label} disabled={isDisabled} onClick={onPress}
      {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}>
      <Icon name={icon} />
      {badge > 0 ? <span className="icon-button-badge" aria-hidden="true">{badge}</span> : null}
    </button>
  );
}
