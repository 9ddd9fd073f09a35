/** A whole phone that has come in as a further one of Ana's, in a village whose keys and entries are the same in each run. */

import { seedFromText } from '../../../scripts/demo/village-bundle.ts';
import type { GroupId } from '../../../src/core/ids.ts';
import { derive } from '../../../src/identity/derive.ts';
import { bytesToRecovery } from '../../../src/identity/recovery.ts';
import { recoveryToWords } from '../../../src/identity/recovery-words.ts';
import { utf8 } from '../../../src/lib/bytes.ts';
import type { Phone } from '../../../src/session/phone/phone.ts';
import type { ManualClock } from '../../relay/support/manual-clock.ts';
import type { SmallVillage } from '../../scripts/audit/small-village.ts';
import { Browser, startPhone } from '../../session/test-phone.ts';
import { makeStrictClock } from './timers.ts';
import { fuzzVillage, villageSeed } from './village.ts';

export type VillagePhone = {
  readonly phone: Phone;
  readonly group: GroupId;
  readonly village: SmallVillage;
  readonly browser: Browser;
  readonly clock: ManualClock;
};

/** Some time after the village's story. */
const now = Date.UTC(2027, 0, 1);

export async function makeVillagePhone(): Promise<VillagePhone> {
  const village = await fuzzVillage();
  const [browser, clock] = [new Browser(), makeStrictClock(now)];
  const phone = await startPhone(null, browser, clock);
  const opened = await phone.openFile(village.file, null);
  if (!opened.ok || opened.value.is !== 'opened') throw new Error('a stranger can read an open bundle');
  const { group } = opened.value;
  const linked = await phone.linkDevice(group, wordsOf('ana'), false);
  if (!linked.ok) throw new Error(`Ana’s words let her in: ${linked.error.code}`);
  return { phone, group, village, browser, clock };
}

/** What stands on a villager's recovery card. */
function wordsOf(key: string): string {
  const secret = derive(seedFromText(villageSeed), 'minga/demo/recovery/1', utf8(key)).slice(0, 16);
  const recovery = bytesToRecovery(secret);
  if (recovery === null) throw new Error('a recovery is 16 bytes');
  return recoveryToWords(recovery).join(' ');
}

/** All that entries come to, for holding it against what it comes to after a mutation. */
export async function booksOf({ phone, group }: Pick<VillagePhone, 'phone' | 'group'>): Promise<unknown> {
  const { me, members, waiting } = phone.view(group);
  const names = members.map(({ member, profile }) => [member, profile?.name ?? null]);
  return [await phone.books(group), me, names, waiting];
}
