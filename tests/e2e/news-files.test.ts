/** News as a file that any app passes on, to phones that never met on a network. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesMessages } from '../../src/app/files/messages/catalog.ts';
import { uiMessages } from '../../src/ui/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { agree } from './support/pages/books.ts';
import { makeNews, openFile, saveMade } from './support/pages/files.ts';
import { found } from './support/pages/found.ts';
import { waitForBalance } from './support/pages/home.ts';
import { neighbours } from './support/pages/neighbours.ts';
import { pay } from './support/pages/pay.ts';
import { giveShareMenu, sharedBy, shareInto } from './support/pages/share-menu.ts';
import { type Phone, takePhone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();
const folder = mkdtempSync(join(tmpdir(), 'minga-carried-'));
let ana: Phone;
let bea: Phone;

beforeAll(async () => {
  [ana, bea] = await neighbours(stage);
  await ana.goOffline();
  await bea.goOffline();
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await ana?.end();
  await bea?.end();
});

function carried(name: string, content: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe('news as a file', () => {
  test('goes out through the share menu of one phone and comes in through that of another, and the answer goes back', async () => {
    const { say } = ana.words;
    await giveShareMenu(ana);
    await pay(ana, { to: 'Bea', minutes: 90 });
    await makeNews(ana, 'Bea');
    await ana.page.getByText(say(filesMessages, 'sendLacks', { count: 1 })).waitFor();
    expect(await violationsOnWhole(ana.page)).toEqual([]);
    await ana.button(say(uiMessages, 'sendFile')).click();
    const sent = await sharedBy(ana);
    expect(sent).toMatchObject({ name: expect.stringMatching(/\.minga\.txt$/), type: 'text/plain' });
    expect(sent.text.split('\n')[0]).toBe(say(uiMessages, 'fileWords'));

    await shareInto(bea, carried(sent.name, sent.text));
    await bea.page.getByText(say(filesMessages, 'merged', { count: 1 })).waitFor();
    expect(await violationsOnWhole(bea.page)).toEqual([]);
    // What was handed over is taken once: a reload shows an empty page, not the file again.
    await bea.link(say(filesMessages, 'answer')).click();
    await bea.button(say(filesMessages, 'sendMake')).click();
    await openFile(ana, await saveMade(bea));
    await ana.page.getByText(say(filesMessages, 'merged', { count: 1 })).waitFor();
    await ana.link(say(filesMessages, 'toGroup')).click();
    await waitForBalance(ana, -90);
    await agree(ana, bea);
  });

  test('a phone without a share menu saves it, and everything that is in it is known there already', async () => {
    const { say } = ana.words;
    await makeNews(bea);
    expect(await bea.button(say(uiMessages, 'sendFile')).count()).toBe(0);
    await openFile(ana, await saveMade(bea));
    await ana.page.getByText(say(filesMessages, 'merged', { count: 0 })).waitFor();
    await ana.link(say(filesMessages, 'toGroup')).click();
  });

  test('says in one sentence why a file is not taken', async () => {
    const { say } = ana.words;
    const stranger = await takePhone(stage);
    await stranger.goOffline();
    await found(stranger, 'Molino', 'Omar');
    await makeNews(ana);
    const news = readFileSync(await saveMade(ana), 'utf8');
    const last = news.trimEnd().at(-1) === 'A' ? 'B' : 'A';
    const faults = [
      ['other-group', news],
      ['cut-short', news.slice(0, -300)],
      ['damaged', `${news.trimEnd().slice(0, -5)}${last}${news.trimEnd().slice(-4)}`],
      ['other-version', news.replace('MINGA-FILE 1', 'MINGA-FILE 2')],
      ['not-minga', Buffer.alloc(50_000_000, 7)],
    ] as const;
    for (const [fault, content] of faults) {
      await shareInto(stranger, carried(`${fault}.minga.txt`, content));
      await stranger.page.getByText(say(filesMessages, fault)).waitFor();
    }
    expect(await violationsOnWhole(stranger.page)).toEqual([]);
    await stranger.end();
  });

  test('an invitation that is shared as a text is followed', async () => {
    const text = 'Come in! https://minga.example/#/join/abc.def see you';
    await shareInto(bea, carried('message.txt', text));
    await bea.page.waitForURL(/#\/join\/abc\.def$/);
  });
});
