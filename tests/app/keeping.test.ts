import { expect, test, vi } from 'vitest';
import { askToKeep, isKept } from '../../src/app/platform/keeping.ts';

const answering = (persisted: boolean, persist: boolean) => ({
  persisted: vi.fn(async () => persisted),
  persist: vi.fn(async () => persist),
});

test('what the browser answers is passed on', async () => {
  expect(await askToKeep(answering(false, true))).toBe(true);
  expect(await askToKeep(answering(false, false))).toBe(false);
});

test('a browser that keeps it already is not asked again', async () => {
  const storage = answering(true, false);
  expect(await askToKeep(storage)).toBe(true);
  expect(storage.persist).not.toHaveBeenCalled();
});

test('whether it is kept is found out without asking', async () => {
  const storage = answering(false, true);
  expect(await isKept(storage)).toBe(false);
  expect(storage.persist).not.toHaveBeenCalled();
});

test('a browser without the promise gives none', async () => {
  expect(await isKept({})).toBe(false);
  expect(await askToKeep({})).toBe(false);
});
