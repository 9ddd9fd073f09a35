/** What a person may choose in settings; `phone` follows the system. */
export type ThemeChoice = 'phone' | 'light' | 'dark';

/**
 * Writes the theme on the page's root element, where `tokens.css` looks for it, and follows the phone when it changes
 * at dusk. Call again with another choice after stopping the first.
 */
export function watchTheme(root: HTMLElement, choice: ThemeChoice = 'phone'): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const contrast = matchMedia('(prefers-contrast: more)');
  const show = (): void => {
    root.dataset['theme'] = choice === 'phone' ? (dark.matches ? 'dark' : 'light') : choice;
    root.dataset['contrast'] = contrast.matches ? 'more' : 'normal';
  };
  show();
  dark.addEventListener('change', show);
  contrast.addEventListener('change', show);
  return () => {
    dark.removeEventListener('change', show);
    contrast.removeEventListener('change', show);
  };
}
