/** Whose card opens a phone whose PIN was forgotten: its own members', in whichever group, and nobody else's. */
import { expect, test } from 'vitest';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { found, neighbours } from './steps.ts';
import { startPhone } from './test-phone.ts';

test('a card and its words are known on the phone of their member, and on no other', async () => {
  const relay = await startTestRelay();
  const [ana, bea] = [await startPhone(relay.url), await startPhone(relay.url)];
  const group = await neighbours(ana, bea);
  const second = await found(ana, 'Huerta');
  for (const each of [group, second]) {
    const { card = '', words = [] } = (await ana.recovery(each)) ?? {};
    for (const form of [card, words.join(' ')]) {
      expect(await ana.isOwnCard(form)).toEqual({ ok: true, value: true });
      expect(await bea.isOwnCard(form)).toEqual({ ok: true, value: false });
    }
  }
  expect(await ana.isOwnCard('MINGA1-0000')).toMatchObject({ ok: false, error: { code: 'card-damaged' } });
  expect(await ana.isOwnCard('one two three')).toMatchObject({ ok: false });
});
