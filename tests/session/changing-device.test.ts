/** A phone becomes another device of a group while its page goes on asking about it. */
import { expect, test } from 'vitest';
import { services } from '../../src/modules/services.ts';
import { cutOffs } from '../../src/session/group/rotating.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { found } from './steps.ts';
import { Browser, makePhone, realClock, startPhone, until } from './test-phone.ts';

test('whatever the page asks while its phone comes in as a member’s is answered', async () => {
  const relay = await startTestRelay();
  const ana = await startPhone(relay.url);
  const group = await found(ana, 'Ana');
  const card = (await ana.recovery(group))?.card ?? '';
  const link = await ana.deviceLink(group);
  await until(ana, group, (view) => view.reach.onRelay);

  // What the tools do is fetched anew for the books that are opened as the other device: then the page asks.
  let asks: (() => Promise<void>) | null = null;
  const tablet = makePhone(relay.url, new Browser(), realClock, cutOffs, async () => {
    const ask = asks;
    asks = null;
    await ask?.();
    asks = ask;
    return services;
  });
  await tablet.start();
  expect(await tablet.readAlong(link)).toEqual({ ok: true, value: group });
  const answers: Promise<unknown>[] = [];
  asks = async () => {
    answers.push(tablet.ask(group, 'belonging.ending', {}));
    await Promise.allSettled(answers);
  };
  expect(await tablet.linkDevice(group, card, false)).toEqual({ ok: true, value: null });
  expect(answers).not.toEqual([]);
  for (const answer of answers) expect(await answer).toEqual({ ending: null });
});
