/** A tap on one of the phone's messages: run as the service worker runs it, with a browser's part played. */
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** Yields what the browser was asked for by a tap. */
async function tap(windows: number): Promise<readonly string[]> {
  const asked: string[] = [];
  let answer: (event: unknown) => void = () => undefined;
  const asks = (what: string) => async (url: string) => void asked.push(`${what} ${url ?? ''}`.trim());
  vi.stubGlobal('addEventListener', (_: string, listener: typeof answer) => {
    answer = listener;
  });
  const window = { focus: asks('focus'), navigate: asks('navigate') };
  vi.stubGlobal('clients', {
    matchAll: async () => Array.from({ length: windows }, () => window),
    openWindow: asks('open'),
  });
  await import('../../../src/app/service-worker/open-notified.ts');
  let done: Promise<unknown> = Promise.resolve();
  answer({
    notification: { close: () => asked.push('close'), data: '/g/huerta/market/some' },
    waitUntil: (until: Promise<unknown>) => {
      done = until;
    },
  });
  await done;
  return asked;
}

test('it leads there in the window that is open', async () => {
  expect(await tap(2)).toEqual(['close', 'focus', 'navigate /#/g/huerta/market/some']);
});

test('and in a new one where there is none', async () => {
  expect(await tap(0)).toEqual(['close', 'open /#/g/huerta/market/some']);
});
