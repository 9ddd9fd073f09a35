/**
 * Who may import whom: the table of docs/architecture.md as values, enforced by `layers-rule.ts`.
 *
 * The order of layers is the order of trust. What decides about money (`core`, a module's rules) knows nothing of
 * screens, storage or networks, so none of those can change what a book says.
 */
export type Layer = {
  readonly name: string;
  /** Matched against the path from the repository's root. The first layer that matches owns the file. */
  readonly files: RegExp;
  /** Names of layers; `own` is the same folder of modules, screens included. */
  readonly mayImport: readonly string[];
  /** Layers of which only the types are known: what they do is handed in when the app is composed. */
  readonly mayImportTypesOf?: readonly string[];
  /** npm packages by name, or by scope with `/*`; `node:*` are Node's own. */
  readonly packages: readonly string[];
};

const hashing = ['@noble/hashes'];
const canonicalBytes = ['cborg', ...hashing];
const react = ['react', 'react-dom', '@tabler/icons-react', 'wouter', 'virtua', 'zustand'];

export const layers: readonly Layer[] = [
  { name: 'lib', files: /^src\/lib\//, mayImport: ['lib'], packages: [] },
  { name: 'wire', files: /^src\/wire\//, mayImport: ['lib', 'wire'], packages: [...canonicalBytes, 'fflate'] },
  { name: 'core', files: /^src\/core\//, mayImport: ['lib', 'wire', 'core'], packages: canonicalBytes },
  {
    name: 'registry',
    files: /^src\/modules\/(core|services)\.ts$/,
    mayImport: ['lib', 'core', 'module'],
    packages: [],
  },
  {
    name: 'screen-registry',
    files: /^src\/modules\/screens\.tsx?$/,
    mayImport: ['lib', 'module-screens', 'module-messages'],
    mayImportTypesOf: ['core', 'registry', 'view', 'ui'],
    packages: ['react'],
  },
  {
    name: 'module-screens',
    files: /^src\/modules\/[^/]+\/screens\//,
    mayImport: ['lib', 'own', 'ui', 'i18n', 'view'],
    mayImportTypesOf: ['core'],
    packages: react,
  },
  {
    name: 'module-messages',
    files: /^src\/modules\/[^/]+\/messages\//,
    mayImport: ['lib', 'own', 'i18n'],
    packages: [],
  },
  {
    // Reading other systems' files: fetched with the one screen that asks for them.
    name: 'csv',
    files: /^src\/modules\/bring\/csv\//,
    mayImport: ['lib', 'csv', 'own-pure'],
    packages: ['papaparse'],
  },
  {
    // An index over listings: a package that no other module's pure files should lean on.
    name: 'search',
    files: /^src\/modules\/listings\/search\//,
    mayImport: ['lib', 'core', 'search', 'own-pure'],
    packages: ['minisearch'],
  },
  {
    name: 'module',
    files: /^src\/modules\/[^/]+\/[^/]+\.ts$/,
    mayImport: ['lib', 'wire', 'core', 'own-pure'],
    packages: [...canonicalBytes, 'valibot'],
  },
  {
    // The made-up village and its story: what an audit generates and what the app shows are the same lines.
    name: 'demo',
    files: /^src\/demo\//,
    mayImport: ['lib', 'wire', 'core', 'registry', 'module', 'demo'],
    packages: [],
  },
  {
    name: 'identity',
    files: /^src\/identity\//,
    mayImport: ['lib', 'wire', 'core', 'identity'],
    packages: [...canonicalBytes, '@noble/*', '@scure/bip39'],
  },
  {
    // Which entries one phone lacks of another: pure, so that the simulator runs the same lines. (protocol §11)
    name: 'catch-up',
    files: /^src\/replication\/catch-up\/catch-up\.ts$/,
    mayImport: ['lib', 'wire', 'core'],
    packages: [],
  },
  {
    name: 'replication',
    files: /^src\/replication\//,
    mayImport: ['lib', 'wire', 'core', 'catch-up', 'replication'],
    packages: [...canonicalBytes, '@automerge/*', 'fflate'],
  },
  {
    name: 'storage',
    files: /^src\/storage\//,
    mayImport: ['lib', 'wire', 'core', 'storage'],
    packages: [...canonicalBytes, '@automerge/*', 'dexie', 'fflate'],
  },
  {
    name: 'session',
    files: /^src\/session\//,
    mayImport: ['lib', 'wire', 'core', 'registry', 'demo', 'session'],
    mayImportTypesOf: ['module', 'identity', 'replication', 'storage'],
    packages: [...canonicalBytes, '@automerge/*', 'comlink', 'valibot'],
  },
  {
    name: 'view',
    files: /^src\/view\//,
    mayImport: ['lib', 'i18n', 'view'],
    mayImportTypesOf: ['wire', 'core', 'registry', 'module', 'session'],
    packages: ['react', 'zustand', 'comlink', 'wouter'],
  },
  {
    name: 'ui',
    files: /^src\/ui\//,
    mayImport: ['lib', 'i18n', 'ui'],
    packages: [...react, 'qr', 'barcode-detector', 'zxing-wasm'],
  },
  {
    name: 'i18n',
    files: /^src\/i18n\//,
    mayImport: ['lib', 'i18n'],
    packages: ['react', '@lingui/core', '@lingui/message-utils'],
  },
  {
    name: 'app',
    files: /^src\/app\//,
    mayImport: [
      ...['lib', 'wire', 'core', 'registry', 'screen-registry', 'module', 'module-screens', 'module-messages'],
      ...['identity', 'replication', 'storage', 'session', 'view', 'ui', 'i18n', 'app'],
    ],
    packages: [
      ...react,
      '@automerge/*',
      '@lingui/*',
      'comlink',
      'dexie',
      'fflate',
      'comlink',
      'workbox-window',
      'virtual:pwa-register',
    ],
  },
  {
    name: 'relay',
    files: /^sync-server\//,
    mayImport: ['lib', 'wire', 'relay'],
    packages: ['ws', ...hashing, 'node:*'],
  },
  {
    // Measures whole phones, so it puts one together, as app does.
    name: 'bench',
    files: /^scripts\/bench\//,
    mayImport: [
      ...[
        'lib',
        'wire',
        'core',
        'registry',
        'module',
        'search',
        'demo',
        'identity',
        'replication',
        'storage',
        'session',
        'app',
      ],
      ...['bench', 'scripts'],
    ],
    packages: ['*', 'node:*'],
  },
  {
    // Reckons the books a second time, so what core may have wrong it must not share, not even a decoder.
    name: 'auditor',
    files: /^scripts\/simulate\/auditor\//,
    mayImport: ['auditor'],
    packages: canonicalBytes,
  },
  {
    // A page of primitives, for pictures.
    name: 'gallery-parts',
    files: /^scripts\/gallery\/parts\//,
    mayImport: ['i18n', 'ui', 'gallery-parts'],
    packages: react,
  },
  {
    name: 'scripts',
    files: /^scripts\//,
    mayImport: [
      'lib',
      'wire',
      'core',
      'registry',
      'module',
      'demo',
      'identity',
      'catch-up',
      'bench',
      'auditor',
      'scripts',
    ],
    packages: ['*', 'node:*'],
  },
];
