/** What our service worker does beside keeping the app: one script, which workbox loads (`importScripts` in `vite.config.ts`). */
import './open-notified.ts';
import './receive-shared.ts';
