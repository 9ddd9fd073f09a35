/** People sit together and one phone writes it down: who is here, who raised a hand for what, and what the papers came to. */
import type { Locator } from 'playwright-core';
import { decidingMessages } from '../../../../src/modules/deciding/messages/catalog.ts';
import { meetingsMessages } from '../../../../src/modules/meetings/messages/catalog.ts';
import type { FakeCamera } from '../fake-camera.ts';
import type { Phone } from '../phone.ts';
import { idHere } from './deciding.ts';
import { sees } from './seen.ts';

/** Begins one where the phone's own person is, and these; its page is shown then. Yields its id. */
export async function holdMeeting(phone: Phone, title: string, others: readonly string[]): Promise<string> {
  const { page, words } = phone;
  const { say } = words;
  await phone.openScreen('/meetings/new');
  await page.getByLabel(say(meetingsMessages, 'what')).fill(title);
  const here = page.getByRole('group', { name: say(meetingsMessages, 'whoIsHere') });
  for (const name of others) await here.getByText(name, { exact: true }).click();
  await phone.button(say(meetingsMessages, 'startIt')).click();
  await page.waitForURL(/meetings\/[0-9a-f]{64}$/);
  return idHere(phone);
}

/** Who comes late holds their own code before the camera of the phone that writes the meeting down. */
export async function comeTo(meeting: string, late: Phone, recorder: Phone, name: string, camera: FakeCamera) {
  const { say } = recorder.words;
  await late.openScreen(`/meetings/${meeting}`);
  await late.page.getByText(say(meetingsMessages, 'iAmHere'), { exact: true }).click();
  const code = late.page.getByRole('img', { name: say(meetingsMessages, 'ownCode') });
  await code.waitFor();
  await camera.see(code);
  await recorder.openScreen(`/meetings/${meeting}`);
  await recorder.button(say(meetingsMessages, 'add')).click();
  const dialog = recorder.page.getByRole('dialog');
  await dialog.getByRole('tab', { name: say(meetingsMessages, 'byCode') }).click();
  await dialog.getByText(say(meetingsMessages, 'isHere', { name })).waitFor();
}

type Word = 'yes' | 'no' | 'abstain';
type Counts = 'countHands' | 'countPapers';

/** Opens the sheet on the page of the vote, fills it in, and yields when it is in the books. */
async function takeDown(phone: Phone, ballot: string, what: Counts, fill: (dialog: Locator) => Promise<void>) {
  const { say } = phone.words;
  await phone.openScreen(`/ballot/${ballot}`);
  await phone.button(say(decidingMessages, what)).click();
  const dialog = phone.page.getByRole('dialog');
  await fill(dialog);
  await dialog.waitFor({ state: 'detached' });
  await sees(phone, say(decidingMessages, what === 'countHands' ? 'handsSaved' : 'papersSaved'));
}

/** How each of them votes, by name. */
export const countHands = (phone: Phone, ballot: string, hands: Readonly<Record<string, Word>>): Promise<void> =>
  takeDown(phone, ballot, 'countHands', async (dialog) => {
    const { say } = phone.words;
    for (const [name, word] of Object.entries(hands))
      await dialog
        .getByRole('group', { name, exact: true })
        .getByLabel(say(decidingMessages, `word.${word}`))
        .check();
    await dialog
      .getByRole('button', { name: say(decidingMessages, 'saveHands', { count: Object.keys(hands).length }) })
      .click();
  });

/** Which of those who are here put a paper in, and what all of these say. */
export const countPapers = (
  phone: Phone,
  ballot: string,
  voted: Readonly<Record<string, boolean>>,
  totals: Readonly<Partial<Record<Word, number>>>,
): Promise<void> =>
  takeDown(phone, ballot, 'countPapers', async (dialog) => {
    const { say } = phone.words;
    for (const [name, has] of Object.entries(voted))
      await dialog
        .getByRole('listitem')
        .filter({ has: phone.page.getByText(name, { exact: true }) })
        .getByRole('checkbox')
        .setChecked(has);
    for (const [word, total] of Object.entries(totals))
      await dialog.getByLabel(say(decidingMessages, `word.${word as Word}`), { exact: true }).fill(String(total));
    await dialog.getByRole('button', { name: say(decidingMessages, 'savePapers') }).click();
  });
