import { expect, test, vi } from 'vitest';
import { fetchedOnce } from '../../src/lib/fetched-once.ts';

test('it is fetched at the first need, and once for all who need it', async () => {
  const fetch = vi.fn(async () => ({ room: 'files' }));
  const files = fetchedOnce(fetch);
  expect(fetch).not.toHaveBeenCalled();
  expect(files.begun()).toBeNull();
  const [first, second] = await Promise.all([files(), files()]);
  expect(second).toBe(first);
  expect(await files()).toBe(first);
  expect(await files.begun()).toBe(first);
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('one that failed fails for all who waited, and is fetched again at the next need', async () => {
  const fetch = vi.fn(async () => 'there');
  fetch.mockRejectedValueOnce(new Error('no network'));
  const room = fetchedOnce(fetch);
  expect(await Promise.allSettled([room(), room()])).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
  expect(room.begun()).toBeNull();
  expect(fetch).toHaveBeenCalledTimes(1);
  expect(await room()).toBe('there');
  expect(await room()).toBe('there');
  expect(fetch).toHaveBeenCalledTimes(2);
});

test('whoever hears that it failed can need it again at once', async () => {
  const fetch = vi.fn(async () => 'there');
  fetch.mockRejectedValueOnce(new Error('no network'));
  const room = fetchedOnce(fetch);
  expect(await room().catch(() => room())).toBe('there');
});
