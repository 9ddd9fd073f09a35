/** A receipt in every form that it leaves a phone in, checked by a stranger's phone with no network. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesMessages } from '../../src/app/files/messages/catalog.ts';
import { sharingMessages } from '../../src/app/sharing/messages/catalog.ts';
import { exchangeMessages } from '../../src/modules/exchange/messages/catalog.ts';
import { uiMessages } from '../../src/ui/messages/catalog.ts';
import { decodeTextFile, encodeTextFile } from '../../src/wire/text-file.ts';
import { runScript } from '../scripts/audit/run-script.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { launchChromium } from './support/chromium.ts';
import { fakeCamera } from './support/fake-camera.ts';
import { openFile, openReceipt, saveReceipt } from './support/pages/files.ts';
import { waitForBalance } from './support/pages/home.ts';
import { neighbours } from './support/pages/neighbours.ts';
import { pay } from './support/pages/pay.ts';
import { type Phone, takePhone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();
const camera = fakeCamera();
const folder = mkdtempSync(join(tmpdir(), 'minga-receipts-'));
let browser: Browser;
let ana: Phone;
let bea: Phone;
let stranger: Phone;

beforeAll(async () => {
  [ana, bea] = await neighbours(stage);
  await pay(ana, { to: 'Bea', minutes: 90, memo: 'beans and rice' });
  await waitForBalance(bea, 90);
  browser = await launchChromium(camera.chromiumArguments);
  stranger = await takePhone({ browser, relay: stage.relay });
  for (const phone of [ana, bea, stranger]) await phone.goOffline();
});

afterAll(async () => {
  for (const phone of [ana, bea, stranger]) await phone?.end();
  await browser?.close();
  camera.remove();
  rmSync(folder, { recursive: true, force: true });
});

const saysGenuine = async ({ page, words }: Phone): Promise<void> => {
  await page.getByText(words.say(filesMessages, 'genuine')).waitFor();
  await page.getByText(words.say(filesMessages, 'payerHolds')).waitFor();
  await page.getByText(words.say(filesMessages, 'payeeHolds')).waitFor();
};

describe('a receipt', () => {
  test('is genuine as a file, for a phone in no group and for an auditor', async () => {
    const file = await saveReceipt(bea, { minutes: 90, withMemo: true });
    await openFile(stranger, file);
    await saysGenuine(stranger);
    await stranger.page.getByText('beans and rice').waitFor();
    expect(await violationsOnWhole(stranger.page)).toEqual([]);
    const audited = runScript('scripts/audit.ts', [file]);
    expect(audited.status).toBe(0);
    expect(JSON.parse(audited.stdout)).toMatchObject({ genuine: true, amount: 90, memo: 'beans and rice' });
  });

  test('is not, once a single character of the file is another', async () => {
    const { say } = stranger.words;
    const text = readFileSync(await saveReceipt(bea, { minutes: 90, withMemo: false }), 'utf8');
    const at = text.length - 200;
    const altered = join(folder, 'altered.minga.txt');
    writeFileSync(altered, `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`);
    await openFile(stranger, altered);
    await stranger.page.getByText(say(filesMessages, 'damaged')).waitFor();
    expect(runScript('scripts/audit.ts', [altered]).status).toBe(1);
  });

  test('is not, once somebody puts another bit into what was signed and wraps it well', async () => {
    const { say } = stranger.words;
    const whole = decodeTextFile(readFileSync(await saveReceipt(bea, { minutes: 90, withMemo: false })));
    if (!whole?.ok) throw new Error('a receipt is text');
    const bytes = Uint8Array.from(whole.value);
    // A signature is 64 bytes behind 58 40; this is the payer's, which comes first.
    const signature = Buffer.from(bytes).indexOf(Buffer.from([0x58, 0x40])) + 2;
    bytes[signature + 10] = (bytes[signature + 10] ?? 0) ^ 1;
    const forged = join(folder, 'forged.minga.txt');
    writeFileSync(forged, encodeTextFile('A file for Minga.', bytes));
    await openFile(stranger, forged);
    await stranger.page.getByText(say(filesMessages, 'notGenuine')).waitFor();
    await stranger.page.getByText(say(filesMessages, 'payerBroken')).waitFor();
    const audited = runScript('scripts/audit.ts', [forged]);
    expect([audited.status, JSON.parse(audited.stdout).genuine]).toEqual([1, false]);
  });

  test('is genuine as codes on a screen, read by the camera in any order', async () => {
    const { say } = bea.words;
    await openReceipt(bea, { minutes: 90, withMemo: false });
    await bea.button(say(exchangeMessages, 'showReceipt')).click();
    const code = bea.page.getByRole('img', { name: say(exchangeMessages, 'receiptCode') });
    await code.waitFor();
    expect(await violationsOnWhole(bea.page)).toEqual([]);
    await camera.seeMoving(code, 24);
    await openScanner();
    await saysGenuine(stranger);
  });

  test('is genuine as codes on paper, of which pictures were taken', async () => {
    const { say } = bea.words;
    await openReceipt(bea, { minutes: 90, withMemo: false });
    // The system's own print window would wait for a person.
    await bea.page.evaluate(() => Object.assign(window, { print: () => undefined }));
    await bea.button(say(uiMessages, 'print')).click();
    await bea.page.emulateMedia({ media: 'print' });
    const codes = bea.page.locator('[data-paper] svg');
    const pictures = await Promise.all((await codes.all()).map((each) => each.screenshot()));
    await bea.page.emulateMedia({ media: 'screen' });
    expect(pictures.length).toBeGreaterThan(1);

    camera.lookAway();
    await openScanner();
    for (const [at, picture] of pictures.entries()) {
      const file = join(folder, `code-${at}.png`);
      writeFileSync(file, picture);
      await stranger.page.getByLabel(say(uiMessages, 'scanPicture')).setInputFiles(file);
      if (at + 1 < pictures.length)
        await stranger.page
          .getByText(say(filesMessages, 'codesRead', { known: String(at + 1), needed: String(pictures.length) }))
          .waitFor();
    }
    await saysGenuine(stranger);
  });

  test('a code that is no receipt is refused in one sentence', async () => {
    camera.lookAway();
    await openScanner();
    // A picture with no code at all is said to be one where the eye is, above the camera's own picture.
    const picker = stranger.page.getByLabel(stranger.words.say(uiMessages, 'scanPicture'));
    await picker.setInputFiles('public/icon-192.png');
    const empty = stranger.page.getByText(stranger.words.say(uiMessages, 'scanPictureEmpty'));
    await empty.waitFor();
    const topOf = async (locator: Locator): Promise<number> => (await locator.boundingBox())?.y ?? Number.NaN;
    expect(await topOf(empty)).toBeLessThan(await topOf(picker));

    const other = join(folder, 'other.png');
    writeFileSync(other, await anyCode());
    await picker.setInputFiles(other);
    await stranger.page.getByText(stranger.words.say(filesMessages, 'notReceipt')).waitFor();
  });
});

async function openScanner(): Promise<void> {
  await stranger.page.goto(`${stage.relay.url}/#/settings`);
  await stranger.page.goto(`${stage.relay.url}/#/open`);
  await stranger.button(stranger.words.say(filesMessages, 'scanReceipt')).click();
}

/** Bea's news, as the other screen shows them. */
async function anyCode(): Promise<Buffer> {
  const { say } = bea.words;
  await bea.goTo('home');
  await bea.openScreen('/news');
  // Tall enough that the bar at the bottom covers nothing of the code.
  await bea.page.setViewportSize({ width: 360, height: 1_200 });
  await bea.page.getByRole('heading', { name: say(sharingMessages, 'title'), level: 1 }).waitFor();
  await bea.button(say(sharingMessages, 'show')).click();
  const code = bea.page.locator('main svg[role=img]');
  await code.waitFor();
  return code.screenshot();
}
