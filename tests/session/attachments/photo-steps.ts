/** What people do with photos of what they put on the list, and with what they say of it. */
import { vi } from 'vitest';
import type { Attachment, VoiceNote } from '../../../src/core/attachments.ts';
import { accountOfMember, type EntryId, type GroupId } from '../../../src/core/ids.ts';
import type { Commands } from '../../../src/session/api.ts';
import type { Phone } from '../../../src/session/phone/phone.ts';
import { photoOf } from '../../wire/a-photo.ts';
import { memberOf } from '../steps.ts';

export const photo = photoOf(1024, 768, 48_000);

const form = (
  phone: Phone,
  group: GroupId,
  { photos = [], voice = null }: Partial<Pick<Commands['listings.post'], 'photos' | 'voice'>>,
): Commands['listings.post'] => ({
  ...{ account: accountOfMember(memberOf(phone, group)), side: 'offer', return: 'nothing', title: 'A cradle' },
  ...{ category: 'children', words: '', price: null, other: '', place: '', until: null, endless: false },
  ...{ photos, voice },
});

export async function postWith(phone: Phone, group: GroupId, content = photo) {
  const of = await phone.attachments('keep', group, content);
  const posted = await phone.act(group, 'listings.post', form(phone, group, { photos: [of] }));
  if (!posted.ok) throw new Error(posted.error.code);
  return { of, listing: posted.value[0] as EntryId };
}

export async function postSaid(phone: Phone, group: GroupId, sound: Uint8Array) {
  const of: VoiceNote = { ...(await phone.attachments('keep', group, sound)), seconds: 8 };
  const posted = await phone.act(group, 'listings.post', form(phone, group, { voice: of }));
  if (!posted.ok) throw new Error(posted.error.code);
  return { of, listing: posted.value[0] as EntryId };
}

/** As the other's books name them. */
export const named = async (phone: Phone, group: GroupId, listing: EntryId): Promise<readonly Attachment[]> =>
  vi.waitFor(
    async () => {
      const known = await phone.ask(group, 'listings.listing', { id: listing });
      if (known.listing === null) throw new Error('not yet');
      return known.listing.photos;
    },
    { timeout: 20_000, interval: 20 },
  );

/** What asking others comes to: 'here', or why not. */
export async function fetched(phone: Phone, group: GroupId, of: Attachment): Promise<string> {
  const answer = await phone.attachments('fetch', group, of);
  return answer.ok ? 'here' : answer.error.code;
}

/** Asks again until it is so: a phone brings to the relay what it has when its entries are there. */
export const fetchUntil = (phone: Phone, group: GroupId, of: Attachment, result: string): Promise<void> =>
  vi.waitFor(
    async () => {
      const now = await fetched(phone, group, of);
      if (now !== result) throw new Error(now);
    },
    { timeout: 20_000, interval: 100 },
  );
