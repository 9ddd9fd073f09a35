/** Whole phones that write the minutes of a meeting together, apart and at the same time. */
import { expect, test } from 'vitest';
import { nameOfText } from '../../src/core/founded-texts.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { agree, neighbours, wake } from './steps.ts';
import { startPhone } from './test-phone.ts';

test('what two write into the minutes apart both stays, and both read one text', async () => {
  const relay = await startTestRelay();
  const url = relay.url.replace(/^http/, 'ws');
  const [ana, bea] = [await startPhone(relay.url), await startPhone(relay.url)];
  const group = await neighbours(ana, bea);
  const held = await ana.act(group, 'meetings.hold', { title: 'Assembly', place: '', agenda: [], present: [] });
  const meeting = held.ok ? held.value.at(-1) : undefined;
  if (meeting === undefined) throw new Error('no meeting');
  await agree(group, ana, bea);
  const minutes = nameOfText('minutes', meeting);
  expect(await ana.text(group, minutes)).toMatchObject({ text: '', base: [] });
  for (const phone of [ana, bea]) await phone.setRelays(group, []);
  const wrote = [
    await ana.editText(group, minutes, [], 'We mend the roof.\n'),
    await bea.editText(group, minutes, [], 'Bea keeps the seeds.\n'),
  ];
  expect(wrote.map(({ ok }) => ok)).toEqual([true, true]);
  for (const phone of [ana, bea]) await phone.setRelays(group, [url]);
  await wake(ana, bea);
  await agree(group, ana, bea);
  const both = await ana.text(group, minutes);
  expect(both.text.split('\n').sort()).toEqual(['', 'Bea keeps the seeds.', 'We mend the roof.']);
  expect(both.changes).toHaveLength(2);
  expect(await bea.text(group, minutes)).toEqual(both);
});
