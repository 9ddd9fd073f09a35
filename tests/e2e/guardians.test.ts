import { expect, test } from 'vitest';
import { belongingMessages } from '../../src/modules/belonging/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { agree } from './support/pages/books.ts';
import { openErrand, sayYes } from './support/pages/governing.ts';
import { chooseOffered, openCode, openGuardians, readAlong, sayWhoIAm, showCode } from './support/pages/guardians.ts';
import { waitForBalance, waitUntilMaySpend, waitUntilOnRelay } from './support/pages/home.ts';
import { invite } from './support/pages/join.ts';
import { bringIn, limit, neighbours } from './support/pages/neighbours.ts';
import { pay } from './support/pages/pay.ts';
import { takePhone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const stage = setStage({ always: 'online' });

test('Bea loses phone and card: two neighbours say who she is, and her new phone shows the same balance at once', async () => {
  const [ana, bea] = await neighbours(stage);
  const { say, time } = bea.words;
  const [caro, dora] = await Promise.all([takePhone(stage), takePhone(stage)]);
  await bringIn(ana, caro, 'Caro');
  await bringIn(ana, dora, 'Dora');
  await dora.end();
  await pay(bea, { to: 'Caro', minutes: 120, memo: 'seedlings' });
  await waitForBalance(caro, 120);

  // She is asked under *For me*. Who invited her and whom she trades with are offered: she only has to say yes.
  await openErrand(bea, say(belongingMessages, 'errandGuardians'));
  for (const name of ['Ana', 'Caro']) expect(await bea.page.getByRole('checkbox', { name }).isChecked()).toBe(true);
  expect(await bea.page.getByRole('checkbox', { name: 'Dora' }).isChecked()).toBe(false);
  expect(await violationsOnWhole(bea.page)).toEqual([]);
  await chooseOffered(bea);
  expect(await violationsOnWhole(bea.page)).toEqual([]);
  for (const guardian of [ana, caro]) {
    await openGuardians(guardian);
    await guardian.link(say(belongingMessages, 'scanReturn')).waitFor();
  }
  await bea.end();

  // A new phone, and a link by which it reads the books.
  const link = await invite(ana);
  await waitUntilOnRelay(ana);
  const fresh = await takePhone(stage);
  await readAlong(fresh, link);
  expect(await violationsOnWhole(fresh.page)).toEqual([]);
  await sayWhoIAm(fresh, 'Bea');
  expect(await violationsOnWhole(fresh.page)).toEqual([]);
  const code = await showCode(fresh);
  expect(await violationsOnWhole(fresh.page)).toEqual([]);
  const mark = await fresh.page.getByText(/^[0-9A-F]{4} ?[0-9A-F]{4}$/).textContent();

  // Each of the two sees the mark of the phone before them. One alone is not enough.
  await openCode(ana, code);
  await ana.page.getByText(mark ?? '', { exact: true }).waitFor();
  expect(await violationsOnWhole(ana.page)).toEqual([]);
  await sayYes(ana, say(belongingMessages, 'vouchYes', { name: 'Bea' }));
  await ana.page.getByText(say(belongingMessages, 'vouchDone', { name: 'Bea' })).waitFor();
  expect(await violationsOnWhole(ana.page)).toEqual([]);
  await fresh.page.getByText(say(belongingMessages, 'saidSo', { count: 1, need: '2' })).waitFor();
  const comeIn = fresh.button(say(belongingMessages, 'comeInAs', { name: 'Bea' }));
  expect(await comeIn.count()).toBe(0);
  await openCode(caro, code);
  await sayYes(caro, say(belongingMessages, 'vouchYes', { name: 'Bea' }));
  await comeIn.click();

  // What may be spent now, and what once the books are closed, stand apart; and the balance is hers.
  const { page } = fresh;
  const fact = (label: string) => page.locator('dl > div').filter({ has: page.getByText(label, { exact: true }) });
  await fact(say(belongingMessages, 'now')).getByText(time(0), { exact: true }).waitFor();
  await fact(say(belongingMessages, 'later'))
    .getByText(time(limit - 120), { exact: true })
    .waitFor();
  expect(await violationsOnWhole(page)).toEqual([]);
  await waitForBalance(fresh, -120);
  await waitUntilMaySpend(fresh, 0);

  // She is Bea to everybody: what she is paid arrives here, and she spends it.
  await pay(caro, { to: 'Bea', minutes: 60 });
  await waitUntilMaySpend(fresh, 60);
  await pay(fresh, { to: 'Ana', minutes: 30 });
  await waitForBalance(ana, 30);
  await agree(ana, caro, fresh);
  await Promise.all([ana, caro, fresh].map((phone) => phone.end()));
});
