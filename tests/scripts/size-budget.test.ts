import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { budgetLines, isOver } from '../../scripts/size/budget.ts';
import { measure } from '../../scripts/size/measure.ts';
import { type PlantedTree, plantTree } from './planted-tree.ts';

/** Text that gzip cannot shrink below its bytes of chance. */
const weight = (bytes: number): string => `/*${randomBytes(bytes).toString('hex')}*/\n`;

let tree: PlantedTree | undefined;
afterEach(() => tree?.remove());

function built(sizes: {
  page?: number;
  worker?: number;
  lazy?: number;
  inWorker?: number;
  books?: number;
  css?: number;
}): string {
  const { page = 10, worker = 10, lazy = 10, inWorker = 10, books = 10, css = 10 } = sizes;
  tree = plantTree({
    'dist/.vite/manifest.json': JSON.stringify({
      'index.html': { file: 'assets/page.js', isEntry: true, assets: ['assets/worker.js'], css: ['assets/page.css'] },
      'Route.tsx': { file: 'assets/route.js', isDynamicEntry: true },
    }),
    'dist/assets/page.js': "import './shared.js'; import('./route.js');",
    'dist/assets/shared.js': weight(page),
    'dist/assets/route.js': `import './shared.js';${weight(lazy)}`,
    'dist/assets/worker.js': "export * from './worker-part.js'; import(`./whole-phone-1.js`);",
    'dist/assets/whole-phone-1.js': `import './worker-part.js'; import('./worker-lazy.js');${weight(books)}`,
    'dist/assets/worker-part.js': weight(worker),
    'dist/assets/worker-lazy.js': weight(inWorker),
    'dist/assets/page.css': weight(css),
    'dist/sw.js': 'e.precacheAndRoute([{url:"assets/page.js",revision:null},{"url":"assets/page.css","revision":"1"}])',
  });
  return join(tree.folder, 'dist');
}

const over = (folder: string): readonly string[] =>
  budgetLines(measure(folder))
    .filter(isOver)
    .map(({ what }) => what);

describe('the size budget', () => {
  test('holds for a small build', () => {
    expect(over(built({}))).toEqual([]);
  });

  test('counts what the page imports at once, which is then not part of a lazy route', () => {
    expect(over(built({ page: 151_000 }))).toEqual(['page, first load, gzip']);
  });

  test('counts what the worker imports at once with the page', () => {
    expect(over(built({ page: 100_000, worker: 91_000 }))).toEqual(['page and worker, gzip']);
  });

  test('counts the books that the worker fetches behind the first screen with what stands before them', () => {
    expect(over(built({ page: 90_000, worker: 70_000, books: 100_000 }))).toEqual(['page, worker and books, gzip']);
  });

  test('takes what comes with the books out of what is fetched later', () => {
    const { booksGzip, lazyGzip } = measure(built({ books: 30_000, inWorker: 1_000 }));
    expect(booksGzip).toBeGreaterThan(30_000);
    expect(Object.keys(lazyGzip).sort()).toEqual(['assets/route.js', 'assets/worker-lazy.js']);
    expect(lazyGzip['assets/worker-lazy.js']).toBeLessThan(2_000);
  });

  test('counts each lazy route, of the page and of the worker', () => {
    expect(over(built({ lazy: 46_000, inWorker: 47_000 }))).toEqual([
      'lazy assets/worker-lazy.js, gzip',
      'lazy assets/route.js, gzip',
    ]);
  });

  test('counts style sheets', () => {
    expect(over(built({ css: 16_000 }))).toEqual(['style sheets, gzip']);
  });

  test('adds up what the service worker keeps', () => {
    const folder = built({ css: 1000 });
    expect(measure(folder).precache).toBe("import './shared.js'; import('./route.js');".length + weight(1000).length);
  });
});
