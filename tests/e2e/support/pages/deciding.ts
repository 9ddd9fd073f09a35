import { decidingMessages } from '../../../../src/modules/deciding/messages/catalog.ts';
import type { Phone } from '../phone.ts';
import { sayYes } from './governing.ts';
import { sees } from './seen.ts';

/** The last part of the address: what the page is about. */
export const idHere = ({ page }: Phone): string => new URL(page.url()).hash.split('/').at(-1) ?? '';

/** Shows a proposal to all; its page is shown then. Yields its id. */
export async function propose(phone: Phone, title: string, summary = ''): Promise<string> {
  const { page, words } = phone;
  const { say } = words;
  await phone.openScreen('/decide/new');
  await page.getByLabel(say(decidingMessages, 'fieldTitle')).fill(title);
  if (summary !== '') await page.getByLabel(say(decidingMessages, 'fieldSummary')).fill(summary);
  await page.getByLabel(say(decidingMessages, 'topic.places'), { exact: true }).check();
  await page.getByRole('radio', { name: say(decidingMessages, 'stageProposal') }).check();
  await phone.button(say(decidingMessages, 'postIt')).click();
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  await page.waitForURL(/decide\/[0-9a-f]{64}$/);
  return idHere(phone);
}

type Way = 'yes-no' | 'consent';

/** Asks everybody; the page of the vote is shown then. Yields its id. */
export async function openVote(phone: Phone, decision: string, way: Way, hidden = false): Promise<string> {
  const { page, words } = phone;
  const { say } = words;
  await phone.openScreen(`/decide/${decision}/open`);
  await page
    .getByRole('group', { name: say(decidingMessages, 'howToAsk') })
    .getByRole('radio')
    .nth(way === 'yes-no' ? 0 : 1)
    .check();
  if (hidden) await page.getByLabel(say(decidingMessages, 'hide'), { exact: true }).check();
  await phone.button(say(decidingMessages, 'startIt')).click();
  await page.waitForURL(/ballot\/[0-9a-f]{64}$/);
  return idHere(phone);
}

type Word = 'yes' | 'no' | 'abstain' | 'agree' | 'aside' | 'object';

/** Gives this phone's vote. */
export async function giveVote(phone: Phone, ballot: string, word: Word, reason = ''): Promise<void> {
  const { page, words } = phone;
  const { say } = words;
  await phone.openScreen(`/ballot/${ballot}`);
  // What it means stands in the same label.
  const name = new RegExp(`^${say(decidingMessages, `word.${word}`)}`);
  await page.getByRole('radio', { name }).check();
  if (reason !== '') await page.getByRole('textbox').fill(reason);
  await phone.button(say(decidingMessages, 'vote')).click();
  await page.getByRole('heading', { name: say(decidingMessages, 'yourVote') }).waitFor();
}

/** By the phone that opened it, and every vote is one that phones count; the outcome is shown then. */
export async function closeVote(phone: Phone, ballot: string, counted: number): Promise<void> {
  await phone.openScreen(`/ballot/${ballot}`);
  await sayYes(phone, phone.words.say(decidingMessages, 'closeVote'));
  await sees(phone, phone.words.say(decidingMessages, 'phoneAgrees', { count: counted }));
}
