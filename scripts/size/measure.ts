import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type ChunkLinks, closureOf, linksOf } from './chunk-graph.ts';

/** Bytes; `gzip` where a name says so. Wasm counts only in the precache. */
export type Sizes = {
  readonly pageGzip: number;
  readonly workerGzip: number;
  /** What the worker fetches behind the first screen, whoever is on this phone: replay and all it needs. */
  readonly booksGzip: number;
  readonly cssGzip: number;
  /** What each lazy chunk fetches beyond the first load and the books, its style sheets included. */
  readonly lazyGzip: Readonly<Record<string, number>>;
  readonly precache: number;
};

type Manifest = Readonly<
  Record<
    string,
    {
      readonly file: string;
      readonly isEntry?: boolean;
      readonly assets?: readonly string[];
      readonly css?: readonly string[];
    }
  >
>;

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

export function measure(distFolder: string): Sizes {
  const manifest: Manifest = JSON.parse(readFileSync(join(distFolder, '.vite/manifest.json'), 'utf8'));
  const chunks = Object.values(manifest);
  const gzip = (file: string): number => gzipSync(readFileSync(join(distFolder, file))).length;
  const known = new Map<string, ChunkLinks>();
  const links = (file: string): ChunkLinks => {
    const found = known.get(file) ?? linksOf(distFolder, file);
    known.set(file, found);
    return found;
  };
  const closureOfAll = (files: readonly string[]): Set<string> =>
    new Set(files.flatMap((file) => [...closureOf(file, links)]));

  const workers = [...new Set(chunks.flatMap(({ assets }) => assets ?? []).filter((file) => file.endsWith('.js')))];
  const page = closureOfAll(chunks.filter(({ isEntry }) => isEntry).map(({ file }) => file));
  const worker = closureOfAll(workers);
  const loadedFirst = new Set([...page, ...worker]);
  const books = [...loadedFirst].flatMap((file) => links(file).lazy).filter((file) => file.includes('/whole-phone-'));
  if (books.length !== 1) throw new Error('the books are one chunk that the worker fetches');
  const opened = new Set([...loadedFirst, ...closureOfAll(books)]);

  const lazyGzip: Record<string, number> = {};
  const waiting = [...opened];
  for (const file of waiting) {
    for (const target of links(file).lazy) {
      if (opened.has(target) || target in lazyGzip) continue;
      const added = [...closureOf(target, links)].filter((each) => !opened.has(each));
      const css = chunks.filter((chunk) => added.includes(chunk.file)).flatMap((chunk) => chunk.css ?? []);
      lazyGzip[target] = sum([...added, ...new Set(css)].map(gzip));
      waiting.push(...added);
    }
  }

  return {
    pageGzip: sum([...page].map(gzip)),
    workerGzip: sum([...worker].filter((file) => !page.has(file)).map(gzip)),
    booksGzip: sum([...opened].filter((file) => !loadedFirst.has(file)).map(gzip)),
    cssGzip: sum(globSync('**/*.css', { cwd: distFolder }).map(gzip)),
    lazyGzip,
    precache: sum(precachedFiles(distFolder).map((file) => statSync(join(distFolder, file)).size)),
  };
}

/** The service worker lists what it fetches at installation as `{url:"…",revision:…}`. */
function precachedFiles(distFolder: string): readonly string[] {
  const code = readFileSync(join(distFolder, 'sw.js'), 'utf8');
  return [...new Set([...code.matchAll(/\{\s*"?url"?:\s*"([^"]+)"/g)].flatMap(([, url]) => url ?? []))];
}
