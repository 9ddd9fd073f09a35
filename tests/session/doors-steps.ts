/** The steps of stories at a group's door. */
import { vi } from 'vitest';
import { browserRelays } from '../../src/app/worker/relays.ts';
import type { GroupId, MemberId } from '../../src/core/ids.ts';
import type { DoorView, MyAskView, OpenDoorArgs } from '../../src/session/doors/api.ts';
import type { Phone } from '../../src/session/phone/phone.ts';
import type { ChannelKey } from '../../src/session/ports/identity.ts';
import type { Clock } from '../../src/session/ports/surroundings.ts';
import type { PhoneView } from '../../src/session/views.ts';
import type { StoredAsk } from '../../src/wire/relay-replies.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { found } from './steps.ts';
import { realClock, startPhone, until } from './test-phone.ts';

const words = { says: 'We help one another in the garden.', place: 'Above the mill', anew: false };

const patience = { timeout: 45_000, interval: 20 };

/** Opens the door and waits until its card hangs. Yields the link. */
export async function openDoor(phone: Phone, group: GroupId, change: Partial<OpenDoorArgs> = {}): Promise<string> {
  const opened = await phone.doors('open', group, { ...words, listed: false, ...change });
  if (!opened.ok) throw new Error(`not opened: ${opened.error.code}`);
  const door = await doorOf(phone, group, ({ open }) => open?.hung === true);
  return door.open?.link ?? '';
}

/** Founded, with a door that stands open. */
export async function groupWithDoor(phone: Phone, change: Partial<OpenDoorArgs> = {}) {
  const group = await found(phone, 'Ana');
  await until(phone, group, (view) => view.reach.onRelay);
  return { group, link: await openDoor(phone, group, change) };
}

export const doorOf = (phone: Phone, group: GroupId, holds: (door: DoorView) => boolean): Promise<DoorView> =>
  vi.waitFor(async () => {
    const door = await phone.doors('door', group);
    if (!holds(door)) throw new Error(`not yet: ${JSON.stringify(door)}`);
    return door;
  }, patience);

export async function ask(phone: Phone, link: string, name = 'Rosa'): Promise<void> {
  const asked = await phone.doors('ask', { link, name, words: 'I mend shoes.', reach: 'Knock at the mill' });
  if (!asked.ok) throw new Error(`not asked: ${asked.error.code}`);
}

/** What the phone last told of its asks. */
const toldOf = new WeakMap<Phone, { view: PhoneView | null }>();

export async function myAsks(
  phone: Phone,
  holds: (asks: readonly MyAskView[]) => boolean,
): Promise<readonly MyAskView[]> {
  const told = toldOf.get(phone) ?? { view: null };
  if (!toldOf.has(phone)) {
    toldOf.set(phone, told);
    await phone.watchPhone((view) => {
      told.view = view;
    });
  }
  return vi.waitFor(() => {
    const asks = told.view?.asks ?? [];
    if (!holds(asks)) throw new Error(`not yet: ${JSON.stringify(asks)}`);
    return asks;
  }, patience);
}

/** The first ask that lies at the door, once the coordinator's phone has read it. */
export async function heardAsk(phone: Phone, group: GroupId) {
  const { asks } = await doorOf(phone, group, (door) => door.asks.length > 0);
  const [first] = asks;
  if (first === undefined) throw new Error('nobody asks');
  return first;
}

/** What whoever holds a door's key is given there by the relay, with or without our app. */
export async function askedAt(relay: string, key: ChannelKey): Promise<readonly StoredAsk[]> {
  const relays = browserRelays(realClock);
  const doors = await relays.doors();
  const asks = Promise.withResolvers<readonly StoredAsk[]>();
  const post = doors?.attend(relay.replace(/^http/, 'ws'), key, { connected: () => undefined, heard: asks.resolve });
  const lying = await asks.promise;
  post?.stop();
  relays.close();
  return lying;
}

/** Long waits end when the test says that so much time has passed. */
export function patientClock(): { readonly clock: Clock; readonly pass: (ms: number) => void } {
  const waits = new Map<() => void, number>();
  let later = 0;
  const now = (): number => Date.now() + later;
  const clock: Clock = {
    now,
    after: (ms, run) => {
      if (ms < 20_000) return realClock.after(ms, run);
      const call = (): void => run();
      waits.set(call, now() + ms);
      return () => void waits.delete(call);
    },
  };
  const pass = (ms: number): void => {
    later += ms;
    for (const [call, at] of [...waits]) {
      if (at > now()) continue;
      waits.delete(call);
      call();
    }
  };
  return { clock, pass };
}

export async function village() {
  const relay = await startTestRelay();
  const [ana, rosa] = await Promise.all([startPhone(relay.url), startPhone(relay.url)]);
  return { relay, ana, rosa };
}

export async function nameCoordinator(ana: Phone, group: GroupId, member: MemberId): Promise<void> {
  const named = await ana.act(group, 'governing.makeCoordinator', { member, months: null });
  if (!named.ok) throw new Error(`not named: ${named.error.code}`);
}
