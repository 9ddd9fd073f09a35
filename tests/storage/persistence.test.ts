import { expect, test, vi } from 'vitest';
import { requestPersistence } from '../../src/storage/persistence.ts';

const answering = (persisted: boolean, persist: boolean) => ({
  persisted: vi.fn(async () => persisted),
  persist: vi.fn(async () => persist),
});

test('what the browser answers is passed on', async () => {
  expect(await requestPersistence(answering(false, true))).toBe('kept');
  expect(await requestPersistence(answering(false, false))).toBe('may-be-evicted');
});

test('a browser that keeps it already is not asked again', async () => {
  const storage = answering(true, false);
  expect(await requestPersistence(storage)).toBe('kept');
  expect(storage.persist).not.toHaveBeenCalled();
});

test('a browser without the promise gives none', async () => {
  expect(await requestPersistence({})).toBe('unknown');
});
