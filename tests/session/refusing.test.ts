import { expect, test } from 'vitest';
import { accountOfMember, type EntryId } from '../../src/core/ids.ts';
import { found, time } from './steps.ts';
import { startPhone } from './test-phone.ts';

test('what the rules refuse is refused before it is signed: the chain is as long as it was', async () => {
  const ana = await startPhone(null);
  const group = await found(ana, 'Ana');
  const before = await ana.books(group);
  const nowhere = '00'.repeat(32) as EntryId;
  const refused = [
    await ana.act(group, 'exchange.giveBack', { entry: nowhere }),
    await ana.act(group, 'exchange.ask', {
      payer: accountOfMember(ana.view(group).me.member),
      unit: time,
      amount: 5,
      memo: '',
    }),
    await ana.act(group, 'exchange.pay', { to: [], unit: time, memo: '', gift: false, answers: null }),
  ];
  expect(refused.map((each) => each.ok)).toEqual([false, false, false]);
  expect(await ana.invite(group, { uses: 1, days: null, limits: { [time]: 5000 } })).toEqual({
    ok: false,
    error: { code: 'invitation-owes-too-much' },
  });
  expect(await ana.invite(group, { uses: 3, days: null, limits: { [time]: 1 } })).toEqual({
    ok: false,
    error: { code: 'invitation-owes-too-much' },
  });
  expect(await ana.books(group)).toEqual(before);
});
