import type { ReactElement, ReactNode } from 'react';
import { Icon, type IconName } from './icons';
import { IconButton } from './IconButton';

export interface MessageProps {
  tone: 'error' | 'warning' | 'info' | 'good';
  icon?: IconName;
  children: ReactNode;
  actions?: ReactNode;
  onDismiss?: (() => void) | undefined;
  dismissLabel?: string;
}

const ICONS = { error: 'error', warning: 'warning', info: 'info', good: 'check' } as const;

/** An error interrupts a screen reader; the others wait for their turn. */
export function Message({ tone, icon, children, actions, onDismiss, dismissLabel = '' }: MessageProps): ReactElement {
  return (
    <div className={`message is-${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon name={icon ?? ICONS[tone]} />
      <div className="message-body">
        <div>{children}</div>
        {actions ? <div className="message-actions">{actions}</div> : null}
      </div>
      {onDismiss ? <IconButton icon="close" label={dismissLabel} onPress={onDismiss} /> : null}
    </div>
  );
}
