import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Plugin } from 'vite';

const compress = promisify(brotliCompress);
const shrinks = /\.(?:js|css|html|svg|wasm)$/;

/**
 * Lays by each file what a relay sends instead of it, as small as Brotli makes it. That takes seconds for the WebAssembly,
 * which a small relay would need again at each start, and which its first visitors would wait for. (sync-server/http)
 */
export const compressedFiles = (): Plugin => ({
  name: 'compressed-files',
  apply: 'build',
  async writeBundle({ dir }, bundle) {
    if (dir === undefined) throw new Error('the build has no folder to lay compressed files in');
    const files = Object.values(bundle).filter(({ fileName }) => shrinks.test(fileName));
    await Promise.all(
      files.map(async (file) => {
        const content = Buffer.from(file.type === 'chunk' ? file.code : file.source);
        const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
        await writeFile(join(dir, `${file.fileName}.br`), await compress(content, { params }));
      }),
    );
  },
});
