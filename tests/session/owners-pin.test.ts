/** A neighbour without a phone confirms by a PIN what the phone pays that keeps their account. */
import { expect, test } from 'vitest';
import { type AccountId, accountOfEntry, type EntryId } from '../../src/core/ids.ts';
import type { Phone } from '../../src/session/phone/phone.ts';
import { done } from './belonging-steps.ts';
import { found, time } from './steps.ts';
import { Browser, realClock, startPhone } from './test-phone.ts';

const minute = 60_000;

/** Ana's phone keeps the accounts of Lola and Rosa. Its clock goes on when it is told to. */
async function keeper() {
  const browser = new Browser();
  let now = 1_800_000_000_000;
  const clock = { ...realClock, now: () => now };
  const ana = await startPhone(null, browser, clock);
  const group = await found(ana, 'Ana');
  const open = async (): Promise<AccountId> => {
    const [opened] = await done(ana, group, 'office.open', { limits: { [time]: 300 }, keepers: null });
    return accountOfEntry(opened as EntryId);
  };
  const [lola, rosa] = [await open(), await open()];
  const pay = async (phone: Phone, from: AccountId, to: AccountId): Promise<string | null> => {
    const args = { from, to: [{ account: to, amount: 10 }], unit: time, memo: '', gift: false, answers: null };
    const paid = await phone.act(group, 'exchange.pay', args);
    return paid.ok ? null : paid.error.code;
  };
  const restart = async (): Promise<Phone> => {
    ana.stop();
    return startPhone(null, browser, clock);
  };
  const pass = (milliseconds: number): void => {
    now += milliseconds;
  };
  return { ana, group, lola, rosa, pay, restart, pass };
}

test('before one is chosen nobody is asked; after it each payment is confirmed by itself', async () => {
  const { ana, group, lola, rosa, pay } = await keeper();
  expect(await ana.pins('has', group, lola)).toBe(false);
  expect(await pay(ana, lola, rosa)).toBeNull();
  expect(await ana.pins('choose', group, lola, '4711', null)).toBe('right');
  expect(await ana.pins('has', group, lola)).toBe(true);
  expect(await pay(ana, lola, rosa)).toBe('pin-needed');
  expect(await ana.pins('enter', group, lola, '0000')).toBe('wrong');
  expect(await pay(ana, lola, rosa)).toBe('pin-needed');
  expect(await ana.pins('enter', group, lola, '4711')).toBe('right');
  expect(await pay(ana, lola, rosa)).toBeNull();
  expect(await pay(ana, lola, rosa)).toBe('pin-needed');
  // Whoever chose none is not asked for one.
  expect(await pay(ana, rosa, lola)).toBeNull();
});

test('what was confirmed lapses after two minutes', async () => {
  const { ana, group, lola, rosa, pay, pass } = await keeper();
  await ana.pins('choose', group, lola, '4711', null);
  await ana.pins('enter', group, lola, '4711');
  pass(2 * minute + 1);
  expect(await pay(ana, lola, rosa)).toBe('pin-needed');
});

test('after five wrong tries it waits, also when the app was closed meanwhile', async () => {
  const { ana, group, lola, restart, pass } = await keeper();
  await ana.pins('choose', group, lola, '4711', null);
  for (let tries = 0; tries < 5; tries += 1) expect(await ana.pins('enter', group, lola, `000${tries}`)).toBe('wrong');
  const again = await restart();
  expect(await again.pins('enter', group, lola, '4711')).toEqual({ wait: 30_000 });
  pass(30_000);
  expect(await again.pins('enter', group, lola, '4711')).toBe('right');
});

test('another one is chosen by whoever knows the first, and an erased group leaves none', async () => {
  const { ana, group, lola } = await keeper();
  await ana.pins('choose', group, lola, '4711', null);
  expect(await ana.pins('choose', group, lola, '0815', '1111')).toBe('wrong');
  expect(await ana.pins('choose', group, lola, '0815', '4711')).toBe('right');
  expect(await ana.pins('enter', group, lola, '4711')).toBe('wrong');
  expect(await ana.pins('enter', group, lola, '0815')).toBe('right');
  await ana.erase(group);
  expect(await ana.setting(`pins/${group}`)).toBeUndefined();
});
