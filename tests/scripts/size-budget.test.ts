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

function built(sizes: { page?: number; worker?: number; lazy?: number; inWorker?: number; css?: number }): string {
  const { page = 10, worker = 10, lazy = 10, inWorker = 10, css = 10 } = sizes;
  tree = plantTree({
    'dist/.vite/manifest.json': JSON.stringify({
      'index.html': { file: 'assets/page.js', isEntry: true, assets: ['assets/worker.js'], css: ['assets/page.css'] },
      'Route.tsx': { file: 'assets/route.js', isDynamicEntry: true },
    }),
    'dist/assets/page.js': "import './shared.js'; import('./route.js');",
    'dist/assets/shared.js': weight(page),
    'dist/assets/route.js': `import './shared.js';${weight(lazy)}`,
    'dist/assets/worker.js': "export * from './worker-part.js'; import(`./worker-lazy.js`);",
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

  test('counts each lazy route, of the page and of the worker', () => {
    expect(over(built({ lazy: 41_000, inWorker: 42_000 }))).toEqual([
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
