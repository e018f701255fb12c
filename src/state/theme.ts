import { createStore } from 'zustand/vanilla';

export const themes = ['system', 'light', 'dark', 'projector'] as const;
export type Theme = (typeof themes)[number];

const key = 'norm-lab.theme';

/** The theme chosen by the reader; `system` until then, and on the server. */
export const themeStore = createStore<{ readonly theme: Theme }>(() => ({ theme: 'system' }));

/** Takes up the theme of an earlier visit, which the page's head has already put on the root element. */
export function restoreTheme(): void {
  const saved = themes.find((theme) => theme === document.documentElement.dataset.theme);
  if (saved) themeStore.setState({ theme: saved });
}

/** Sets the theme and remembers it on this device, where storage is allowed. */
export function setTheme(theme: Theme): void {
  themeStore.setState({ theme });
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage may be switched off; the theme then lasts for this page.
  }
}
