import { loadDefinedMessages } from '../../i18n/define-messages.ts';
import { currentLanguage } from '../../i18n/language-store.ts';
import { fetchModuleParts } from '../frame/module-parts.ts';
import { groupRoutes } from './group-routes.ts';
import { fetchScreen } from './lazy-screen.ts';
import { phoneRoutes } from './phone-routes.ts';
import { fetchHelp } from './screen-extras.ts';

/** Safari has no idle callback; a moment after the first screen comes close. */
const idle = (): Promise<unknown> =>
  new Promise((resolve) =>
    'requestIdleCallback' in globalThis ? requestIdleCallback(resolve, { timeout: 300 }) : setTimeout(resolve, 200),
  );

/**
 * Fetches every screen and its sentences, one at a time while the phone has nothing better to do, so that a tap later
 * shows its screen at once. The service worker stores the same files anyway: nothing is fetched twice.
 */
export async function fetchAhead(): Promise<void> {
  // Rejects for want of a network alone, and Home asks for it again.
  await fetchModuleParts().catch(() => undefined);
  await loadDefinedMessages(currentLanguage().locale);
  for (const route of [...phoneRoutes, ...groupRoutes]) {
    await idle();
    await fetchScreen(route);
    await loadDefinedMessages(currentLanguage().locale);
  }
  await fetchHelp();
  await loadDefinedMessages(currentLanguage().locale);
  const { keepReader } = await import('../../ui/qr/keep-reader.ts');
  await keepReader();
}
