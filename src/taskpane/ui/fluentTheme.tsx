import { createTheme, loadTheme, registerIcons, setIconOptions } from '@fluentui/react';
import { Icon } from './icons';

/**
 * Fluent's palette is our own set of CSS variables (styles/colours.css), so that light and dark are told apart in one
 * place, from the first paint on, and a change of theme repaints without rendering.
 */
const palette = {
  themePrimary: 'var(--accent)', themeDark: 'var(--accent-strong)', themeDarkAlt: 'var(--accent-strong)', themeDarker: 'var(--accent-strong)',
  themeSecondary: 'var(--accent)', themeTertiary: 'var(--accent-soft)', themeLight: 'var(--accent-soft)', themeLighter: 'var(--accent-faint)', themeLighterAlt: 'var(--accent-faint)',
  black: 'var(--text)', neutralDark: 'var(--text)', neutralPrimary: 'var(--text)', neutralPrimaryAlt: 'var(--text)',
  neutralSecondary: 'var(--text-soft)', neutralSecondaryAlt: 'var(--text-soft)', neutralTertiary: 'var(--text-faint)', neutralTertiaryAlt: 'var(--line-strong)',
  neutralQuaternary: 'var(--line)', neutralQuaternaryAlt: 'var(--line)', neutralLight: 'var(--hover)', neutralLighter: 'var(--hover)', neutralLighterAlt: 'var(--surface)',
  white: 'var(--ground)',
};

const semanticColors = {
  bodyBackground: 'var(--ground)', bodyText: 'var(--text)', errorText: 'var(--error)',
  inputBorder: 'var(--line-strong)', inputBorderHovered: 'var(--text-soft)', inputPlaceholderText: 'var(--text-soft)', inputBackground: 'var(--ground)',
  primaryButtonText: 'var(--on-accent)', primaryButtonTextHovered: 'var(--on-accent)', primaryButtonTextPressed: 'var(--on-accent)',
  buttonBorder: 'var(--line-strong)', disabledText: 'var(--text-faint)', disabledBodyText: 'var(--text-faint)', buttonTextDisabled: 'var(--text-faint)', primaryButtonTextDisabled: 'var(--text-soft)',
  inputIcon: 'var(--text-soft)', link: 'var(--accent)', linkHovered: 'var(--accent-strong)',
};

/** Sets the theme once, before the first render, with the two icons that the controls we use ask for by name. */
export function loadFluentTheme(): void {
  registerIcons({ icons: { CheckMark: <Icon name="check" size={12} />, Clear: <Icon name="close" size={12} /> } });
  setIconOptions({ disableWarnings: true });
  loadTheme(createTheme({
    palette,
    semanticColors,
    defaultFontStyle: { fontFamily: 'inherit', fontWeight: 'regular' },
    fonts: { small: { fontSize: '12px' }, medium: { fontSize: '13px' } },
    effects: { roundedCorner2: '4px' },
  }));
}
