import { expect, test, vi } from 'vitest';
import { lazyPhone } from '../../src/app/worker/lazy-phone.ts';
import type { GroupId } from '../../src/core/ids.ts';
import { keepGlimpse, readGlimpse } from '../../src/session/group/glimpse.ts';
import type { Phone } from '../../src/session/phone/phone.ts';
import type { LocalGroup, PhoneStore } from '../../src/session/ports/phone-store.ts';
import type { GroupView, PhoneView } from '../../src/session/views.ts';

const choir = 'ab'.repeat(32) as GroupId;
const garden = 'cd'.repeat(32) as GroupId;
const shown = (group: GroupId, name: string): GroupView =>
  ({ group, name, demo: false, errands: [], members: [], accounts: [], held: [] }) as unknown as GroupView;

/** What lies on this phone, and the books' code, which arrives when the test says so. */
async function phoneIn(
  groups: readonly GroupId[],
  glimpses: readonly GroupView[] = groups.map((id) => shown(id, 'Choir')),
) {
  const settings = new Map<string, unknown>();
  const store = {
    groups: async () => groups.map((group) => ({ group }) as LocalGroup),
    setting: async (key: string) => settings.get(key),
    putSetting: async (key: string, value: unknown) => void settings.set(key, value),
  } as Partial<PhoneStore> as PhoneStore;
  for (const glimpse of glimpses) await keepGlimpse(store, glimpse);

  const opened = Promise.withResolvers<void>();
  const phone = {
    start: vi.fn(() => opened.promise),
    watchPhone: vi.fn(async (_: (view: PhoneView) => void) => undefined),
    watchGroup: vi.fn(async (_: GroupId, __: (view: GroupView) => void) => undefined),
    relays: vi.fn(async (_: GroupId) => ['wss://one.example']),
  };
  const arrivals: PromiseWithResolvers<Phone>[] = [];
  const fetchPhone = vi.fn(() => {
    const arrival = Promise.withResolvers<Phone>();
    arrivals.push(arrival);
    return arrival.promise;
  });
  return {
    phone,
    store,
    opened,
    fetchPhone,
    arrive: () => arrivals.at(-1)?.resolve(phone as Partial<Phone> as Phone),
    fail: () => arrivals.at(-1)?.reject(new TypeError('Failed to fetch dynamically imported module')),
    call: lazyPhone({ store, keyStrength: async () => 'strong', fetchPhone }),
  };
}

test('on a phone in no group the first screen is there before the books are fetched, and stands if they can not be', async () => {
  const { call, fail, arrive, phone, opened, fetchPhone } = await phoneIn([]);
  const told = vi.fn();
  await call('watchPhone', [told]);
  expect(told.mock.calls).toEqual([[{ groups: [], keyStorage: 'strong', asks: [] }]]);
  const asked = call('relays', [choir]);
  fail();
  await expect(asked).rejects.toThrow('Failed to fetch');
  opened.resolve();
  const relays = call('relays', [choir]);
  await vi.waitFor(() => expect(fetchPhone).toHaveBeenCalledTimes(2));
  arrive();
  expect(await relays).toEqual(['wss://one.example']);
  expect(phone.watchPhone).toHaveBeenCalledWith(told);
});

test('groups are told as they were last shown; the answer waits until they are open, and says so if they can not be', async () => {
  const { call, arrive, opened } = await phoneIn([choir]);
  const told = vi.fn();
  const answer = call('watchPhone', [told]);
  await vi.waitFor(() => expect(told).toHaveBeenCalled());
  expect(told.mock.calls[0]?.[0]).toEqual({
    groups: [{ group: choir, name: 'Choir', demo: false, errands: 0 }],
    keyStorage: 'strong',
    asks: [],
  });
  arrive();
  opened.reject(new Error('the database is gone'));
  await expect(answer).rejects.toThrow('the database is gone');
});

test('nothing is told while of one group it is not known how it was last shown: it would seem to be gone', async () => {
  const { call, arrive, opened } = await phoneIn([choir, garden], [shown(choir, 'Choir')]);
  const told = vi.fn();
  const answer = call('watchPhone', [told]);
  arrive();
  opened.resolve();
  await answer;
  expect(told).not.toHaveBeenCalled();
});

test('a group is shown as it last was, and is followed by the books once they are there', async () => {
  const { call, arrive, phone, opened, store } = await phoneIn([choir]);
  const told = vi.fn();
  const watching = call('watchGroup', [choir, told]);
  await vi.waitFor(() => expect(told).toHaveBeenCalledWith(expect.objectContaining({ group: choir, name: 'Choir' })));
  expect(await readGlimpse(store, choir)).toMatchObject({ opening: true });
  expect(phone.watchGroup).not.toHaveBeenCalled();
  arrive();
  await watching;
  opened.resolve();
  expect(phone.watchGroup).toHaveBeenCalledWith(choir, told);
  await call('watchGroup', [garden, told]);
  expect(phone.watchGroup).toHaveBeenLastCalledWith(garden, told);
  expect(phone.start).toHaveBeenCalledTimes(1);
});

test('what is asked of the books waits until they are open; a setting does not', async () => {
  const { call, arrive, phone, opened, fetchPhone } = await phoneIn([choir]);
  await call('putSetting', ['language', 'ar']);
  expect(await call('setting', ['language'])).toBe('ar');
  expect(fetchPhone).not.toHaveBeenCalled();
  const relays = call('relays', [choir]);
  arrive();
  await vi.waitFor(() => expect(phone.start).toHaveBeenCalled());
  expect(phone.relays).not.toHaveBeenCalled();
  opened.resolve();
  expect(await relays).toEqual(['wss://one.example']);
});
