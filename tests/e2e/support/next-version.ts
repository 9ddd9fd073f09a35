import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type PublishedSite = {
  /** What the relay serves. */
  readonly folder: string;
  /** Puts the next version in the place of the first. A page that runs it has `data-version="next"` on its root. */
  readonly publishNext: () => void;
  readonly remove: () => void;
};

/** A copy of the built app that can be replaced by a later version of itself, as an operator does who updates. */
export function publishSite(built: string): PublishedSite {
  const folder = mkdtempSync(join(tmpdir(), 'minga-published-'));
  cpSync(built, folder, { recursive: true, preserveTimestamps: true });
  return {
    folder,
    publishNext: () => makeNext(folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/**
 * Changes the first script, and with it its name: names carry a hash of their content, so every file that mentions it
 * changes too, the service worker's list among them.
 */
function makeNext(folder: string): void {
  const startPage = readFileSync(join(folder, 'index.html'), 'utf8');
  const entry = /assets\/(index-[\w-]+)\.js/.exec(startPage)?.[1];
  if (entry === undefined) throw new Error('the start page names no first script');
  const renamed = `${entry}-next`;
  for (const file of globSync('**/*.{html,js}', { cwd: folder })) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    if (text.includes(entry)) writeFileSync(path, text.replaceAll(entry, renamed));
  }
  const script = join(folder, 'assets', `${entry}.js`);
  writeFileSync(script, `${readFileSync(script, 'utf8')}\ndocument.documentElement.dataset.version='next';`);
  renameSync(script, join(folder, 'assets', `${renamed}.js`));
  markStartPage(folder);
}

/** The service worker's list knows the start page by a revision, since its name stays the same. */
function markStartPage(folder: string): void {
  const path = join(folder, 'sw.js');
  const worker = readFileSync(path, 'utf8');
  const changed = worker.replace(/(url:"index\.html",revision:")\w+/, '$1next');
  if (changed === worker) throw new Error('the service worker does not list the start page');
  writeFileSync(path, changed);
}
