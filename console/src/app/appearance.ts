import { applyMode, Mode } from '@cloudscape-design/global-styles';

export type Appearance = 'system' | 'light' | 'dark';

const KEY = 'dossier.appearance';
const prefersDark = () => window.matchMedia('(prefers-color-scheme: dark)');

export function keptAppearance(): Appearance {
  const kept = window.localStorage.getItem(KEY);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

export function keepAppearance(appearance: Appearance): void {
  window.localStorage.setItem(KEY, appearance);
  applyAppearance(appearance);
}

/** Light or dark, as asked or as the system has it, also when the system changes its mind. */
export function applyAppearance(appearance: Appearance): void {
  const dark = () => appearance === 'dark' || (appearance === 'system' && prefersDark().matches);
  applyMode(dark() ? Mode.Dark : Mode.Light);
  prefersDark().onchange = () => applyAppearance(keptAppearance());
}
