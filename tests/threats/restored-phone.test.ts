import { IDBKeyRange } from 'fake-indexeddb';
import { vi } from 'vitest';
import { Books } from '../../src/session/group/books.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { memberOf, neighbours, pay } from '../session/steps.ts';
import { Browser, opened, startPhone, until } from '../session/test-phone.ts';
import { threatInPlace } from './support/threat.ts';

/** Of the disk, what a restored or half-evicted store lacks: all that says what this device has signed. */
async function forgetWhatWasSigned(browser: Browser): Promise<void> {
  const database = openDatabase({ platform: { indexedDB: browser.indexedDB, IDBKeyRange } });
  for (const table of [database.journal, database.tips, database.feeds, database.snapshots, database.channelProgress])
    await table.clear();
  database.close();
}

/** Bea has Ana’s newest payment from a file, and no relay has it. Ana’s phone, restored, hears of those before it. */
threatInPlace('a phone restored from a backup', {
  attack: async () => {
    const relay = await startTestRelay();
    const browser = new Browser();
    const [ana, bea] = [await startPhone(relay.url, browser), await startPhone(relay.url)];
    const group = await neighbours(ana, bea);
    ana.stop();
    const offline = await startPhone(null, browser);
    await pay(offline, memberOf(bea, group), group, 60);
    await bea.openFile(await offline.exportBundle(group, null), null);
    offline.stop();
    await forgetWhatWasSigned(browser);

    const restored = await startPhone(relay.url, browser);
    await until(restored, group, (view) => view.members.length === 2);
    await pay(restored, memberOf(bea, group), group, 30);
    await bea.openFile(await restored.exportBundle(group, null), null);
    return opened(bea, group).books.state.log.forks.size > 0;
  },
  // What it is shown of its own is taken in like that of anybody.
  takeOut: () => {
    const { receive } = Books.prototype;
    vi.spyOn(Books.prototype, 'receive').mockImplementation(async function (this: Books, ...args) {
      return { ...(await receive.apply(this, args)), ownLost: false };
    });
  },
});
