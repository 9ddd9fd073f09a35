/** A phone that opened before the files of its modules' services could be had: offline, on an app that is not complete. */
import { expect, test } from 'vitest';
import { accountOfMember } from '../../src/core/ids.ts';
import { cutOffs } from '../../src/session/group/rotating.ts';
import type { GroupView } from '../../src/session/views.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { balanceOf, memberOf, neighbours, pay, time } from './steps.ts';
import { Browser, makePhone, realClock, startPhone, until } from './test-phone.ts';

/** A group of one coordinator has another errand besides. */
const asksIn = ({ errands }: Pick<GroupView, 'errands'>) =>
  errands.filter(({ topic }) => topic.startsWith('exchange.'));

test('the books open without them, nothing is forgotten meanwhile, and waking the app tries again', async () => {
  const relay = await startTestRelay();
  const browser = new Browser();
  const before = await startPhone(relay.url, browser);
  const bea = await startPhone(relay.url);
  const group = await neighbours(before, bea);
  const ana = memberOf(before, group);
  for (const amount of [30, 45]) {
    const asked = await bea.act(group, 'exchange.ask', { payer: accountOfMember(ana), unit: time, amount, memo: '' });
    expect(asked).toMatchObject({ ok: true });
  }
  const [first, second] = asksIn(await until(before, group, (view) => asksIn(view).length === 2));
  await before.putAside(group, first?.id ?? '');
  expect(asksIn(before.view(group))).toEqual([second]);
  before.stop();

  let reachable = false;
  const { services } = await import('../../src/modules/services.ts');
  const after = makePhone(relay.url, browser, realClock, cutOffs, async () => {
    if (!reachable) throw new TypeError('Failed to fetch dynamically imported module');
    return services;
  });
  await after.start();
  expect(balanceOf(after, group)).toBe(0);
  expect(after.view(group).errands).toEqual([]);
  await after.putAside(group, 'of no errand that is known');
  await expect(pay(after, memberOf(bea, group), group, 10)).rejects.toThrow('Failed to fetch');

  reachable = true;
  await after.wake();
  expect(asksIn(await until(after, group, (view) => view.errands.length > 0))).toEqual([second]);
  expect(await pay(after, memberOf(bea, group), group, 10)).toMatchObject({ ok: true });
  expect(balanceOf(after, group)).toBe(-10);
});
