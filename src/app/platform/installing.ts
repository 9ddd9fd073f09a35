/** Putting the app on the phone's home screen. */
import { create } from 'zustand';

/** Chromium's event, which TypeScript's DOM does not know. */
type InstallPromptEvent = Event & { prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }> };

type Installing = { readonly offer: InstallPromptEvent | null };
export const useInstalling = create<Installing>(() => ({ offer: null }));

/** The browser offers it once, early, and only to whoever listens. */
export function watchInstalling(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    useInstalling.setState({ offer: event as InstallPromptEvent });
  });
  addEventListener('appinstalled', () => useInstalling.setState({ offer: null }));
}

export async function install(): Promise<void> {
  const { offer } = useInstalling.getState();
  useInstalling.setState({ offer: null });
  await offer?.prompt();
}

export const isInstalled = (): boolean =>
  matchMedia('(display-mode: standalone)').matches || ('standalone' in navigator && navigator.standalone === true);

/**
 * A browser on an iPhone or iPad whose storage is emptied after a week without a visit, and is not carried over when the
 * app is installed. There, keys made before installing are keys lost. An iPad calls itself a Mac, but has fingers.
 */
export const isBareIos = (): boolean =>
  !isInstalled() &&
  (/iPhone|iPad|iPod/.test(navigator.userAgent) ||
    (/Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1));
