import type { Page } from 'playwright-core';
import type { GalleryScreen } from './camera.ts';
import { languages, speak } from './looks.ts';
import { found, groupPath, takePhone } from './phone.ts';
import type { Story } from './stories.ts';

/** A little of everything that a file may hold: a question of each kind, bad rows, a rounded one. */
const file = `From,To,Description,Amount,Date
Lola Quispe,Rosa Mamani,Bread for the feast,"1,5",03/04/2026
rosa mamani,Tito Flores,"Weeding, two mornings",1:30,04/04/2026
Tito Flores,Lola Quispe,Eggs,"0,33",05/04/2026
Ana,Tito Flores,Mending the roof,26,05/04/2026
Rosa Mamani,,Milk,1,06/04/2026
Lola Quispe,Rosa Mamani,Soup,-2,32/04/2026
Tito Flores,Ana,Carrying,"1,250",06/04/2026
`;

const choose =
  (name: string, text: string) =>
  async (page: Page): Promise<void> => {
    const buffer = Buffer.from(text);
    await page.locator('main input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
  };

/** What was chosen for the picture before is still there, as it should be. */
async function putAway(page: Page): Promise<void> {
  await page.locator('main code, main dl, main ul button').first().waitFor();
  if ((await page.locator('main dl, main code').count()) === 0) await page.locator('header button').first().click();
  await page.locator('main code, main dl').first().waitFor();
  if ((await page.locator('main code').count()) === 0)
    await page.locator('main button:not([class*=large])').last().click();
  await page.locator('main code').first().waitFor();
}

async function answerAll(page: Page): Promise<void> {
  await page.locator('main fieldset').first().waitFor();
  for (const question of await page.locator('main fieldset').all()) await question.locator('input').first().check();
  await page.locator('main select').first().selectOption('');
  for (const box of await page.locator('main input[type=checkbox]').all()) await box.check();
}

async function goOn(page: Page): Promise<void> {
  await choose('huerta.csv', file)(page);
  await answerAll(page);
  await page.locator('[class*=footer] button').click();
}

const afresh =
  (act: (page: Page) => Promise<unknown>) =>
  async (page: Page): Promise<void> => {
    await putAway(page);
    await act(page);
  };

async function oneLimit(page: Page): Promise<void> {
  await goOn(page);
  await page.locator('main ul button').first().click();
}

async function ask(page: Page): Promise<void> {
  await goOn(page);
  await page.locator('main ul button').first().waitFor();
  await page.locator('[class*=footer] button').click();
  await page.locator('dialog').waitFor();
}

async function takeIn(page: Page): Promise<void> {
  await ask(page);
  await page.locator('dialog button[class*=primary]').click();
}

/** Who of the file has an account by now: asked about the first of them. */
async function sameName(page: Page): Promise<void> {
  await choose('huerta.csv', file)(page);
  await page.locator('main ul button').first().click();
}

const screensOf = (group: string): readonly GalleryScreen[] => [
  { name: 'bring', path: `${group}/bring`, act: putAway, shows: 'main code' },
  { name: 'bring-no-table', path: `${group}/bring`, act: afresh(choose('a.jpg', '\0')), shows: 'main [role=alert]' },
  { name: 'bring-preview', path: `${group}/bring`, act: afresh(choose('huerta.csv', file)), shows: 'main fieldset' },
  { name: 'bring-limits', path: `${group}/bring`, act: afresh(goOn), shows: 'main ul button' },
  { name: 'bring-limit', path: `${group}/bring`, act: afresh(oneLimit), shows: 'dialog' },
  { name: 'bring-sure', path: `${group}/bring`, act: afresh(ask), shows: 'dialog' },
  { name: 'bring-done', path: `${group}/bring`, act: afresh(takeIn), shows: 'main a[class*=primary]' },
  { name: 'bring-known', path: `${group}/bring`, act: afresh(choose('huerta.csv', file)), shows: 'main [role=status]' },
  { name: 'bring-same-name', path: `${group}/bring`, act: afresh(sameName), shows: 'dialog [type=radio]' },
  { name: 'bring-limits-there', path: `${group}/bring`, act: afresh(goOn), shows: 'main ul' },
];

/** A group that wrote its hours in a spreadsheet until today. */
export const booksStory: Story = {
  name: 'Books from elsewhere',
  async tell({ browser, url, camera }) {
    // What was taken in once is known the next time: each language has a group of its own.
    for (const language of languages) {
      const ana = await takePhone(browser, url);
      await found(ana, 'Huerta del Sol', 'Ana');
      await speak(ana.context(), language);
      await camera.take(ana, language, screensOf(groupPath(ana)));
      await ana.context().close();
    }
  },
};
