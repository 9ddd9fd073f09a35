/** The first day in each language that does not walk the whole loop: found a group, bring a neighbour in, pay them. */
import { describe, test } from 'vitest';
import { found } from './support/pages/found.ts';
import { waitForBalance } from './support/pages/home.ts';
import { bringIn } from './support/pages/neighbours.ts';
import { pay } from './support/pages/pay.ts';
import { takePhone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const stage = setStage({ always: 'online' });

/** Nobody chooses the language: the browser says it. */
const stories = {
  es: { group: 'Minga de la loma', founder: 'Rosa', guest: 'Julián', memo: 'pan y café' },
  fr: { group: 'Les Prés-Verts', founder: 'Aïcha', guest: 'Étienne', memo: 'œufs' },
  pt: { group: 'Mutirão do Açude', founder: 'Conceição', guest: 'João', memo: 'pão' },
  sw: { group: 'Shamba la Pamoja', founder: 'Neema', guest: 'Baraka', memo: 'mahindi' },
} as const;

describe.each(['es', 'fr', 'pt', 'sw'] as const)('the first day, in %s', (locale) => {
  const { group, founder, guest, memo } = stories[locale];

  test('a group is founded, a neighbour comes in and is paid', async () => {
    const phones = [takePhone(stage, { locale }), takePhone(stage, { locale })] as const;
    const [rosa, julian] = await Promise.all(phones);
    await rosa.page.locator(`html[lang=${locale}]`).waitFor();

    await found(rosa, group, founder);
    await bringIn(rosa, julian, guest);
    await pay(rosa, { to: guest, minutes: 90, memo });
    await waitForBalance(rosa, -90);
    await waitForBalance(julian, 90);
    await julian.page.getByRole('main').getByText(founder).first().waitFor();

    await rosa.end();
    await julian.end();
  });
});
