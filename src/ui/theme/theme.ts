/** What a person may choose in settings; `phone` follows the system. */
export const themeChoices = ['phone', 'light', 'dark', 'contrast'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

type Asked = { readonly dark: boolean; readonly contrast: boolean };
type Shown = { readonly theme: 'light' | 'dark'; readonly contrast: 'normal' | 'more' };

/**
 * High contrast is dark where the phone is dark. Whoever asked the phone for more contrast gets it by light and by dark too:
 * it is asked for by those who could not read otherwise.
 */
export const themeShown = (choice: ThemeChoice, phone: Asked): Shown => ({
  theme: choice === 'dark' || (choice !== 'light' && phone.dark) ? 'dark' : 'light',
  contrast: choice === 'contrast' || phone.contrast ? 'more' : 'normal',
});

/**
 * Writes the theme on the page's root element, where `tokens.css` looks for it, and follows the phone when it changes
 * at dusk. Call again with another choice after stopping the first.
 */
export function watchTheme(root: HTMLElement, choice: ThemeChoice = 'phone'): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const contrast = matchMedia('(prefers-contrast: more)');
  const show = (): void => {
    Object.assign(root.dataset, themeShown(choice, { dark: dark.matches, contrast: contrast.matches }));
  };
  show();
  dark.addEventListener('change', show);
  contrast.addEventListener('change', show);
  return () => {
    dark.removeEventListener('change', show);
    contrast.removeEventListener('change', show);
  };
}
