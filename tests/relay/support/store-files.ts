import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every byte that lies in the relay's folder, its write-ahead log too. */
export const readStoreFiles = (folder: string): Buffer =>
  Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));
