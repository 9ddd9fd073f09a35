import { moderationMessages } from '../../../../src/modules/moderation/messages/catalog.ts';
import type { Phone } from '../phone.ts';

/** A coordinator makes a member a moderator. */
export async function makeModerator(phone: Phone, name: string): Promise<void> {
  const { say } = phone.words;
  await phone.openScreen('/moderators');
  await phone.page
    .getByRole('list', { name: say(moderationMessages, 'chooseModerator') })
    .getByRole('button')
    .filter({ hasText: name })
    .click();
  const dialog = phone.page.getByRole('dialog');
  await dialog.getByRole('button', { name: say(moderationMessages, 'makeModerator'), exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await phone.page.getByText(say(moderationMessages, 'isModerator', { name })).waitFor();
}

/** What stands in large letters on the page of a case. */
export const waitForStage = (
  { page, words }: Phone,
  key: 'stageOpen' | 'stageMine' | 'stageDecided' | 'stageAppealed' | 'stageFinal',
): Promise<void> =>
  page.getByRole('heading', { name: words.say(moderationMessages, key), level: 2, exact: true }).waitFor();

/** Opens the case that is the only one of its sort in *For me*. */
export async function openFromForMe(phone: Phone, key: 'errandOpen' | 'errandSaid' | 'errandDecided'): Promise<void> {
  await phone.goTo('forMe');
  await phone.row(phone.words.say(moderationMessages, key)).click();
}

/** Says how it ends, and why. */
export async function decide(phone: Phone, outcome: 'made' | 'not-made', words: string): Promise<void> {
  const { say } = phone.words;
  await phone.button(say(moderationMessages, 'decide')).click();
  const dialog = phone.page.getByRole('dialog');
  await dialog.getByRole('radio', { name: say(moderationMessages, outcome) }).check();
  await dialog.getByLabel(say(moderationMessages, 'why')).fill(words);
  await dialog.getByRole('button', { name: say(moderationMessages, 'decide'), exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}
