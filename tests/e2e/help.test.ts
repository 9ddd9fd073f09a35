/** Help on every screen, how it works here, and the voice that reads a screen out. */
import { describe, expect, test } from 'vitest';
import { helpMessages } from '../../src/app/help/messages/catalog.ts';
import { homeMessages } from '../../src/app/home/messages/catalog.ts';
import { welcomeMessages } from '../../src/app/welcome/messages/catalog.ts';
import { uiMessages } from '../../src/ui/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { found } from './support/pages/found.ts';
import { waitUntilOnRelay } from './support/pages/home.ts';
import { invite } from './support/pages/join.ts';
import { type Phone, takePhone } from './support/phone.ts';
import { setStage } from './support/stage.ts';
import { allPatterns, type Stop, stopsInVillage, stopsOfFounder, stopsOfPhone, visit } from './support/tour.ts';

const stage = setStage();

async function openVillage(phone: Phone): Promise<void> {
  await phone.button(phone.words.say(welcomeMessages, 'demo')).click();
  await phone.output(phone.words.say(homeMessages, 'balance')).waitFor();
}

/** What is wrong with the help of the screen that is shown. */
async function helpFaults({ page, words }: Phone): Promise<string[]> {
  const help = page.getByRole('button', { name: words.say(uiMessages, 'help'), exact: true });
  // Where there is none the count says so; where there is, its screen may be on the way still.
  await help
    .first()
    .waitFor({ timeout: 10_000 })
    .catch(() => undefined);
  if ((await help.count()) !== 1) return [`${await help.count()} controls called Help`];
  await help.click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('svg[data-picture]').waitFor();
  const sentences = await dialog.locator('p').allTextContents();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  const written = new Set(sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== ''));
  return written.size === 3 ? [] : [`${written.size} sentences: ${[...written].join(' / ')}`];
}

describe('every screen explains itself in three sentences and a picture', () => {
  const visited = new Set<string>();

  /** What is wrong with the help of each of them. */
  async function faultsOn(phone: Phone, stops: readonly Stop[]): Promise<string[]> {
    const faults: string[] = [];
    for (const { pattern, address } of stops) {
      await visit(phone, address);
      visited.add(pattern);
      faults.push(...(await helpFaults(phone)).map((fault) => `${address.replace(/[0-9a-f]{64}/g, '…')}: ${fault}`));
    }
    return faults;
  }

  test('outside a group, with no network', async () => {
    const phone = await takePhone(stage);
    // Opened anew, its pages come from what lies on the phone.
    await phone.reload();
    await phone.goOffline();
    expect(await faultsOn(phone, stopsOfPhone)).toEqual([]);
    await phone.end();
  });

  test('in a village, with no network', async () => {
    const phone = await takePhone(stage);
    await phone.reload();
    await phone.goOffline();
    await openVillage(phone);
    expect(await faultsOn(phone, await stopsInVillage(phone))).toEqual([]);
    await phone.end();
  });

  test('in a group of one’s own, and for whoever is invited to it', async () => {
    const phone = await takePhone(stage);
    await found(phone, 'Huerta', 'Ana');
    await phone.goOffline();
    expect(await faultsOn(phone, stopsOfFounder(phone))).toEqual([]);
    await phone.goOnline();
    const link = await invite(phone);
    await waitUntilOnRelay(phone);
    const guest = await takePhone(stage);
    const joining = { pattern: '/join/:code', address: new URL(link).hash.slice(1) };
    expect(await faultsOn(guest, [joining])).toEqual([]);
    await guest.end();
    await phone.end();
  });

  test('and none was left out', () => {
    expect([...visited].sort()).toEqual([...new Set(allPatterns)].sort());
  });
});

test('how it works here is said in the group’s own words and limits, and fits a sheet of A4', async () => {
  const phone = await takePhone(stage);
  const { page, words } = phone;
  await found(phone, 'Huerta', 'Ana', { name: 'soles', places: 2, limit: '50' });
  await phone.button(words.say(uiMessages, 'help')).click();
  await page
    .getByRole('dialog')
    .getByRole('link', { name: words.say(helpMessages, 'howItWorks') })
    .click();
  await page.getByRole('heading', { level: 1, name: words.say(helpMessages, 'howItWorks') }).waitFor();
  const main = page.getByRole('main');
  await main.getByText(words.say(helpMessages, 'countUnit', { unit: 'soles' })).waitFor();
  await main.getByText('50.00 soles').first().waitFor();
  await main.getByText(words.say(helpMessages, 'coordinators', { count: 1, names: 'Ana' })).waitFor();
  expect(await violationsOnWhole(page)).toEqual([]);

  await page.emulateMedia({ media: 'print' });
  expect(await phone.button(words.say(helpMessages, 'print')).isVisible()).toBe(false);
  expect(await page.getByRole('navigation').isVisible()).toBe(false);
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = paper.match(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/) ?? [];
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
  expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(1);
  await phone.end();
});

type Voice = { readonly lang: string; readonly localService: boolean };

/** Runs in every page: voices as some phones have them and this browser has none. What would be said is written down. */
function putVoicesIn(): void {
  const said: string[] = [];
  const voices: Voice[] = JSON.parse(localStorage.getItem('test.voices') ?? '[]');
  Object.assign(globalThis, {
    said,
    SpeechSynthesisUtterance: class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  });
  Object.assign(speechSynthesis, {
    getVoices: () => voices.map((voice) => ({ ...voice, default: false })),
    speak: ({ text }: { readonly text: string }) => said.push(text),
  });
}

async function giveVoices({ page }: Phone, ...voices: readonly Voice[]): Promise<void> {
  await page.evaluate((given) => localStorage.setItem('test.voices', given), JSON.stringify(voices));
  await page.reload();
}

const saidOn = ({ page }: Phone): Promise<string> =>
  page.evaluate(() => (globalThis as unknown as { said: string[] }).said.join('\n'));

test('a phone with a voice of its own reads a screen out, and one without says nothing of it', async () => {
  const phone = await takePhone(stage);
  const { page, words } = phone;
  const listen = phone.button(words.say(helpMessages, 'listen'));
  await openVillage(phone);
  expect(await listen.count()).toBe(0);

  await page.addInitScript(putVoicesIn);
  await giveVoices(phone, { lang: 'sw-KE', localService: true }, { lang: 'en-GB', localService: false });
  await phone.output(words.say(homeMessages, 'balance')).waitFor();
  expect(await listen.count()).toBe(0);

  await giveVoices(phone, { lang: 'en-GB', localService: true });
  await listen.click();
  await phone.button(words.say(helpMessages, 'stop')).waitFor();
  const heard = await saidOn(phone);
  expect(heard).toContain((await page.locator('h1').textContent()) ?? 'no heading');
  const balance = await phone.output(words.say(homeMessages, 'balance')).textContent();
  // A voice makes no difference between kinds of spaces.
  expect(heard).toContain(`${words.say(homeMessages, 'balance')}:\n${balance?.replace(/\s/g, ' ')}`);
  expect(await violationsOnWhole(page)).toEqual([]);
  await phone.button(words.say(helpMessages, 'stop')).click();
  await listen.waitFor();
  await phone.end();
});
