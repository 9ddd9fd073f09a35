import { build } from 'esbuild';
import type { Plugin } from 'vite';

/** A script of the service worker's own, built for itself: it is no part of the page and may share no file with it. */
export const serviceWorkerPart = (source: string, fileName: string, target: string[]): Plugin => ({
  name: 'service-worker-part',
  apply: 'build',
  async generateBundle() {
    const { outputFiles } = await build({
      entryPoints: [source],
      bundle: true,
      minify: true,
      format: 'iife',
      target,
      write: false,
    });
    const [made] = outputFiles;
    if (made !== undefined) this.emitFile({ type: 'asset', fileName, source: made.text });
  },
});
