import { Icon, type IconName } from './Icon';

interface ToolButtonProps {
  icon: IconName;
  /** Shown beside the icon; without it `hint` is the button's name. */
  label?: string;
  hint: string;
  isDisabled?: boolean;
  /** For a switch: whether it is on. */
  isOn?: boolean;
  shortcut?: string;
  onPress: () => void;
}

/** One button of the toolbar. With `isOn` it is a switch, and says so. */
export function ToolButton({ icon, label, hint, isDisabled = false, isOn, shortcut, onPress }: ToolButtonProps) {
  return (
    <button
      type="button" className={label ? 'tool' : 'tool tool--bare'} title={hint} disabled={isDisabled} onClick={onPress}
      {...(label ? {} : { 'aria-label': hint })}
      {...(isOn === undefined ? {} : { 'aria-pressed': isOn })}
      {...(shortcut ? { 'aria-keyshortcuts': shortcut } : {})}
    >
      <Icon name={icon} />
      {label && <span>{label}</span>}
    </button>
  );
}
