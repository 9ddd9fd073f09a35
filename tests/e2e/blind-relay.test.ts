import { readdirSync, readFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { expect, test } from 'vitest';
import { exchangeMessages } from '../../src/modules/exchange/messages/catalog.ts';
import { uiMessages } from '../../src/ui/messages/catalog.ts';
import { viewMessages } from '../../src/view/messages/catalog.ts';
import { agree } from './support/pages/books.ts';
import { exportOpen } from './support/pages/files.ts';
import { found } from './support/pages/found.ts';
import { waitUntilOnRelay } from './support/pages/home.ts';
import { acceptInvitation, invite, waitForMember } from './support/pages/join.ts';
import { tapKeys } from './support/pages/pad.ts';
import { memberIn } from './support/pages/pay.ts';
import { type Phone, takePhone } from './support/phone.ts';
import { findSecrets, numberSecrets, textSecrets } from './support/searching.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();

const group = 'Huerta San Isidro Labrador';
const owners = ['Anastasia Quispe Mamani', 'Wenceslao Yupanqui'] as const;
const unit = { name: 'quispillos', places: 2, limit: '9000000' } as const;
const memo = 'Medio saco de quinua negra';
/** In hundredths, as the books count it; and as it is tapped. */
const amount = 123_456_789;
const keys = '1234567.89';

async function payOwnUnit(phone: Phone, to: string): Promise<void> {
  const { page, words } = phone;
  await phone.goTo('home');
  await phone.button(words.say(viewMessages, 'pay')).click();
  await memberIn(phone, to).click();
  await tapKeys(phone, words.say(exchangeMessages, 'amount'), keys);
  await page.getByLabel(words.say(exchangeMessages, 'whatFor')).fill(memo);
  await phone.button(words.say(exchangeMessages, 'review')).click();
  await page.getByRole('button').filter({ hasText: to }).click();
  await phone.button(words.say(uiMessages, 'doItNow')).click();
}

/** Everything that the relay keeps, the journal of its database included. */
const keptByRelay = (): Buffer[] =>
  readdirSync(stage.relay.dataFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(joinPath(entry.parentPath, entry.name)));

test('nothing of what two members wrote can be read at the relay or on the way to it', async () => {
  const [ana, wences] = await Promise.all([takePhone(stage), takePhone(stage)]);
  await found(ana, group, owners[0], unit);
  const link = await invite(ana);
  await waitUntilOnRelay(ana);
  await wences.page.goto(link);
  await acceptInvitation(wences, owners[1]);
  await waitForMember(ana, owners[1]);
  await payOwnUnit(ana, owners[1]);
  await wences.page.getByText(memo).first().waitFor();
  await agree(ana, wences);

  const secrets = [
    ...textSecrets('the name of the group', group),
    ...textSecrets('the name of the founder', owners[0]),
    ...textSecrets('the name of the newcomer', owners[1]),
    ...textSecrets('the name of the unit', unit.name),
    ...textSecrets('what it was for', memo),
    ...numberSecrets('the amount', amount),
  ];
  // The same search finds, in a file that is meant to be open, what that file shows.
  const openFile = readFileSync(await exportOpen(ana));
  expect(findSecrets([openFile], secrets)).toEqual(
    expect.arrayContaining(['the amount, in CBOR', 'the name of the group', 'the name of the unit']),
  );

  expect(ana.messages.length).toBeGreaterThan(5);
  expect(wences.messages.length).toBeGreaterThan(5);
  expect(findSecrets([...ana.messages, ...wences.messages], secrets)).toEqual([]);
  await stage.relay.stop();
  const kept = keptByRelay();
  expect(Buffer.concat(kept).length).toBeGreaterThan(ana.messages[0]?.length ?? 0);
  expect(findSecrets(kept, secrets)).toEqual([]);

  // The link's secret stands after the # and stays in the browser, whoever hands out the app.
  const code = link.slice(link.indexOf('#/join/') + '#/join/'.length);
  expect(wences.aerial.heard().includes('GET / HTTP/1.1')).toBe(true);
  for (const { aerial } of [ana, wences]) {
    expect(findSecrets([aerial.heard()], [...secrets, ...textSecrets('the invitation', code)])).toEqual([]);
  }
  for (const phone of [ana, wences]) await phone.end();
});
