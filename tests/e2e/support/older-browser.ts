/** Browsers that lack something, made from one that has it. */
import type { BrowserContext } from 'playwright-core';

/** Runs in the page or the worker: WebCrypto as it was before it knew these curves. */
function forgetCurves(): void {
  const methods = ['generateKey', 'importKey', 'exportKey', 'sign', 'verify', 'deriveKey', 'deriveBits'] as const;
  const isCurve = (given: unknown): boolean => /^(Ed|X)25519$/i.test(String(Object(given).name ?? given));
  for (const method of methods) {
    const known = SubtleCrypto.prototype[method] as (...given: unknown[]) => Promise<unknown>;
    Object.defineProperty(SubtleCrypto.prototype, method, {
      value(this: SubtleCrypto, ...given: unknown[]) {
        if (!given.some(isCurve)) return known.apply(this, given);
        return Promise.reject(new DOMException('Unrecognized name.', 'NotSupportedError'));
      },
    });
  }
}

/**
 * Takes Ed25519 and X25519 away, in pages and in the worker, which no init script reaches: its file is handed out with an
 * import before all others. Only for contexts that block service workers, which would answer from their own cache.
 */
export async function withoutCurves(context: BrowserContext): Promise<void> {
  const prelude = `(${forgetCurves})();`;
  await context.addInitScript(prelude);
  await context.route('**/assets/forget-curves.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: prelude }),
  );
  await context.route(/\/assets\/worker-[^/]+\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `import './forget-curves.js';\n${await response.text()}` });
  });
}

export const withoutWebAssembly = (context: BrowserContext): Promise<void> =>
  context.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly')).then(() => undefined);
