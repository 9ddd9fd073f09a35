/** An invitation that is a neighbour's own: only the phone that made it knows, and it still does after it was off. */
import { expect, test } from 'vitest';
import { accountOfEntry, type EntryId } from '../../src/core/ids.ts';
import { done } from './belonging-steps.ts';
import { found, memberOf, time } from './steps.ts';
import { Browser, named, startPhone, until } from './test-phone.ts';

test('who came in by it waits under For me until the account is handed over, also where the tool is off', async () => {
  const browser = new Browser();
  const ana = await startPhone(null, browser);
  const group = await found(ana, 'Ana');
  const [opened] = await done(ana, group, 'office.open', { limits: { [time]: 300 }, keepers: null });
  const account = accountOfEntry(opened as EntryId);
  const made = await ana.invite(group, { uses: 1, days: 30, limits: { [time]: 0 }, for: account });
  if (!made.ok) throw new Error(made.error.code);
  const file = await ana.invitationFile(group, made.value.entry);
  await done(ana, group, 'governing.switchTool', { tool: 'office', on: false, seen: null });
  ana.stop();

  const lola = await startPhone(null);
  const invitation = await lola.openFile(file, null);
  if (!invitation.ok || invitation.value.is !== 'invitation') throw new Error(JSON.stringify(invitation));
  await lola.join({ link: invitation.value.link, profile: named('Dolores') });

  const again = await startPhone(null, browser);
  await again.openFile(await lola.exportBundle(group, null), null);
  const came = (view: ReturnType<typeof again.view>) => view.errands.filter(({ topic }) => topic === 'office.came-in');
  await until(again, group, (view) => came(view).length === 1);
  expect(again.view(group).toolsOff).toEqual(['office']);
  expect(came(again.view(group))).toMatchObject([{ member: memberOf(lola, group), values: { account } }]);
  await done(again, group, 'office.handOver', { account, to: memberOf(lola, group), own: true });
  await until(again, group, (view) => came(view).length === 0);
});
