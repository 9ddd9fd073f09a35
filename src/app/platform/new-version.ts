/** The service worker: opening without a network, and asking before a new version takes over. */

import { registerSW } from 'virtual:pwa-register';
import { create } from 'zustand';

type Version = {
  /** A new version lies ready and waits for a yes. */
  readonly waiting: boolean;
  /** Everything needed without a network is on the phone; so told on the first visit. */
  readonly offlineReady: boolean;
};
export const useVersion = create<Version>(() => ({ waiting: false, offlineReady: false }));

let takeOver = async (): Promise<void> => {};

export function watchVersion(): void {
  if (!('serviceWorker' in navigator)) return;
  reloadWhenReplaced();
  takeOver = registerSW({
    onNeedRefresh: () => useVersion.setState({ waiting: true }),
    onOfflineReady: () => useVersion.setState({ offlineReady: true }),
    onRegisteredSW: (_, registration) => {
      if (registration) askWhenOpenedAgain(registration);
    },
    // `reloadWhenReplaced` does it, in every tab.
    onNeedReload: () => {},
  });
}

/** Also in tabs that did not ask for it: an old page must not go on beside a new service worker. Drafts lie stored. */
function reloadWhenReplaced(): void {
  // On the first visit a service worker takes the page on; only whoever comes after it replaces one.
  let taken = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (taken) location.reload();
    taken = true;
  });
}

/** An installed app is rarely closed, so it looks for a new version whenever its person comes back to it. */
function askWhenOpenedAgain(registration: ServiceWorkerRegistration): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  });
}

/** Accepts the new version: it starts, and every open tab reloads. */
export const acceptNewVersion = (): Promise<void> => takeOver();
