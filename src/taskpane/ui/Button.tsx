import { ActionButton, DefaultButton, PrimaryButton } from '@fluentui/react';
import type { ReactElement, ReactNode } from 'react';
import { Icon, type IconName } from './icons';

export interface ButtonProps {
  /** `primary` once a view at most; `quiet` has no border. */
  kind?: 'primary' | 'plain' | 'quiet';
  icon?: IconName;
  onPress: () => void;
  isDisabled?: boolean;
  isWide?: boolean;
  tabIndex?: number;
  label?: string;
  children: ReactNode;
}

const KINDS = { primary: PrimaryButton, plain: DefaultButton, quiet: ActionButton };

export function Button({ kind = 'plain', icon, onPress, isDisabled = false, isWide = false, tabIndex, label, children }: ButtonProps): ReactElement {
  const Kind = KINDS[kind];
  return (
    <Kind className={`button button-${kind}${isWide ? ' is-wide' : ''}`} disabled={isDisabled} onClick={onPress}
      {...(tabIndex === undefined ? {} : { tabIndex })} {...(label === undefined ? {} : { ariaLabel: label })}>
      {icon ? <Icon name={icon} /> : null}
      <span className="button-text">{children}</span>
    </Kind>
  );
}
