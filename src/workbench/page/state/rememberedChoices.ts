import type { Language } from '../words/Words';
import type { Theme } from './PageState';

export interface Choices { language: Language; theme: Theme; paneWidth: number }

const KEY = 'doelboom.workbench';
export const NARROWEST_PANE = 270;
export const WIDEST_PANE = 500;

export function clampPaneWidth(pixels: number): number {
  return Math.round(Math.min(WIDEST_PANE, Math.max(NARROWEST_PANE, pixels)));
}

/** What the person chose last time, else Dutch and the system's appearance. Nothing of a workbook is ever kept here. */
export function rememberedChoices(): Choices {
  const kept = readKept();
  return {
    language: kept.language === 'en' || kept.language === 'nl' ? kept.language : 'nl',
    theme: kept.theme === 'dark' || kept.theme === 'light' ? kept.theme : preferredTheme(),
    paneWidth: clampPaneWidth(typeof kept.paneWidth === 'number' ? kept.paneWidth : 350),
  };
}

export function rememberChoices(choices: Choices): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(choices));
  } catch {
    // A browser that keeps nothing still shows the page; the choices then last as long as the tab.
  }
}

function readKept(): Partial<Record<keyof Choices, unknown>> {
  try {
    return (JSON.parse(localStorage.getItem(KEY) ?? '{}') ?? {}) as Partial<Record<keyof Choices, unknown>>;
  } catch {
    return {};
  }
}

function preferredTheme(): Theme {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
