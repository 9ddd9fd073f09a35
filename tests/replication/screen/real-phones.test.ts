import { expect, test } from 'vitest';
import { browserIdentity } from '../../../src/app/worker/identity.ts';
import type { GroupId } from '../../../src/core/ids.ts';
import { ScreenTalk } from '../../../src/replication/screen/screen-talk.ts';
import { carriedBooks } from '../../../src/session/group/carried.ts';
import { spokenEpochs } from '../../../src/session/group/spoken-epochs.ts';
import type { Phone } from '../../../src/session/phone/phone.ts';
import { startTestRelay } from '../../relay/support/test-relay.ts';
import { agree, balanceOf, memberOf, neighbours, pay } from '../../session/steps.ts';
import { opened, startPhone, until } from '../../session/test-phone.ts';
import { shareAll } from './neighbours.ts';

function talkOf(phone: Phone, group: GroupId): ScreenTalk {
  const open = opened(phone, group);
  const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));
  return new ScreenTalk({ books: carriedBooks(open), epochs: () => spokenEpochs(browserIdentity, open), randomBytes });
}

test('two phones without a network pay, look at each other, and have paid', async () => {
  const relay = await startTestRelay();
  const [ana, bea] = [await startPhone(relay.url), await startPhone(relay.url)];
  const group = await neighbours(ana, bea);
  await agree(group, ana, bea);
  await relay.stop();
  await until(ana, group, (view) => view.reach.relay !== 'connected');
  expect(await pay(ana, memberOf(bea, group), group, 90)).toMatchObject({ ok: true });
  expect(await pay(bea, memberOf(ana, group), group, 30)).toMatchObject({ ok: true });

  const talks = [talkOf(ana, group), talkOf(bea, group)] as const;
  expect(await shareAll(...talks)).toBeGreaterThanOrEqual(3);
  // Each accepts what it was paid, and that is news again.
  await until(ana, group, (view) => view.me.purses[0]?.arriving === 0);
  await until(bea, group, (view) => view.me.purses[0]?.arriving === 0);
  await shareAll(...talks);
  await agree(group, ana, bea);
  expect([balanceOf(ana, group), balanceOf(bea, group)]).toEqual([-60, 60]);
});
