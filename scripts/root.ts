import { fileURLToPath } from 'node:url';

/** The folder of package.json, whatever folder a script was called from. */
export const rootFolder = fileURLToPath(new URL('..', import.meta.url));
