/** Finds the file of the built app that a path asks for, inside one folder and nowhere else. */
import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

export type SiteFile = {
  readonly file: string;
  /** Changes whenever the file does. */
  readonly version: string;
};

/**
 * `path` is a URL's path, still percent-encoded. Hidden files, `..` in any spelling and links that lead out of the
 * folder find nothing.
 */
export async function findSiteFile(folder: string, path: string): Promise<SiteFile | null> {
  const segments = decodePath(path)
    ?.split('/')
    .filter((segment) => segment !== '');
  if (segments === undefined || segments.some(isForbidden)) return null;
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, ...segments));
    const found = await stat(file);
    if (!found.isFile() || !file.startsWith(root + sep)) return null;
    return { file, version: `${found.ino}-${found.size}-${found.mtimeMs}` };
  } catch {
    return null;
  }
}

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

const isForbidden = (segment: string): boolean => segment.startsWith('.') || /[\\\0:]/.test(segment);
