import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { compressedFiles } from './scripts/build/compressed-files.ts';
import { serviceWorkerPart } from './scripts/build/service-worker-part.ts';

const fromRoot = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The oldest browsers that are promised to work. Firefox is the youngest: only since 114 do its workers take modules. */
const oldestBrowsers = ['chrome100', 'safari15.4', 'firefox114'];

/** Automerge's wasm alone is 3.6 MB; workbox leaves out whatever is larger than this, and the app would not open offline. */
const precachedFileBytesMax = 5_000_000;

/**
 * Readers of QR codes that most phones never use, having one of their own. The wasm is laid by, by `ui/qr/keep-reader.ts`,
 * where there is none; the plain script is fetched when it comes to that, which is next to never.
 */
const spareReaders = ['assets/zxing_reader-*.wasm', 'assets/decode-*.js'];

/** Tools of one kind, which a group uses together or does without. */
const marketTools = ['listings', 'market', 'aid', 'marks', 'moderation'];
const decidingTools = ['deciding', 'points', 'meetings'];

/**
 * The sentences of one language are four files: what the app says, what the tools of every group say, those of the market, and those of
 * deciding. Whoever speaks it fetches the first at the first visit, the second with the first group, and each of the others where that
 * group has such a tool.
 */
const wordsOf = (module: string): string | null => {
  const [, tool, locale] =
    /\/src\/(?:modules\/([a-z]+))?.*\/messages\/(?:[a-z]+[-/])?([a-z]{2})\.ts$/.exec(module) ?? [];
  if (locale === undefined || locale === 'en') return null;
  if (tool === undefined) return `words-${locale}`;
  if (marketTools.includes(tool)) return `market-${locale}`;
  return decidingTools.includes(tool) ? `deciding-${locale}` : `tools-${locale}`;
};

/** What receives a file from a share menu (decision 0031), and opens what the phone told of. */
const ownParts = 'service-worker-parts.js';

export default defineConfig({
  root: fromRoot('./src/app'),
  publicDir: fromRoot('./public'),
  cacheDir: fromRoot('./node_modules/.vite'),
  server: { fs: { allow: [fromRoot('.')] } },
  build: {
    outDir: fromRoot('./dist'),
    emptyOutDir: true,
    target: oldestBrowsers,
    manifest: true,
    sourcemap: false,
    // The content security policy knows no data: scripts or fonts, and a file can be cached by its name.
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: wordsOf }] } } },
  },
  worker: { format: 'es' },
  // Its package hands bundlers the build for old script tags; this is the same code for modules, 2 kB smaller.
  resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  optimizeDeps: { exclude: ['@automerge/automerge'] },
  plugins: [
    react(),
    compressedFiles(),
    serviceWorkerPart(fromRoot('./src/app/service-worker/parts.ts'), ownParts, oldestBrowsers),
    VitePWA({
      // A new version waits until its person agrees; the app stores drafts first.
      registerType: 'prompt',
      injectRegister: false,
      includeManifestIcons: false,
      manifest: {
        id: '/',
        name: 'Minga',
        short_name: 'Minga',
        description: "A group's own economy on its members' phones, with or without a signal.",
        start_url: '/',
        scope: '/',
        display: 'standalone',
        // Posted by the browser, answered by the service worker: no server sees it.
        share_target: {
          action: '/share',
          method: 'POST',
          enctype: 'multipart/form-data',
          params: { text: 'text', files: [{ name: 'file', accept: ['text/plain', '.txt', '.minga'] }] },
        },
        file_handlers: [{ action: '/', accept: { 'application/x-minga': ['.minga'] } }],
        background_color: '#f5eddd',
        theme_color: '#17503b',
        icons: [
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{html,js,css,wasm,svg,png,webmanifest,woff2}'],
        // Read once, by the phone itself, while it installs the app.
        globIgnores: ['icon-*.png', 'apple-touch-icon.png', ownParts, ...spareReaders],
        importScripts: [ownParts],
        maximumFileSizeToCacheInBytes: precachedFileBytesMax,
        navigateFallback: 'index.html',
        runtimeCaching: [
          {
            urlPattern: /\/assets\/zxing_reader-[^/]*\.wasm$/,
            handler: 'CacheFirst',
            options: { cacheName: 'qr-reader' },
          },
        ],
        // The relay answers these itself.
        navigateFallbackDenylist: [/^\/healthz/, /^\/relay/],
        cleanupOutdatedCaches: true,
        // Else the page of the first visit stays outside, and a screen first opened offline could not be fetched.
        clientsClaim: true,
        // One file and no loader: what the policy allows and what a phone fetches stay easy to read.
        inlineWorkboxRuntime: true,
      },
    }),
  ],
});
