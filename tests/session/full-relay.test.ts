import { expect, test } from 'vitest';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { countedLineTo } from './counted-line.ts';
import { agree, memberOf, neighbours, pay, wake } from './steps.ts';
import { startPhone, until } from './test-phone.ts';

test('two phones of which a full relay takes nothing catch up with one another, and do not go on telling', async () => {
  const roomy = await startTestRelay();
  const line = await countedLineTo(roomy.port);
  const [ana, bea] = [await startPhone(line.url), await startPhone(line.url)];
  const group = await neighbours(ana, bea);
  await agree(group, ana, bea);
  await roomy.stop();
  for (let at = 0; at < 6; at += 1) {
    await pay(ana, memberOf(bea, group), group, 10, `sack ${at} of beans, and all the words that a relay can not hold`);
    await pay(bea, memberOf(ana, group), group, 5, `egg ${at} of many, and as many words to go with it`);
  }
  const before = line.counts().sent;

  await startTestRelay({ port: roomy.port, limits: { channelBytesMax: 1024 } });
  await wake(ana, bea);
  await until(ana, group, (view) => view.me.purses[0]?.balance === -30);
  await until(bea, group, (view) => view.me.purses[0]?.balance === 30);
  await agree(group, ana, bea);
  // About 40 KB; two phones that answer each other's tips with tips send twenty times as much in these seconds.
  expect(line.counts().sent - before).toBeLessThan(128 * 1024);
});
